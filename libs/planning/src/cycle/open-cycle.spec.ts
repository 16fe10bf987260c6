import { describe, it } from '@jest/globals';
import { cycleDecider, type TemplateFollowUp } from '#lib/planning';
import { cycleOpened, cycleTemplate, openCycle, specify, unitOnRecord } from '#lib/testing';

const cycle = specify(cycleDecider);
const withFollowUps = (...days: readonly string[]) => openCycle({ template: cycleTemplate({ followUps: days.map(followUp) }) });
const STATUSES = ['achieved', 'not-achieved', 'not-assessed'] as const;
const followUp = (day: string): TemplateFollowUp => ({
  code: day, title: 'Uppföljning', periodEnds: { year: 0, day }, reportBy: { year: 1, day: '01-31' }, statuses: STATUSES,
});

describe('Opening a cycle', () => {
  it('gives the template its year', () => cycle.given().when(openCycle()).then(cycleOpened()));

  it('is possible until the year is over', () => cycle.given().when(openCycle({ today: '2027-12-31' })).then(cycleOpened()));

  it('is refused a second time for the same year', () =>
    cycle.given(cycleOpened()).when(openCycle()).thenRejected('cycle-already-open', { budgetYear: 2027 }));

  it('is refused for a year that is over', () =>
    cycle.given().when(openCycle({ today: '2028-01-01' })).thenRejected('budget-year-over', { budgetYear: 2027 }));

  it('may be for a decision in June, by the template\'s days for that', () => {
    const june = { draftingFrom: { year: -2, day: '12-01' }, submissionDeadline: { year: -1, day: '04-30' } };
    cycle.given().when(openCycle({ template: cycleTemplate({ june }), model: 'june' }))
      .then(cycleOpened({ model: 'june', draftingFrom: '2025-12-01', submissionDeadline: '2026-04-30' }));
    cycle.given().when(openCycle({ template: cycleTemplate({ june }) })).then(cycleOpened());
  });

  it('is refused for June where the template knows of no such days', () =>
    cycle.given().when(openCycle({ model: 'june' })).thenRejected('model-not-in-template', { template: 'liten' }));

  it('is refused when two goal areas share a code, also across directions', () => {
    const [direction] = cycleTemplate().directions;
    const directions = direction ? [direction, { ...direction, code: 'I2' }] : [];
    cycle.given().when(openCycle({ template: cycleTemplate({ directions }) })).thenRejected('area-code-repeated', { area: 'MO-1.1' });
  });

  it('is refused when a unit of the template is not registered', () =>
    cycle.given().when(openCycle({ units: [] })).thenRejected('unit-not-registered', { unit: 'SBN' }));

  it('is refused when a unit has ceased before the year', () =>
    cycle.given().when(openCycle({ units: [unitOnRecord({ validTo: '2026-12-31' })] }))
      .thenRejected('unit-not-valid', { unit: 'SBN', budgetYear: 2027 }));

  it('is refused when goals would be due before they may be drafted', () =>
    cycle.given().when(openCycle({ template: cycleTemplate({ draftingFrom: { year: -1, day: '09-02' } }) }))
      .thenRejected('deadline-before-drafting', { draftingFrom: '2026-09-02', submissionDeadline: '2026-09-01' }));
});

describe('The follow-ups of a cycle', () => {
  it.each(['06-30', '08-31'])('have a statutory interim report when one period ends on %s', (day) =>
    cycle.given().when(withFollowUps(day)).then(cycleOpened({
      followUps: [{ code: day, title: 'Uppföljning', periodEnds: `2027-${day}`, reportBy: '2028-01-31', statuses: STATUSES }] })));

  it.each(['04-30', '06-29', '09-01'])('need an interim report of half to two thirds of the year: %s is none', (day) =>
    cycle.given().when(withFollowUps(day, '12-31')).thenRejected('interim-report-missing', { earliest: '2027-06-30', latest: '2027-08-31' }));

  it('have each code once', () =>
    cycle.given().when(withFollowUps('08-31', '08-31')).thenRejected('follow-up-code-repeated', { followUp: '08-31' }));

  it('can each say yes, no, and that nobody can tell', () =>
    cycle.given().when(openCycle({ template: cycleTemplate({ followUps: [{ ...followUp('08-31'), statuses: ['achieved', 'not-achieved'] }] }) }))
      .thenRejected('status-set-incomplete', { lacks: ['not-assessed'] }));

  it('end within the year', () => {
    const followUps = [followUp('08-31'), { ...followUp('01-31'), periodEnds: { year: 1, day: '01-31' } }];
    cycle.given().when(openCycle({ template: cycleTemplate({ followUps }) }))
      .thenRejected('follow-up-outside-year', { followUp: '01-31', periodEnds: '2028-01-31', budgetYear: 2027 });
  });
});
