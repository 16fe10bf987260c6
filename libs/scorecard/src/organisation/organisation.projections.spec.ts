import { describe, it } from '@jest/globals';
import { SUBMISSION, reportOf } from '#lib/planning';
import { cycleOpened, deadlineExtended, deadlineMoved, followUpRounds, personRegistered, reorganisation, roleEnded, roleGranted, specifyProjection, unitDissolved, unitRegistered, unitRenamed } from '#lib/testing';
import { capacity } from './capacity.projection.js';
import { cycle } from '../cycle/cycle.projection.js';
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
      { municipality: '2580', code: 'ÄLD', name: 'Äldrenämnden', name_sort: '|ldren|mnden', body: 'ÄLD', valid_to: null, ending: null }));

  it('keeps the names it has had, each with its day and the decision behind it', () =>
    specifyProjection(unit).given(unitRegistered(), unitRenamed()).then({ name: 'Samhällsbyggnadsnämnden', names: JSON.stringify([
      { name: 'Stadsbyggnadsnämnden', from: '2015-01-01', basis: null }, { name: 'Samhällsbyggnadsnämnden', from: '2027-01-01', basis: reorganisation }]) }));

  it('ends by a decision, with whoever takes over', () =>
    specifyProjection(unit).given(unitRegistered(), unitDissolved()).then({
      valid_to: '2026-12-31', ending: JSON.stringify({ lastDay: '2026-12-31', successors: ['SAM'], basis: reorganisation }) }));
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

  it('keeps what has become of each of its last days, beside the one in force', () => {
    const moved = { movedFrom: '2026-09-01', movedTo: '2026-09-15', reason: 'r', decidedBy: null, movedOn: '2026-08-17' };
    const extended = { unit: 'SBN', extendedTo: '2026-09-22', reason: 'r', decidedBy: null, extendedOn: '2026-08-24' };
    const earlier = { ...moved, movedFrom: '2027-10-31', movedTo: '2027-10-15' };
    const [interim, annual] = followUpRounds;
    specifyProjection(cycle).given(cycleOpened(), deadlineMoved({ reason: 'r' }), deadlineMoved({ ...reportOf('augusti'), ...earlier }), deadlineExtended({ reason: 'r' })).then({
      revision: 3, submission_deadline: '2026-09-15', follow_ups: JSON.stringify([{ ...interim, reportBy: '2027-10-15' }, annual]),
      deadlines: JSON.stringify([
        { ...SUBMISSION, dueOn: '2026-09-15', firstDueOn: '2026-09-01', moves: [moved], extensions: [extended] },
        { ...reportOf('augusti'), dueOn: '2027-10-15', firstDueOn: '2027-10-31', moves: [earlier], extensions: [] },
        { ...reportOf('december'), dueOn: '2028-01-31', firstDueOn: '2028-01-31', moves: [], extensions: [] },
      ]),
    });
  });
});
