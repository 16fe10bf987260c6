import { beforeAll, describe, expect, it } from '@jest/globals';
import { readTemplate } from '#lib/platform';
import type { Act } from './act.js';
import { CAST } from './cast.js';
import { historyOf } from './history.js';

describe('The demo’s three years in Luleå', () => {
  let acts: readonly Act[];
  let again: readonly Act[];

  beforeAll(async () => {
    const template = await readTemplate('lulea-2017');
    if (!template) throw new Error('The template lulea-2017 is missing');
    const options = { seed: 2580, template, firstYear: 2025, lastYear: 2027, goalsPerUnit: 'own' } as const;
    [acts, again] = [historyOf(options), historyOf(options)];
  });

  const outcomes = (): ReadonlySet<string> => new Set(acts.flatMap(({ sent }) => (
    sent.kind === 'record-board-decision' || sent.kind === 'record-council-decision' ? sent.goals.map(({ outcome }) => outcome) : [])));

  it('are told alike each time', () => expect(again).toEqual(acts));
  it('hold every outcome that KS and KF have', () => expect([...outcomes()].sort()).toEqual([
    'adopted', 'adopted-with-changes', 'endorsed', 'endorsed-with-amendment', 'referred-back', 'rejected', 'rejection-proposed', 'tabled',
  ]));
  it('hold every assessment, final and preliminary', () => {
    const answers = acts.flatMap(({ sent }) => (sent.kind === 'assess-goal' ? [sent] : []));
    expect(new Set(answers.map(({ assessment }) => assessment)).size).toBe(4);
    expect(new Set(answers.map(({ certainty }) => certainty)).size).toBe(2);
  });
  it('are recorded on working days', () => expect(acts.filter(({ at }) => [0, 6].includes(new Date(at).getUTCDay()))).toEqual([]));
  it('give each secretary something to do', () => {
    const secretaries = CAST.filter(({ capacities }) => capacities.some(({ role }) => role.endsWith('-secretary')));
    const busy = new Set(acts.map(({ by }) => by.personId));
    expect(secretaries.filter(({ personId }) => !busy.has(personId))).toEqual([]);
  });
  it('never let a unit write two goals of the same title in one year', () => {
    const titles = acts.flatMap(({ sent }) => (sent.kind === 'draft-goal' ? [`${sent.budgetYear} ${sent.unit} ${sent.content.title}`] : []));
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(titles.map((title) => title.slice('2025 '.length))).size).toBeGreaterThan(100);
  });
});
