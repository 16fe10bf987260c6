import { describe, it } from '@jest/globals';
import { unitDecider } from '#lib/planning';
import {
  dissolveUnit, goalAdopted, goalAfter, goalDrafted, goalEndorsed, goalSubmitted, goalWithdrawn, reorganisation, specify, unitDissolved, unitOnRecord, unitRegistered,
} from '#lib/testing';

const unit = specify(unitDecider);
const registered = unit.given(unitRegistered());
const dissolved = unit.given(unitRegistered(), unitDissolved());
const building = unitOnRecord({ code: 'BYN', body: 'BYN' });
const adopted = goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted());

describe('Dissolving a unit', () => {
  it('merges it into the one that takes over', () => registered.when(dissolveUnit()).then(unitDissolved()));

  it('splits it between several', () =>
    registered.when(dissolveUnit({ successors: ['SAM', 'BYN'], successorUnits: [unitOnRecord({ code: 'SAM', body: 'SAM' }), building] }))
      .then(unitDissolved({ successors: ['SAM', 'BYN'] })));

  it('ends it where nothing of its operation goes on', () =>
    registered.when(dissolveUnit({ successors: [], successorUnits: [] })).then(unitDissolved({ successors: [] })));

  it('may be decided anew until its last day', () =>
    dissolved.when(dissolveUnit({ lastDay: '2027-06-30', today: '2026-12-31' })).then(unitDissolved({ lastDay: '2027-06-30' })));

  it('is refused when it is gone', () =>
    dissolved.when(dissolveUnit({ today: '2027-01-01' })).thenRejected('unit-already-dissolved', { unit: 'SBN', lastDay: '2026-12-31' }));

  it('is refused for a unit that is not registered', () => unit.given().when(dissolveUnit()).thenRejected('unit-not-registered', { unit: 'SBN' }));

  it('is refused on a day before the unit began', () =>
    registered.when(dissolveUnit({ lastDay: '2014-12-31' })).thenRejected('unit-validity-reversed', { validFrom: '2015-01-01', validTo: '2014-12-31' }));

  it('is refused for a committee by another body than KF', () =>
    registered.when(dissolveUnit({ basis: { ...reorganisation, body: 'SBN' } })).thenRejected('council-decides-organisation', { unit: 'SBN', body: 'SBN' }));

  it('is refused on a day before the decision, or by a meeting to come', () => {
    registered.when(dissolveUnit({ lastDay: '2026-04-26' })).thenRejected('effect-before-decision', { from: '2026-04-26', meetingDate: '2026-04-27' });
    registered.when(dissolveUnit({ today: '2026-04-26' })).thenRejected('meeting-in-future');
    registered.when(dissolveUnit({ basis: { ...reorganisation, paragraph: -1 } })).thenRejected('paragraph-not-positive');
  });

  it('is refused where a successor is named twice, is the unit itself or is not registered', () => {
    registered.when(dissolveUnit({ successors: ['SAM', 'SAM'] })).thenRejected('successor-repeated', { successor: 'SAM' });
    registered.when(dissolveUnit({ successors: ['SBN'] })).thenRejected('successor-is-the-unit', { unit: 'SBN' });
    registered.when(dissolveUnit({ successors: ['SAM', 'BYN'] })).thenRejected('successor-not-registered', { successor: 'BYN' });
  });

  it.each([{ validFrom: '2027-01-02' }, { validTo: '2026-12-31' }])('is refused where a successor is not there the day after (%o)', (validity) =>
    registered.when(dissolveUnit({ successorUnits: [unitOnRecord({ code: 'SAM', body: 'SAM', ...validity })] }))
      .thenRejected('successor-not-there-then', { successor: 'SAM', day: '2027-01-01' }));

  it('is refused without a successor while goals go on after it', () => {
    const ending = { successors: [], successorUnits: [] };
    registered.when(dissolveUnit({ ...ending, unitGoals: [goalAfter(goalDrafted()), adopted] })).thenRejected('unit-has-open-goals', { unit: 'SBN', goals: 2 });
    registered.when(dissolveUnit({ ...ending, unitGoals: [goalAfter(goalDrafted(), goalSubmitted(), goalWithdrawn())] })).then(unitDissolved({ successors: [] }));
    registered.when(dissolveUnit({ ...ending, lastDay: '2027-12-31', unitGoals: [adopted] })).then(unitDissolved({ lastDay: '2027-12-31', successors: [] }));
  });
});
