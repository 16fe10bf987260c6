import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  assessGoal, followUpNoted, followUpRounds, followUpReturned, followUpSubmitted, goalAdopted, goalAssessed, goalDrafted, goalEndorsed, goalReassessed, goalSubmitted, measure,
  measureCompleted, reassessGoal, specify,
} from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
const reported = [...adopted, goalAssessed(), followUpSubmitted(), followUpNoted()] as const;

describe('Reassessing a goal after the report', () => {
  it('says what the statistic showed when it came, and what was said before; the report is not opened again', () => {
    goal.given(...reported).when(reassessGoal()).then(goalReassessed());
    goal.given(...reported, goalReassessed()).when(assessGoal({ today: '2028-11-21' })).thenRejected('follow-up-already-submitted', { followUp: 'augusti' });
  });

  it('may come several times, each from what was said last', () => {
    const again = { assessment: 'partly-achieved', measures: [measure()], reason: 'Rättad statistik' } as const;
    goal.given(...reported, goalReassessed()).when(reassessGoal(again)).then(goalReassessed({ ...again, previous: { assessment: 'achieved', certainty: 'final' } }));
  });

  it('is how a final assessment that no body has decided yet is corrected too', () => {
    const corrected = { assessment: 'not-achieved', measures: [measure()] } as const;
    goal.given(...adopted, goalAssessed({ certainty: 'final' })).when(reassessGoal(corrected))
      .then(goalReassessed({ ...corrected, previous: { assessment: 'achieved', certainty: 'final' } }));
  });

  it('is refused where nothing was said in the round', () =>
    goal.given(...adopted).when(reassessGoal()).thenRejected('follow-up-missing', { followUp: 'augusti' }));

  it('is refused while the assessment may simply be made anew', () => {
    goal.given(...adopted, goalAssessed()).when(reassessGoal()).thenRejected('follow-up-open', { followUp: 'augusti' });
    goal.given(...adopted, goalAssessed(), followUpSubmitted(), followUpReturned()).when(reassessGoal()).thenRejected('follow-up-open', { followUp: 'augusti' });
  });

  it('is how what was still open when the year was closed is corrected', () =>
    goal.given(...adopted, goalAssessed()).when(reassessGoal({ closedOn: '2028-06-30' })).then(goalReassessed()));

  it('goes by the statuses that the goal was assessed by, whatever the round uses now', () => {
    const rounds = followUpRounds.map((round) => ({ ...round, statuses: ['achieved', 'not-achieved', 'not-assessed'] as const }));
    const partly = { assessment: 'partly-achieved', measures: [measure()] } as const;
    goal.given(...reported).when(reassessGoal({ rounds, ...partly })).then(goalReassessed(partly));
    const unnoted = [...adopted, goalAssessed({ statuses: null }), followUpSubmitted(), followUpNoted()] as const;
    goal.given(...unnoted).when(reassessGoal({ rounds, ...partly })).thenRejected('status-not-in-round', { assessment: 'partly-achieved', statuses: ['achieved', 'not-achieved', 'not-assessed'] });
  });

  it('is refused without a reason', () => goal.given(...reported).when(reassessGoal({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused where it comes to the same, as certain as before', () =>
    goal.given(...reported).when(reassessGoal({ certainty: 'preliminary' })).thenRejected('reassessment-unchanged'));

  it('is refused where it would be refused as an assessment', () => {
    goal.given(...reported).when(reassessGoal({ assessment: 'not-achieved' })).thenRejected('measure-missing', { assessment: 'not-achieved', forecast: null });
    const done = [...adopted, goalAssessed({ measures: [measure()] }), measureCompleted(), followUpSubmitted()] as const;
    goal.given(...done).when(reassessGoal({ measures: [measure()] })).thenRejected('measure-ended', { status: 'completed' });
  });

  it('is refused for a goal that KF has not adopted', () =>
    goal.given(goalDrafted()).when(reassessGoal()).thenRejected('goal-not-adopted', { status: 'draft' }));
});
