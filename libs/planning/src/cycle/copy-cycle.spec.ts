import { describe, it } from '@jest/globals';
import { absentCycle, cycleDecider } from '#lib/planning';
import { copyCycle, cycleOpened, deadlineMoved, openedCycle, specify, unitIncluded, unitOnRecord } from '#lib/testing';

const cycle = specify(cycleDecider);
const yearLater = {
  budgetYear: 2028, copiedFrom: 2027, draftingFrom: '2027-04-01', submissionDeadline: '2027-09-01',
  followUps: [
    { code: 'augusti', title: 'Delårsrapport', periodEnds: '2028-08-31', reportBy: '2028-10-31', statuses: ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'] },
    { code: 'december', title: 'Årsbokslut', periodEnds: '2028-12-31', reportBy: '2029-01-31', statuses: ['achieved', 'not-achieved', 'not-assessed'] },
  ],
} as const;

describe('Opening a cycle as a copy of another year\'s', () => {
  it('takes its steering model, its units and its days, a year later', () => cycle.given().when(copyCycle()).then(cycleOpened(yearLater)));

  it('may skip years, or look to a later one', () => {
    cycle.given().when(copyCycle({ budgetYear: 2029 })).then(cycleOpened({
      ...yearLater, budgetYear: 2029, draftingFrom: '2028-04-01', submissionDeadline: '2028-09-01',
      followUps: yearLater.followUps.map((round, place) => ({
        ...round, periodEnds: ['2029-08-31', '2029-12-31'][place] ?? '', reportBy: ['2029-10-31', '2030-01-31'][place] ?? '' })) }));
  });

  it('does not take days that were moved that year', () =>
    cycle.given().when(copyCycle({ copied: openedCycle({}, deadlineMoved()) })).then(cycleOpened(yearLater)));

  it('takes units that were let in later, and says which are no more', () => {
    const copied = openedCycle({ units: ['SBN', 'FRI'] }, unitIncluded());
    const units = [unitOnRecord(), unitOnRecord({ code: 'FRI', body: 'FRI', validTo: '2027-12-31' }), unitOnRecord({ code: 'BUN', body: 'BUN' })];
    cycle.given().when(copyCycle({ copied, units })).then(cycleOpened({ ...yearLater, units: ['SBN', 'BUN'], unitsLeftOut: ['FRI'] }));
  });

  it('is refused for a year that is open', () =>
    cycle.given(cycleOpened({ budgetYear: 2028 })).when(copyCycle()).thenRejected('cycle-already-open', { budgetYear: 2028 }));

  it('is refused for a year that is over', () =>
    cycle.given().when(copyCycle({ today: '2029-01-01' })).thenRejected('budget-year-over', { budgetYear: 2028 }));

  it('is refused where there is nothing to copy', () =>
    cycle.given().when(copyCycle({ copied: absentCycle })).thenRejected('cycle-not-open', { budgetYear: 2027 }));
});
