import { describe, expect, it } from '@jest/globals';
import { nextDates, rowsOf } from './rows-of.js';
import { span, weekOf } from './wheel-days.js';
import { entry } from './wheel-entry.fixture.js';
import { noteOf } from './wheel-words.js';

const preparation = entry({ ring: 'board', kind: 'preparation', from: '2026-09-02', to: '2026-10-31', bodies: ['KS'] });
const proposalDue = entry({ ring: 'board', kind: 'proposal-due', from: '2026-10-31', to: '2026-10-31', bodies: ['KS'], provision: '11 kap. 8 § kommunallagen' });
const meeting = entry({ ring: 'board', kind: 'meeting', from: '2026-10-05', to: '2026-10-05', bodies: ['KS'], budgetYear: null });

describe('The rows beside the wheel', () => {
  it('tell a period and the law’s last day for it together, and meetings apart', () => {
    const [row, ...rest] = rowsOf([preparation, proposalDue, meeting]);
    expect([row?.kind, row?.provision, rest]).toEqual(['preparation', '11 kap. 8 § kommunallagen', []]);
  });

  it('tell a last day of its own where the period ends on another', () => {
    expect(rowsOf([{ ...preparation, to: '2026-10-27' }, proposalDue]).map(({ kind }) => kind)).toEqual(['preparation', 'proposal-due']);
  });

  it('say when, with the year where it is another', () => {
    expect([span(preparation, 2026), span(meeting, 2026), span({ from: '2026-05-01', to: '2026-05-29' }, 2026), span({ from: '2025-12-01', to: '2026-01-15' }, 2026)])
      .toEqual(['2 sep–31 okt', '5 okt', '1–29 maj', '1 dec 2025–15 jan']);
  });

  it('say what else there is to know', () => {
    expect(noteOf({ ...proposalDue, movedFrom: '2026-10-01', unitsWithLonger: 2 }, (day) => day))
      .toBe('Lagens sista dag (11\u00a0kap.\u00a08\u00a0§ kommunallagen). Flyttat från 2026-10-01. 2 enheter har fått längre tid');
  });
});

describe('The next dates', () => {
  it('are what is open, one of each day, never a meeting', () => {
    const later = { ...proposalDue, from: '2026-11-30', to: '2026-11-30' };
    expect(nextDates([meeting, later, { ...later, kind: 'adoption-due' }, proposalDue, { ...proposalDue, state: 'past' }, { ...proposalDue, from: '2026-12-01', isDone: true }]).map(({ from }) => from))
      .toEqual(['2026-10-31', '2026-11-30']);
  });
});

describe('The week of a day', () => {
  it.each([['2026-10-05', 41], ['2026-01-01', 1], ['2027-01-01', 53], ['2025-12-29', 1], ['2026-12-31', 53]])('%s is in week %i', (day, week) => expect(weekOf(day)).toBe(week));
});
