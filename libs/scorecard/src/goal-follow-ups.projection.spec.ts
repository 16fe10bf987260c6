import { describe, it } from '@jest/globals';
import { goalAssessed, measure, specifyProjection } from '#lib/testing';
import { goalFollowUps } from './goal-follow-ups.projection.js';

const followUps = specifyProjection(goalFollowUps);

describe('What is said of a goal in its rounds', () => {
  const said = { followUp: 'augusti', assessedOn: '2027-09-10', assessment: 'achieved', forecast: null, trend: null, certainty: 'preliminary', motivation: '350 bostäder är färdiga till och med augusti', measures: [] } as const;

  it('is kept for each round, in the order in which they were answered', () =>
    followUps.given(goalAssessed(), goalAssessed({ followUp: 'december', assessedOn: '2028-01-10', assessment: 'not-achieved', measures: [measure()] })).then({
      goal_id: 'g-1', municipality: '2580', follow_ups: JSON.stringify([
        said,
        { ...said, followUp: 'december', assessedOn: '2028-01-10', assessment: 'not-achieved', measures: [measure()] },
      ]),
    }));

  it('is what was last said in the round', () =>
    followUps.given(goalAssessed(), goalAssessed({ forecast: 'partly-likely', trend: 'improving', certainty: 'final', measures: [measure()] })).then({
      follow_ups: JSON.stringify([{ ...said, forecast: 'partly-likely', trend: 'improving', certainty: 'final', measures: [measure()] }]),
    }));
});
