import { describe, expect, it } from '@jest/globals';
import { cycleDecider, dueOnFor, reportOf, submissionDueFor, type CycleEvent } from '#lib/planning';
import { cycleOpened, deadlineExtended, deadlineMoved, extendDeadline, folded, specify } from '#lib/testing';

const cycle = specify(cycleDecider).given(cycleOpened({ units: ['SBN', 'BUN'] }));

const opened = (...since: readonly CycleEvent[]) => {
  const state = folded(cycleDecider, cycleOpened({ units: ['SBN', 'BUN'] }), ...since);
  if (state.status !== 'open') throw new Error('The cycle is not open');
  return state;
};

describe('Giving a unit a later day', () => {
  it('keeps the reason', () => cycle.when(extendDeadline()).then(deadlineExtended()));

  it('leaves the others\' day as it was', () => {
    const state = opened(deadlineExtended());
    expect([submissionDueFor('SBN', state), submissionDueFor('BUN', state)]).toEqual(['2026-09-22', '2026-09-01']);
  });

  it('is done for the reports of one follow-up', () => {
    const name = reportOf('augusti');
    const later = { ...name, extendedTo: '2027-11-15' };
    cycle.when(extendDeadline(later)).then(deadlineExtended(later));
    const state = opened(deadlineExtended(later));
    expect([dueOnFor('SBN', state, name), dueOnFor('SBN', state, reportOf('december')), submissionDueFor('SBN', state)])
      .toEqual(['2027-11-15', '2028-01-31', '2026-09-01']);
    expect(dueOnFor('SBN', state, reportOf('oktober'))).toBeUndefined();
  });

  it('is of no use once the day for all is later', () => {
    const state = opened(deadlineExtended({ extendedTo: '2026-09-08' }), deadlineMoved());
    expect(submissionDueFor('SBN', state)).toBe('2026-09-15');
  });

  it('can be done again, later still', () => {
    const given = specify(cycleDecider).given(cycleOpened(), deadlineExtended());
    given.when(extendDeadline({ extendedTo: '2026-09-22' })).thenRejected('extension-not-later', { deadline: '2026-09-22' });
    given.when(extendDeadline({ extendedTo: '2026-09-29' })).then(deadlineExtended({ extendedTo: '2026-09-29' }));
  });

  it('is refused where no cycle is open', () =>
    specify(cycleDecider).given().when(extendDeadline()).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused for a unit that does not take part', () =>
    cycle.when(extendDeadline({ unit: 'SOC' })).thenRejected('unit-not-in-cycle', { unit: 'SOC', budgetYear: 2027 }));

  it('is refused for a follow-up that there is not', () =>
    cycle.when(extendDeadline(reportOf('oktober'))).thenRejected('follow-up-unknown', { followUp: 'oktober' }));

  it('is refused without a reason', () => cycle.when(extendDeadline({ reason: '' })).thenRejected('reason-missing'));

  it('is refused by minutes of a meeting that has not been', () =>
    cycle.when(extendDeadline({ decidedBy: { body: 'KS', meetingDate: '2026-09-07', paragraph: 150 } }))
      .thenRejected('meeting-in-future', { meetingDate: '2026-09-07' }));

  it('is refused to a day that has been', () =>
    cycle.when(extendDeadline({ extendedTo: '2026-09-22', today: '2026-09-23' })).thenRejected('deadline-in-past', { day: '2026-09-22' }));

  it('is refused to a day that is not later than the one in force', () =>
    cycle.when(extendDeadline({ extendedTo: '2026-09-01' })).thenRejected('extension-not-later', { deadline: '2026-09-01' }));
});
