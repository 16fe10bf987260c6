import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  annulGoalDecision, assessGoal, carryGoalOver, confirmGoalForYear, followUpRounds, followUpSubmitted, goalAdopted, goalAfter, goalAssessed, goalChangeAnnulled, goalChangeProposed, goalConfirmedForYear, goalDiscontinued,
  goalDrafted, goalEndorsed, goalSubmitted, lastingContent, specify, submitFollowUp,
} from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted({ content: lastingContent }), goalSubmitted(), goalEndorsed(), goalAdopted({ inForceTo: '2029-12-31' })] as const;
const proposed = [...adopted, goalChangeProposed({ change: 'confirmation' })] as const;
const confirmed = [...proposed, goalConfirmedForYear()] as const;
const nextYear = { budgetYear: 2028, today: '2028-09-11', rounds: followUpRounds.map((round) => ({ ...round, periodEnds: round.periodEnds.replace('2027', '2028') })) };

describe('Confirming a goal for a year more', () => {
  it('says what is to be reached in the year, by the text that holds', () => goal.given(...proposed).when(confirmGoalForYear()).then(goalConfirmedForYear()));

  it('may come in each year that it holds for, and needs no figure where there is nothing to measure', () => {
    const next = { budgetYear: 2029, decisionId: 'd-KF-2028', basis: { body: 'KF', meetingDate: '2028-11-20', paragraph: 155 }, urgency: 'Kommunstyrelsen hann inte' } as const;
    const targets = goalConfirmedForYear().data.targets.map((target) => ({ ...target, value: '560', period: '2029' }));
    goal.given(...confirmed).when(confirmGoalForYear(next)).then(goalConfirmedForYear({ ...next, targets }));
    const unmeasured = [goalDrafted({ content: { ...lastingContent, indicators: [] } }), ...proposed.slice(1)] as const;
    goal.given(...unmeasured).when(confirmGoalForYear()).then(goalConfirmedForYear({ targets: [] }));
  });

  it('is refused without KS having been heard, unless the matter was urgent', () => {
    goal.given(...adopted).when(confirmGoalForYear()).thenRejected('change-not-prepared');
    goal.given(...adopted).when(confirmGoalForYear({ urgency: ' ' })).thenRejected('urgency-unexplained');
    goal.given(...confirmed).when(confirmGoalForYear({ budgetYear: 2029 })).thenRejected('change-not-prepared');
  });

  it('is refused for its own year, for one that it is confirmed for, and for an earlier one', () => {
    goal.given(...proposed).when(confirmGoalForYear({ budgetYear: 2027 })).thenRejected('goal-of-year-already', { budgetYear: 2027 });
    goal.given(...confirmed, goalChangeProposed({ change: 'confirmation' })).when(confirmGoalForYear()).thenRejected('goal-of-year-already', { budgetYear: 2028 });
    const early = { basis: { body: 'KF', meetingDate: '2026-11-30', paragraph: 170 }, budgetYear: 2026 };
    goal.given(...proposed).when(confirmGoalForYear(early)).thenRejected('confirmed-year-earlier', { budgetYear: 2026, goalYear: 2027 });
  });

  it('is refused for a year that is over, or in which it does not hold', () => {
    goal.given(...proposed).when(confirmGoalForYear({ basis: { body: 'KF', meetingDate: '2029-01-15', paragraph: 4 } })).thenRejected('decision-retroactive', { day: '2028-12-31', meetingDate: '2029-01-15' });
    goal.given(...proposed).when(confirmGoalForYear({ budgetYear: 2030 }))
      .thenRejected('goal-not-in-force-in-year', { budgetYear: 2030, inForceFrom: '2027-01-01', inForceTo: '2029-12-31' });
  });

  it('is refused where the text does not say what is to be reached in the year', () => {
    const unsaid = [goalDrafted(), ...proposed.slice(1)] as const;
    goal.given(...unsaid).when(confirmGoalForYear()).thenRejected('yearly-target-missing', { budgetYear: 2028, indicators: lastingContent.indicators.map(({ name }) => name) });
  });

  it('is refused for what is not adopted, has been ended, or reads otherwise', () => {
    goal.given(goalDrafted()).when(confirmGoalForYear()).thenRejected('goal-not-changeable', { status: 'draft' });
    goal.given(...proposed, goalDiscontinued()).when(confirmGoalForYear()).thenRejected('goal-already-discontinued', { inForceTo: '2027-06-30' });
    goal.given(...proposed).when(confirmGoalForYear({ contentHash: 'another' })).thenRejected('goal-moved');
    goal.given().when(confirmGoalForYear()).thenRejected('goal-unknown');
  });

  it('is undone where a court annuls it, and nothing else with it', () => {
    const annulled = { decisionId: 'd-KF-next', basis: goalConfirmedForYear().data.basis, annulledOn: '2028-02-14' };
    goal.given(...confirmed).when(annulGoalDecision(annulled)).then(goalChangeAnnulled(annulled));
    goal.given(...confirmed, goalChangeAnnulled(annulled)).when(assessGoal(nextYear)).thenRejected('goal-not-of-year', { budgetYear: 2028 });
    goal.given(...confirmed, goalChangeAnnulled(annulled)).when(assessGoal()).then(goalAssessed());
  });
});

describe('A goal that is confirmed for a year', () => {
  it('is followed up in that one\'s rounds too, each for itself', () => {
    const said = goalAssessed({ budgetYear: 2028, assessedOn: '2028-09-11' });
    goal.given(...confirmed).when(assessGoal(nextYear)).then(said);
    goal.given(...confirmed, said).when(assessGoal()).then(goalAssessed());
    const decision = { basis: { body: 'SBN', meetingDate: '2028-09-14', paragraph: 90 }, decisionId: 'd-SBN-2028' };
    goal.given(...confirmed, goalAssessed()).when(submitFollowUp({ ...decision, budgetYear: 2028 })).thenRejected('follow-up-missing', { followUp: 'augusti' });
    goal.given(...confirmed, goalAssessed(), said).when(submitFollowUp({ ...decision, budgetYear: 2028 })).then(followUpSubmitted({ ...decision, budgetYear: 2028 }));
    goal.given(...confirmed, goalAssessed(), said, followUpSubmitted({ ...decision, budgetYear: 2028 })).when(assessGoal()).then(goalAssessed());
  });

  it('is not followed up in a year that it is not confirmed for', () =>
    goal.given(...adopted).when(assessGoal(nextYear)).thenRejected('goal-not-of-year', { budgetYear: 2028 }));

  it('is not carried over into it', () =>
    goal.given().when(carryGoalOver({ fromGoal: goalAfter(goalDrafted({ content: lastingContent, budgetYear: 2026 }), ...confirmed.slice(1)) })).thenRejected('goal-holds-anyway', { inForceTo: '2029-12-31' }));
});
