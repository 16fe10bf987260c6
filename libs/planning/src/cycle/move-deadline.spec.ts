import { describe, expect, it } from '@jest/globals';
import { cycleDecider, dueOn, reportOf } from '#lib/planning';
import { boardProposalFrozen, cycleOpened, deadlineMoved, folded, moveDeadline, specify } from '#lib/testing';

const cycle = specify(cycleDecider).given(cycleOpened());
const report = reportOf('augusti');

describe('Moving a deadline', () => {
  it('keeps the day it had, the reason and the minutes', () => {
    const decidedBy = { body: 'KS', meetingDate: '2026-08-10', paragraph: 140 };
    cycle.when(moveDeadline({ decidedBy })).then(deadlineMoved({ decidedBy }));
  });

  it('is done to an earlier day too, today at the earliest', () =>
    cycle.when(moveDeadline({ movedTo: '2026-08-17' })).then(deadlineMoved({ movedTo: '2026-08-17' })));

  it('moves what it was moved to before', () => {
    const again = { movedTo: '2026-09-22', today: '2026-09-02' };
    specify(cycleDecider).given(cycleOpened(), deadlineMoved()).when(moveDeadline(again))
      .then(deadlineMoved({ movedFrom: '2026-09-15', movedTo: '2026-09-22', movedOn: '2026-09-02' }));
  });

  it('concerns the reports of one follow-up, and no other day', () => {
    const moved = { ...report, movedFrom: '2027-10-31', movedTo: '2027-10-15' };
    cycle.when(moveDeadline(moved)).then(deadlineMoved(moved));
    const after = folded(cycleDecider, cycleOpened(), deadlineMoved(moved));
    if (after.status !== 'open') throw new Error('The cycle is not open');
    expect([dueOn(after, report), dueOn(after, reportOf('december')), after.submissionDeadline]).toEqual(['2027-10-15', '2028-01-31', '2026-09-01']);
  });

  it('is refused where no cycle is open', () =>
    specify(cycleDecider).given().when(moveDeadline()).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused without a reason', () => cycle.when(moveDeadline({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused to a day that has been', () =>
    cycle.when(moveDeadline({ movedTo: '2026-08-16' })).thenRejected('deadline-in-past', { day: '2026-08-16' }));

  it('is refused to the day it has', () =>
    cycle.when(moveDeadline({ movedTo: '2026-09-01' })).thenRejected('deadline-unchanged', { day: '2026-09-01' }));

  it('is refused to before goals may be drafted', () =>
    cycle.when(moveDeadline({ movedTo: '2026-03-31', today: '2026-03-02' }))
      .thenRejected('deadline-before-drafting', { draftingFrom: '2026-04-01', submissionDeadline: '2026-03-31' }));

  it('is refused for a follow-up that there is not, or that is not named', () => {
    cycle.when(moveDeadline(reportOf('oktober'))).thenRejected('follow-up-unknown', { followUp: 'oktober' });
    cycle.when(moveDeadline({ deadline: 'follow-up-report', followUp: null })).thenRejected('follow-up-not-named');
  });

  it('is refused to a day of the period that is reported', () => {
    cycle.when(moveDeadline({ ...report, movedTo: '2027-08-31' })).thenRejected('deadline-within-period', { periodEnds: '2027-08-31' });
    cycle.when(moveDeadline({ ...report, movedTo: '2027-09-01' })).then(deadlineMoved({ ...report, movedFrom: '2027-10-31', movedTo: '2027-09-01' }));
  });

  it('is refused for the goals once KS has decided its proposal, not for reports', () => {
    const decided = specify(cycleDecider).given(cycleOpened(), boardProposalFrozen());
    decided.when(moveDeadline()).thenRejected('proposal-decided', { version: 1 });
    decided.when(moveDeadline({ ...report, movedTo: '2027-10-15' })).then(deadlineMoved({ ...report, movedFrom: '2027-10-31', movedTo: '2027-10-15' }));
  });

  it('is refused by minutes of a meeting that has not been, or without a number', () => {
    const decidedBy = { body: 'KS', meetingDate: '2026-08-18', paragraph: 1 };
    cycle.when(moveDeadline({ decidedBy })).thenRejected('meeting-in-future', { meetingDate: '2026-08-18' });
    cycle.when(moveDeadline({ decidedBy: { ...decidedBy, meetingDate: '2026-08-17', paragraph: 0 } })).thenRejected('paragraph-not-positive', { paragraph: 0 });
  });
});
