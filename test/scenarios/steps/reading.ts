import { expect } from '@jest/globals';
import { proceedingsSentences, type ProceedingsTold } from '#lib/texts';
import type { Acts } from '../act.js';
import type { World } from '../world.js';

type Meeting = Readonly<{
  meetingDate: string; legalForce: Readonly<{ detail: string }>;
  corrections: readonly Readonly<{ before: string; after: string; reason: string }>[];
}>;

type Scorecard = Readonly<{ totals: Readonly<{ goals: number }>; directions: readonly Readonly<{ areas: readonly Readonly<{ code: string; cells: readonly object[] }>[] }>[] }>;

const told = async (world: World, goal: string): Promise<readonly string[]> =>
  (await world.read<readonly { sentence: string }[]>(`/v1/goals/${world.goalId(goal)}/history`)).map(({ sentence }) => sentence);

async function meetingOf(world: World, body: string, day: string): Promise<Meeting> {
  const meetings = await world.read<readonly Meeting[]>(`/v1/meetings?body=${body}&year=${day.slice(0, 4)}`);
  const found = meetings.find(({ meetingDate }) => meetingDate === day);
  if (!found) throw new Error(`${body} has no meeting on ${day}`);
  return found;
}

type Deviations = Readonly<{ deviations: readonly object[] }>;
type DecidedOn = Readonly<{ decisions: readonly Readonly<{ basis: Readonly<{ body: string }>; proceedings: ProceedingsTold | null }>[] }>;

const endOf = (day: string): string => `${day}T22:00:00Z`;
const containing = (sentence: string): unknown => expect.arrayContaining([expect.stringContaining(sentence)]);

/** What is seen afterwards. */
export const reading: Acts = {
  'nekas det: {string}': (world, sentence: string) => { expect(world.takeRefusal()).toEqual(containing(sentence)); },
  'varnas det: {string}': (world, sentence: string) => {
    world.assertNothingRefused();
    expect(world.warnings).toEqual(containing(sentence));
  },
  'varnas det inte': (world) => { expect(world.warnings).toEqual([]); },
  'är {string} {läge}': async (world, goal: string, status: string) => { expect((await world.goal(goal)).status).toBe(status); },
  'lyder {string} nu {string}': async (world, goal: string, title: string) => { expect((await world.goal(goal)).content.title).toBe(title); },
  'var {string} {läge} så vitt man visste den {dag}': async (world, goal: string, status: string, day: string) => {
    expect((await world.goal(goal, `?knownAt=${endOf(day)}`)).status).toBe(status);
  },
  'kom {string} in i tid': async (world, goal: string) => { expect((await world.goal(goal)).submission).toMatchObject({ daysLate: 0 }); },
  'kom {string} in {int} dag(ar) för sent': async (world, goal: string, daysLate: number) => { expect((await world.goal(goal)).submission).toMatchObject({ daysLate }); },
  'står det vid {string} att nämnden väntas besluta den {dag}': async (world, goal: string, day: string) => {
    expect((await world.goal(goal)).submission).toMatchObject({ decisionExpectedOn: day });
  },
  'står det vid {string} att § {int} registrerades som § {int}': async (world, goal: string, paragraph: number, renumberedFrom: number) => {
    const { decisions } = await world.read<DecidedOn>(`/v1/goals/${world.goalId(goal)}`);
    expect(decisions).toContainEqual(expect.objectContaining({ basis: expect.objectContaining({ paragraph }), renumberedFrom }));
  },
  'står det vid {string} att nämnden har ändrat målet': async (world, goal: string) => { expect((await world.goal(goal)).submission).toMatchObject({ isChanged: true }); },
  'gäller den {dag} lydelsen {string} för {string}': async (world, day: string, title: string, goal: string) => {
    const texts = await world.read<readonly { content: { title: string } }[]>(`/v1/goals/${world.goalId(goal)}/texts?inForceOn=${day}`);
    expect(texts.map(({ content }) => content.title)).toEqual([title]);
  },
  'finns alla lydelser av {string} kvar: {string}': async (world, goal: string, titles: string) => {
    const texts = await world.read<readonly { content: { title: string } }[]>(`/v1/goals/${world.goalId(goal)}/texts`);
    expect(texts.map(({ content }) => content.title)).toEqual(titles.split('; '));
  },
  'berättar historien om {string}: {string}': async (world, goal: string, sentence: string) => { expect(await told(world, goal)).toEqual(containing(sentence)); },
  'berättas det om {organ}s beslut om {string}: {string}': async (world, body: string, goal: string, sentence: string) => {
    const { decisions } = await world.read<DecidedOn>(`/v1/goals/${world.goalId(goal)}`);
    const told = decisions.flatMap(({ basis, proceedings }) => (basis.body === body && proceedings ? proceedingsSentences(proceedings) : []));
    expect(told).toEqual(containing(sentence));
  },
  'står {string} bland avvikelserna: {avvikelse}': async (world, goal: string, kind: string) => {
    const { deviations } = await world.read<Deviations>(`/v1/deviations?budgetYear=${world.budgetYear}&kind=${kind}`);
    expect(deviations).toContainEqual(expect.objectContaining({ kind, goalId: world.goalId(goal) }));
  },
  'står det bland årets avvikelser att {avvikelse}: {string}': async (world, kind: string, sentence: string) => {
    const { deviations } = await world.read<Readonly<{ deviations: readonly Readonly<{ sentence: string }>[] }>>(`/v1/deviations?budgetYear=${world.budgetYear}&kind=${kind}`);
    expect(deviations.map((deviation) => deviation.sentence)).toEqual(containing(sentence));
  },
  'ansvarar {organ} nu för målet {string}, som {organ} satte': async (world, body: string, goal: string, unit: string) => {
    expect(await world.goal(goal)).toMatchObject({ unit, body });
  },
  'står {string} inte bland avvikelserna': async (world, goal: string) => {
    const { deviations } = await world.read<Deviations>(`/v1/deviations?budgetYear=${world.budgetYear}`);
    expect(deviations).not.toContainEqual(expect.objectContaining({ goalId: world.goalId(goal) }));
  },
  'står det i styrkortet att {organ} har förklarat {word} ej tillämpligt': async (world, unit: string, area: string) => {
    const { directions } = await world.read<Scorecard>(`/v1/scorecard?budgetYear=${world.budgetYear}`);
    const cells = directions.flatMap(({ areas }) => areas).find(({ code }) => code === `MO-${area}`)?.cells;
    expect(cells).toContainEqual(expect.objectContaining({ unit, notApplicable: expect.objectContaining({}) }));
  },
  'har styrkortet {int} mål': async (world, goals: number) => {
    const { totals } = await world.read<Scorecard>(`/v1/scorecard?budgetYear=${world.budgetYear}`);
    expect(totals.goals).toBe(goals);
  },
  'har styrkortet för {int} {int} mål': async (world, budgetYear: number, goals: number) => {
    const { totals } = await world.read<Scorecard>(`/v1/scorecard?budgetYear=${budgetYear}`);
    expect(totals.goals).toBe(goals);
  },
  'är {string} fört över från {string}': async (world, goal: string, from: string) => {
    const { carriedOverFrom } = await world.read<{ carriedOverFrom: string | null }>(`/v1/goals/${world.goalId(goal)}`, await world.secretary('BUN'));
    expect(carriedOverFrom).toBe(world.goalId(from));
  },
  'står {string} under § {int} i {organ}s beslut den {dag}': async (world, goal: string, paragraph: number, body: string, meetingDate: string) => {
    const decisions = await world.read<readonly object[]>(`/v1/decisions?body=${body}&year=${meetingDate.slice(0, 4)}`);
    expect(decisions).toContainEqual(expect.objectContaining({
      basis: { body, meetingDate, paragraph }, goals: [expect.objectContaining({ goalId: world.goalId(goal) })],
    }));
  },
  'står det om {organ}s sammanträde den {dag}: {string}': async (world, body: string, day: string, sentence: string) => {
    expect((await meetingOf(world, body, day)).legalForce.detail).toContain(sentence);
  },
  'finns rättelsen kvar i {organ}s protokoll från den {dag}: {string} i stället för {string}': async (world, body: string, day: string, after: string, before: string) => {
    expect((await meetingOf(world, body, day)).corrections).toContainEqual(expect.objectContaining({ before, after }));
  },
};
