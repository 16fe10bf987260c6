import { describe, it } from '@jest/globals';
import { datesDecider, type DateBrought } from '#lib/planning';
import { dateNoted, specify } from '#lib/testing';

const dates = specify(datesDecider);
const passed: DateBrought = { kind: 'deadline-passed', budgetYear: 2027, deadline: 'submission', followUp: null, missing: ['SBN'] };
const note = (today: string, brought: DateBrought = passed, on = '2026-09-01') => ({ kind: 'note-date', on, brought, today } as const);

describe('Noting what a day has brought', () => {
  it('is done the day after', () => dates.given().when(note('2026-09-02')).then(dateNoted({ notedOn: '2026-09-02' })));

  it('is done late with the right day', () => dates.given().when(note('2026-09-09')).then(dateNoted({ notedOn: '2026-09-09' })));

  it('is refused before the day is over', () => dates.given().when(note('2026-09-01')).thenRejected('date-not-over', { on: '2026-09-01', today: '2026-09-01' }));

  it('is refused a second time, whoever was missing', () =>
    dates.given(dateNoted()).when(note('2026-09-03', { ...passed, missing: [] })).thenRejected('date-already-noted', { on: '2026-09-01' }));

  it('is done of another day of the same deadline, as where it was moved', () =>
    dates.given(dateNoted()).when(note('2026-09-09', passed, '2026-09-08')).then(dateNoted({ on: '2026-09-08', notedOn: '2026-09-09' })));
});
