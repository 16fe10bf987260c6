import { describe, expect, it } from '@jest/globals';
import { SUBMISSION, cycleDecider, deadlineWarnings, openDays, reportOf, type DeadlineName } from '#lib/planning';
import { cycleOpened, deadlineMoved, folded } from '#lib/testing';

const warnings = (name: DeadlineName, ...moves: readonly ReturnType<typeof deadlineMoved>[]) => {
  const cycle = folded(cycleDecider, cycleOpened(), ...moves);
  return cycle.status === 'open' ? deadlineWarnings(cycle, name) : [];
};
const moved = (movedTo: string, movedOn: string) => warnings(SUBMISSION, deadlineMoved({ movedTo, movedOn }));

describe('A deadline is warned of', () => {
  it('not as long as it is what it was, in good time', () => expect(warnings(SUBMISSION)).toEqual([]));

  it('when units are given fewer than five working days to get ready', () => {
    expect(moved('2026-08-24', '2026-08-17')).toEqual([]);
    expect(moved('2026-08-21', '2026-08-17')).toEqual([{ code: 'deadline-short-notice', params: { day: '2026-08-21', workingDays: 4 } }]);
  });

  it('when it falls on a day on which the municipality is closed, which is none to get ready on either', () => {
    const isOpen = openDays({ bridgeDaysAreClosed: false, closedDays: ['2026-08-20', '2026-08-24'] });
    const cycle = folded(cycleDecider, cycleOpened(), deadlineMoved({ movedTo: '2026-08-24', movedOn: '2026-08-17' }));
    expect(cycle.status === 'open' && deadlineWarnings(cycle, SUBMISSION, isOpen)).toEqual([
      { code: 'deadline-short-notice', params: { day: '2026-08-24', workingDays: 3 } }, { code: 'deadline-on-closed-day', params: { day: '2026-08-24' } }]);
  });

  it('by its latest move', () => {
    const name = { movedTo: '2026-10-15', movedOn: '2026-09-01' };
    expect(warnings(SUBMISSION, deadlineMoved({ movedTo: '2026-08-18', movedOn: '2026-08-17' }), deadlineMoved(name))).toEqual([]);
  });

  it('not for another\'s move', () =>
    expect(warnings(reportOf('augusti'), deadlineMoved({ movedTo: '2026-08-18', movedOn: '2026-08-17' }))).toEqual([]));

  it('when goals come after the end of October, when KS is to propose the budget by law', () => {
    expect(moved('2026-10-31', '2026-08-17')).toEqual([]);
    expect(moved('2026-11-01', '2026-08-17')).toEqual([{ code: 'deadline-after-limit', params: {
      day: '2026-11-01', act: 'board-proposes-budget', provision: { law: 'KL', chapter: 11, section: 8 },
      limit: { unrolled: '2026-10-31', rolled: '2026-11-02' } } }]);
  });

  it('when reports come after the day on which they are to be with KF', () => {
    const after = (followUp: string, movedTo: string) =>
      warnings(reportOf(followUp), deadlineMoved({ ...reportOf(followUp), movedTo, movedOn: '2027-09-01' })).map(({ code, params }) => [code, 'act' in params ? params.act : null]);
    expect(after('augusti', '2027-10-31')).toEqual([]);
    expect(after('augusti', '2027-11-01')).toEqual([['deadline-after-limit', 'interim-report-handed-over']]);
    expect(after('december', '2028-04-15')).toEqual([]);
    expect(after('december', '2028-04-16')).toEqual([['deadline-after-limit', 'annual-report-handed-over']]);
  });
});
