import { describe, it } from '@jest/globals';
import { cycleDecider } from '#lib/planning';
import {
  changeStatusSet, copyCycle, cycleOpened, followUpRounds, goalAdopted, goalAfter, goalAssessed, goalDrafted, goalEndorsed, goalSubmitted, goalVoided, openedCycle, specify, statusSetChanged,
} from '#lib/testing';

const cycle = specify(cycleDecider);
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
const assessed = (followUp: string) => ({ 'g-1': goalAfter(...adopted, goalAssessed({ followUp })) });

describe('Changing the statuses that a report uses', () => {
  it('is done with a reason, for that report of that year, and says what they were', () =>
    cycle.given(cycleOpened()).when(changeStatusSet()).then(statusSetChanged()));

  it('is possible where other rounds have been assessed', () =>
    cycle.given(cycleOpened()).when(changeStatusSet({ goalsNow: assessed('augusti') })).then(statusSetChanged()));

  it('is refused when a goal has been assessed under them', () =>
    cycle.given(cycleOpened()).when(changeStatusSet({ goalsNow: { ...assessed('december'), 'g-2': goalAfter(...adopted) } }))
      .thenRejected('status-set-in-use', { followUp: 'december', goals: 1 }));

  it('is possible where what was assessed has been voided: that keeps the statuses it was judged by', () =>
    cycle.given(cycleOpened()).when(changeStatusSet({ goalsNow: { 'g-1': goalAfter(...adopted, goalAssessed({ followUp: 'december' }), goalVoided()) } })).then(statusSetChanged()));

  it('holds for a copy of the year too, until it is changed there', () => {
    const [august, december] = followUpRounds;
    if (!august || !december) throw new Error('The year has two rounds');
    cycle.given().when(copyCycle({ copied: openedCycle({}, statusSetChanged()) })).then(cycleOpened({
      budgetYear: 2028, copiedFrom: 2027, draftingFrom: '2027-04-01', submissionDeadline: '2027-09-01', followUps: [
        { ...august, periodEnds: '2028-08-31', reportBy: '2028-10-31' },
        { ...december, periodEnds: '2028-12-31', reportBy: '2029-01-31', statuses: statusSetChanged().data.statuses }],
    }));
  });

  it('is refused while no cycle is open, and for a round that it does not have', () => {
    cycle.given().when(changeStatusSet()).thenRejected('cycle-not-open', { budgetYear: 2027 });
    cycle.given(cycleOpened()).when(changeStatusSet({ followUp: 'tertial' })).thenRejected('follow-up-unknown', { followUp: 'tertial' });
  });

  it('is refused without a reason', () => cycle.given(cycleOpened()).when(changeStatusSet({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused where they stay the same, in whatever order', () =>
    cycle.given(cycleOpened()).when(changeStatusSet({ statuses: ['not-assessed', 'not-achieved', 'achieved'] })).thenRejected('status-set-unchanged', { followUp: 'december' }));

  it('is refused where they could not say yes, no or that nobody can tell, or say one twice', () => {
    cycle.given(cycleOpened()).when(changeStatusSet({ statuses: ['partly-achieved', 'not-assessed'] })).thenRejected('status-set-incomplete', { lacks: ['achieved', 'not-achieved'] });
    cycle.given(cycleOpened()).when(changeStatusSet({ statuses: ['achieved', 'not-achieved', 'not-assessed', 'not-achieved'] })).thenRejected('status-repeated', { assessment: 'not-achieved' });
  });
});
