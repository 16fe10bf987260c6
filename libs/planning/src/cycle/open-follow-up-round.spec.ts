import { describe, it } from '@jest/globals';
import { cycleDecider } from '#lib/planning';
import { cycleOpened, deadlineMoved, followUpRoundOpened, handOverReport, moveDeadline, openFollowUpRound, reportHandedOver, specify } from '#lib/testing';

const cycle = specify(cycleDecider);

describe('Opening a follow-up round', () => {
  it('gives the year one more occasion on which its goals are assessed, with days and statuses of its own', () =>
    cycle.given(cycleOpened()).when(openFollowUpRound()).then(followUpRoundOpened()));

  it('makes it a round like the others: its reports are due, moved and handed over', () => {
    const moved = { deadline: 'follow-up-report', followUp: 'oktober', movedTo: '2027-11-22' } as const;
    cycle.given(cycleOpened(), followUpRoundOpened()).when(moveDeadline({ ...moved, today: '2027-11-01' }))
      .then(deadlineMoved({ ...moved, movedFrom: '2027-11-15', movedOn: '2027-11-01' }));
    cycle.given(cycleOpened(), followUpRoundOpened()).when(handOverReport({ followUp: 'oktober', handedOverOn: '2027-11-25', today: '2027-11-26' }))
      .then(reportHandedOver({ followUp: 'oktober', handedOverOn: '2027-11-25', recordedOn: '2027-11-26' }));
  });

  it('is refused while no cycle is open', () => cycle.given().when(openFollowUpRound()).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it('is refused under the code of another round', () => {
    cycle.given(cycleOpened()).when(openFollowUpRound({ code: 'augusti' })).thenRejected('follow-up-already-open', { followUp: 'augusti' });
    cycle.given(cycleOpened(), followUpRoundOpened()).when(openFollowUpRound()).thenRejected('follow-up-already-open', { followUp: 'oktober' });
  });

  it('is refused without a title', () => cycle.given(cycleOpened()).when(openFollowUpRound({ title: ' ' })).thenRejected('follow-up-title-missing'));

  it.each(['2026-12-31', '2028-01-01'])('is refused for a period that ends in another year (%s)', (periodEnds) =>
    cycle.given(cycleOpened()).when(openFollowUpRound({ periodEnds, reportBy: '2028-02-01' }))
      .thenRejected('follow-up-outside-year', { followUp: 'oktober', periodEnds, budgetYear: 2027 }));

  it('is refused where reports would be due within the period', () =>
    cycle.given(cycleOpened()).when(openFollowUpRound({ reportBy: '2027-10-31' })).thenRejected('deadline-within-period', { periodEnds: '2027-10-31' }));

  it('is refused where they would have been due already', () =>
    cycle.given(cycleOpened()).when(openFollowUpRound({}, '2027-11-16')).thenRejected('deadline-in-past', { day: '2027-11-15' }));

  it('is refused with statuses that cannot say yes, no or that nobody can tell', () => {
    cycle.given(cycleOpened()).when(openFollowUpRound({ statuses: ['achieved', 'partly-achieved'] }))
      .thenRejected('status-set-incomplete', { lacks: ['not-achieved', 'not-assessed'] });
    cycle.given(cycleOpened()).when(openFollowUpRound({ statuses: ['achieved', 'not-achieved', 'not-assessed', 'achieved'] }))
      .thenRejected('status-repeated', { assessment: 'achieved' });
  });
});
