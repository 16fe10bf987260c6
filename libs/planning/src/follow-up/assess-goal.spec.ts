import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import { assessGoal, followUpRounds, followUpSubmitted, goalAdopted, goalAssessed, goalDrafted, goalEndorsed, goalSubmitted, measure, measureDropped, specify } from '#lib/testing';

const goal = specify(goalDecider);
const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;

describe('Assessing a goal', () => {
  it('says whether it was reached, how certain that is and why', () =>
    goal.given(...adopted).when(assessGoal()).then(goalAssessed()));

  it('is possible from the last day of the period', () =>
    goal.given(...adopted).when(assessGoal({ today: '2027-08-31' })).then(goalAssessed({ assessedOn: '2027-08-31' })));

  it('takes a measure where the goal is only partly reached', () => {
    const answer = { assessment: 'partly-achieved', measures: [measure()] } as const;
    goal.given(...adopted).when(assessGoal(answer)).then(goalAssessed(answer));
  });

  it('keeps apart what is reached so far, what the year will bring and which way it goes', () => {
    const answer = { assessment: 'achieved', forecast: 'likely', trend: 'worsening' } as const;
    goal.given(...adopted).when(assessGoal(answer)).then(goalAssessed(answer));
  });

  it('needs no measure where the goal could not be assessed', () => {
    const answer = { assessment: 'not-assessed', motivation: 'Statistiken kommer i november' } as const;
    goal.given(...adopted).when(assessGoal(answer)).then(goalAssessed(answer));
  });

  it('may be made anew while it is preliminary', () =>
    goal.given(...adopted, goalAssessed()).when(assessGoal({ certainty: 'final' })).then(goalAssessed({ certainty: 'final' })));

  it('is refused for a goal that does not exist', () => goal.given().when(assessGoal()).thenRejected('goal-unknown'));

  it('is refused before the council has adopted the goal', () =>
    goal.given(...adopted.slice(0, 3)).when(assessGoal()).thenRejected('goal-not-adopted', { status: 'endorsed' }));

  it('is refused once it is final, but only for that follow-up', () => {
    const final = goalAssessed({ certainty: 'final' });
    goal.given(...adopted, final).when(assessGoal()).thenRejected('assessment-final', { followUp: 'augusti' });
    const yearEnd = { followUp: 'december', today: '2028-01-10' };
    goal.given(...adopted, final).when(assessGoal(yearEnd)).then(goalAssessed({ followUp: 'december', assessedOn: '2028-01-10' }));
  });

  it('is refused when the goal\'s body has decided it', () =>
    goal.given(...adopted, goalAssessed(), followUpSubmitted()).when(assessGoal()).thenRejected('follow-up-already-submitted', { followUp: 'augusti' }));

  it('is refused with a measure that has ended', () =>
    goal.given(...adopted, goalAssessed({ measures: [measure()] }), measureDropped()).when(assessGoal({ measures: [measure()] })).thenRejected('measure-ended', { status: 'dropped' }));

  it('is refused when the year has been closed, whether anything was said in the round or not', () => {
    const closed = { closedOn: '2028-06-30', today: '2028-07-03' };
    goal.given(...adopted).when(assessGoal(closed)).thenRejected('assessed-after-closing', { budgetYear: 2027, closedOn: '2028-06-30' });
    goal.given(...adopted, goalAssessed()).when(assessGoal(closed)).thenRejected('assessed-after-closing', { budgetYear: 2027, closedOn: '2028-06-30' });
  });

  it('notes the statuses that the report used', () => {
    const statuses = ['achieved', 'not-achieved', 'not-assessed'] as const;
    const rounds = followUpRounds.map((round) => ({ ...round, statuses }));
    goal.given(...adopted).when(assessGoal({ rounds })).then(goalAssessed({ statuses }));
  });

  it('is refused for a follow-up that the year does not have', () =>
    goal.given(...adopted).when(assessGoal({ followUp: 'tertial' })).thenRejected('follow-up-unknown', { followUp: 'tertial' }));

  it('is refused before the period has ended', () =>
    goal.given(...adopted).when(assessGoal({ today: '2027-08-30' }))
      .thenRejected('follow-up-not-begun', { followUp: 'augusti', periodEnds: '2027-08-31' }));

  it('is refused with a status that the report does not use: no yellow at year-end', () =>
    goal.given(...adopted).when(assessGoal({ followUp: 'december', today: '2028-01-10', assessment: 'partly-achieved', measures: [measure()] }))
      .thenRejected('status-not-in-round', { assessment: 'partly-achieved', statuses: ['achieved', 'not-achieved', 'not-assessed'] }));

  it('is refused without a motivation', () =>
    goal.given(...adopted).when(assessGoal({ motivation: ' ' })).thenRejected('motivation-missing'));

  it('is refused without a measure where the goal is not or only partly reached', () => {
    goal.given(...adopted).when(assessGoal({ assessment: 'not-achieved' })).thenRejected('measure-missing', { assessment: 'not-achieved', forecast: null });
    goal.given(...adopted).when(assessGoal({ assessment: 'partly-achieved', measures: [measure({ text: '' })] }))
      .thenRejected('measure-missing', { assessment: 'partly-achieved', forecast: null });
  });

  it.each(['partly-likely', 'unlikely'] as const)('is refused without a measure where the goal will not be reached, however it goes so far (%s)', (forecast) => {
    goal.given(...adopted).when(assessGoal({ forecast })).thenRejected('measure-missing', { assessment: 'achieved', forecast });
    goal.given(...adopted).when(assessGoal({ forecast, measures: [measure()] })).then(goalAssessed({ forecast, measures: [measure()] }));
  });

  it('is refused with a measure of which it is not said what is done, or by whom', () => {
    const assessment = 'not-achieved';
    goal.given(...adopted).when(assessGoal({ assessment, measures: [measure(), measure({ measureId: 'm-2', text: ' ' })] }))
      .thenRejected('measure-incomplete', { lacks: 'text' });
    goal.given(...adopted).when(assessGoal({ measures: [measure({ responsible: '' })] })).thenRejected('measure-incomplete', { lacks: 'responsible' });
  });

  it('is final only when something is told of each indicator', () => {
    const unreported = ['Färdigställda bostäder'];
    goal.given(...adopted).when(assessGoal({ unreported })).then(goalAssessed());
    goal.given(...adopted).when(assessGoal({ unreported, certainty: 'final' })).thenRejected('outcome-missing', { indicators: unreported });
  });

  it('is refused with two measures of the same id', () =>
    goal.given(...adopted).when(assessGoal({ measures: [measure(), measure()] })).thenRejected('measure-repeated', { measureId: 'm-1' }));

  it('is refused with a forecast when the year is over', () =>
    goal.given(...adopted).when(assessGoal({ followUp: 'december', today: '2028-01-10', forecast: 'likely' }))
      .thenRejected('forecast-at-year-end', { periodEnds: '2027-12-31' }));
});
