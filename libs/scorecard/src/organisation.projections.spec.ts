import { describe, it } from '@jest/globals';
import { cycleOpened, personRegistered, roleEnded, roleGranted, specifyProjection, unitRegistered } from '#lib/testing';
import { capacity } from './capacity.projection.js';
import { cycle } from './cycle.projection.js';
import { unit } from './unit.projection.js';

describe('The capacities of a person', () => {
  const grants = (...list: readonly Readonly<{ from: string; until: string | null }>[]) =>
    JSON.stringify(list.map(({ from, until }) => ({ role: 'committee-secretary', body: 'SBN', from, until })));

  it('are told by role and body, with the periods in which they are held', () =>
    specifyProjection(capacity).given(personRegistered(), roleGranted(), roleGranted({ role: 'auditor', body: 'kommunen' })).then(
      { municipality: '2580', person_id: 'p-1', role: 'committee-secretary', body: 'SBN', grants: grants({ from: '2026-01-01', until: null }) },
      { role: 'auditor', body: 'kommunen' }));

  it('keep an earlier period when the role is granted again, and end the latest one', () =>
    specifyProjection(capacity).given(
      roleGranted({ from: '2019-01-01', until: '2022-12-31' }), roleGranted({ from: '2026-01-01' }), roleEnded({ until: '2026-06-30' }),
    ).then({ grants: grants({ from: '2019-01-01', until: '2022-12-31' }, { from: '2026-01-01', until: '2026-06-30' }) }));
});

describe('A unit', () => {
  it('is known by its code, with a name that sorts as Swedes sort', () =>
    specifyProjection(unit).given(unitRegistered({ code: 'ÄLD', name: 'Äldrenämnden', body: 'ÄLD' })).then(
      { municipality: '2580', code: 'ÄLD', name: 'Äldrenämnden', name_sort: '|ldren|mnden', body: 'ÄLD', valid_to: null }));
});

describe('A cycle', () => {
  it('has the steering model, units and follow-ups that it was opened with', () => {
    const opened = cycleOpened();
    specifyProjection(cycle).given(opened).then({
      stream: '2580.cycle-2027', municipality: '2580', budget_year: 2027, preparing_body: 'KS', deciding_body: 'KF',
      steering_model: JSON.stringify(opened.data.steeringModel), units: '["SBN"]', submission_deadline: '2026-09-01',
      follow_ups: JSON.stringify(opened.data.followUps),
    });
  });
});
