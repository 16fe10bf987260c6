import { describe, expect, it } from '@jest/globals';
import { cycleDecider, deadlinesBeforeMeetings, openDays } from '#lib/planning';
import { cycleOpened, deadlineMoved, folded, followUpRoundOpened } from '#lib/testing';

const submission = (boardMeets: readonly string[], movedTo = '2026-09-01', closedDays: readonly string[] = []) => {
  const cycle = folded(cycleDecider, cycleOpened(), ...(movedTo === '2026-09-01' ? [] : [deadlineMoved({ movedTo })]));
  if (cycle.status === 'absent') throw new Error('The cycle is not open');
  const [first] = deadlinesBeforeMeetings(cycle, boardMeets, openDays({ bridgeDaysAreClosed: false, closedDays }));
  return first && [first.day, first.meeting, first.reportsIn, first.fit];
};

describe('The last day for the goals', () => {
  it('is in time for KS’s last meeting before it must propose the budget by law', () =>
    expect(submission(['2026-09-21', '2026-10-05', '2026-10-26', '2026-11-16'])).toEqual(['2026-09-01', '2026-10-26', '2026-10-12', 'in-time']));

  it('is pointed out on the day of that meeting, and after it, though KS meets again', () => {
    for (const day of ['2026-10-05', '2026-10-06']) expect(submission(['2026-10-05', '2026-11-16'], day)).toEqual([day, '2026-10-05', '2026-09-21', 'not-before-meeting']);
  });

  it('is pointed out where the reports to that meeting are due before it, by the days on which offices are open', () => {
    expect(submission(['2026-10-05'], '2026-09-21')?.[3]).toBe('in-time');
    expect(submission(['2026-10-05'], '2026-09-22')?.[3]).toBe('after-reports-in');
    expect(submission(['2026-10-05'], '2026-09-21', ['2026-09-25'])).toEqual(['2026-09-21', '2026-10-05', '2026-09-18', 'after-reports-in']);
  });

  it('is pointed out where KS does not meet before the day of the law', () => expect(submission(['2026-11-16'])).toEqual(['2026-09-01', null, null, 'not-before-meeting']));
});

describe('The last day of a report that no law sets a day for', () => {
  it('is looked at before KS’s first meeting after it', () => {
    const cycle = folded(cycleDecider, cycleOpened(), followUpRoundOpened());
    const october = cycle.status === 'open' ? deadlinesBeforeMeetings(cycle, ['2027-11-15', '2027-12-06']).find(({ followUp }) => followUp === 'oktober') : undefined;
    expect(october).toMatchObject({ day: '2027-11-15', meeting: '2027-12-06', fit: 'in-time' });
  });
});
