import { ELECTED } from '#lib/history';
import { goalText } from '../../e2e/steps.js';
import type { Acts } from '../act.js';
import { secretaryOf } from '../words.js';
import type { World } from '../world.js';

/** Where a decision is written down: body, day and §. */
type Minutes = readonly [body: string, meetingDate: string, paragraph: number];
type Item = Readonly<{ goal: string; outcome?: string }> & Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, string>> = { KS: 'board', KF: 'council' };

/** A decision is recorded the day after, on the text that each goal has then. */
async function decides(world: World, [body, meetingDate, paragraph]: Minutes, items: readonly Item[], more: object = {}): Promise<void> {
  const kind = KINDS[body] ?? 'committee';
  world.dayAfter(meetingDate);
  const goals = await Promise.all(items.map(async ({ goal, ...item }) => ({ goalId: world.goalId(goal), version: (await world.goal(goal)).version, ...item })));
  await world.act((await world.secretary(body)).post(`/v1/decisions/${kind}`, {
    meetingDate, paragraph, goals, ...(kind === 'committee' && { body: body === 'KFP' ? body : secretaryOf(body).body }), ...more,
  }));
}

const amended = (title: string, reason = 'Målet avgränsas') => ({ amendment: { content: goalText(title), reason } });
const minority = (inFavour: number, against: number, present: number) => ({ carriedBy: 'minority', vote: { inFavour, against, present } });

const personIn = (name: string): string => {
  const found = ELECTED.find((person) => person.name === name);
  if (!found) throw new Error(`Nobody elected is called ${name}`);
  return found.personId;
};

/** What the minutes tell of how the decision came about. */
const proceedings = (serving: number, seats: number, more: Readonly<{ conflict?: string; substitute?: string; reservation?: string; votes?: readonly object[] }>) => ({ proceedings: {
  attendance: { seats, serving }, votes: more.votes ?? [],
  conflicts: more.conflict === undefined ? [] : [{ personId: personIn(more.conflict), ground: 'own-interest' }],
  substitutes: more.substitute === undefined ? [] : [personIn(more.substitute)], reservations: more.reservation === undefined ? [] : [personIn(more.reservation)],
} });

/** What bodies decide on goals. */
export const deciding: Acts = {
  '{organ} beslutar den {dag}, § {int}, att lämna in {string}': (world, body: string, day: string, paragraph: number, goal: string) =>
    decides(world, [body, day, paragraph], [{ goal }]),
  '{organ} beslutar den {dag}, § {int}, att lämna in {string} för sent, med skälet {string}': (world, body: string, day: string, paragraph: number, goal: string, lateReason: string) =>
    decides(world, [body, day, paragraph], [{ goal }], { lateReason }),
  '{organ}, {int} av {int} ledamöter utan {word} {word} som är jävig, beslutar den {dag}, § {int}, att lämna in {string}':
    (world, body: string, serving: number, seats: number, first: string, last: string, day: string, paragraph: number, goal: string) =>
      decides(world, [body, day, paragraph], [{ goal }], proceedings(serving, seats, { conflict: `${first} ${last}` })),
  '{organ}, {int} av {int} ledamöter med {word} {word} i stället för {word} {word} som är jävig, beslutar den {dag}, § {int}, att lämna in {string}':
    (world, body: string, serving: number, seats: number, ...[first, last, conflicted, lastOfConflicted, day, paragraph, goal]: [string, string, string, string, string, number, string]) =>
      decides(world, [body, day, paragraph], [{ goal }], proceedings(serving, seats, { substitute: `${first} ${last}`, conflict: `${conflicted} ${lastOfConflicted}` })),
  '{organ} beslutar den {dag}, § {int}, att lämna in {string}; {word} {word} är jävig och reserverar sig':
    (world, body: string, day: string, paragraph: number, goal: string, first: string, last: string) =>
      decides(world, [body, day, paragraph], [{ goal }], proceedings(12, 13, { conflict: `${first} ${last}`, reservation: `${first} ${last}` })),
  'kommunfullmäktige, {int} av {int} ledamöter utan {word} {word} som är jävig, antar den {dag}, § {int}, {string} med {int} röster mot {int}; {word} {word} reserverar sig':
    (world, serving: number, seats: number, ...[first, last, day, paragraph, goal, inFavour, against, dissenter, lastOfDissenter]: [string, string, string, number, string, number, number, string, string]) =>
      decides(world, ['KF', day, paragraph], [{ goal, outcome: 'adopted', geh: 'none' }], proceedings(serving, seats, {
        conflict: `${first} ${last}`, reservation: `${dissenter} ${lastOfDissenter}`, votes: [{ on: 'Bifall mot avslag', inFavour, against, present: serving }] })),
  '{organ} beslutar den {dag}, § {int}, att lämna in {string} på delegation': (world, body: string, day: string, paragraph: number, goal: string) =>
    decides(world, [body, day, paragraph], [{ goal }], { madeBy: 'delegate' }),
  '{organ} beslutar den {dag}, § {int}, att {string} i stället ska lyda {string}': (world, body: string, day: string, paragraph: number, goal: string, title: string) =>
    decides(world, [body, day, paragraph], [{ goal, ...amended(title) }]),
  '{organ} beslutar den {dag}, § {int}, att återkalla {string}, med skälet {string}': (world, body: string, day: string, paragraph: number, goal: string, reason: string) =>
    decides(world, [body, day, paragraph], [{ goal, outcome: 'withdrawn', reason }]),

  '{organ} beslutar den {dag}, § {int}, om uppföljningen i {word} av {string}': (world, body: string, day: string, paragraph: number, followUp: string, goal: string) =>
    decides(world, [body, day, paragraph], [{ goal, outcome: 'follow-up-submitted', followUp }]),

  'kommunstyrelsen tillstyrker den {dag}, § {int}, {string}': (world, day: string, paragraph: number, goal: string) =>
    decides(world, ['KS', day, paragraph], [{ goal, outcome: 'endorsed' }]),
  'kommunstyrelsen tillstyrker den {dag}, § {int}, {string} med lydelsen {string}': (world, day: string, paragraph: number, goal: string, title: string) =>
    decides(world, ['KS', day, paragraph], [{ goal, outcome: 'endorsed-with-amendment', ...amended(title) }]),
  'kommunstyrelsen återremitterar den {dag}, § {int}, {string} med frågan {string} och svar senast den {dag}': (world, day: string, paragraph: number, goal: string, question: string, respondBy: string) =>
    decides(world, ['KS', day, paragraph], [{ goal, outcome: 'referred-back', reasons: [question], respondBy }]),

  'kommunfullmäktige antar den {dag}, § {int}, {string}': (world, day: string, paragraph: number, goal: string) =>
    decides(world, ['KF', day, paragraph], [{ goal, outcome: 'adopted', geh: 'none' }]),
  'kommunfullmäktige antar den {dag}, § {int}, version {int} av kommunstyrelsens förslag: {string}': (world, day: string, paragraph: number, packageVersion: number, goals: string) =>
    decides(world, ['KF', day, paragraph], goals.split('; ').map((goal) => ({ goal, outcome: 'adopted', geh: 'none' })), { packageVersion }),
  'kommunfullmäktige antar den {dag}, § {int}, {string}, att gälla till och med den {dag}': (world, day: string, paragraph: number, goal: string, inForceTo: string) =>
    decides(world, ['KF', day, paragraph], [{ goal, outcome: 'adopted', geh: 'none', inForceTo }]),
  'kommunstyrelsen föreslår den {dag}, § {int}, att {string} bekräftas': (world, day: string, paragraph: number, goal: string) =>
    decides(world, ['KS', day, paragraph], [{ goal, outcome: 'confirmation-proposed', reason: 'Målet gäller i flera år' }]),
  'kommunfullmäktige bekräftar den {dag}, § {int}, {string} för {int}': (world, day: string, paragraph: number, goal: string, budgetYear: number) =>
    decides(world, ['KF', day, paragraph], [{ goal, outcome: 'confirmed-for-year', budgetYear }]),
  '{organ} beslutar den {dag}, § {int}, om uppföljningen i {word} {int} av {string}': (world, body: string, day: string, paragraph: number, followUp: string, budgetYear: number, goal: string) =>
    decides(world, [body, day, paragraph], [{ goal, outcome: 'follow-up-submitted', followUp, budgetYear }]),
  'kommunfullmäktige antar den {dag}, § {int}, {string} med lydelsen {string}': (world, day: string, paragraph: number, goal: string, title: string) =>
    decides(world, ['KF', day, paragraph], [{ goal, outcome: 'adopted-with-changes', geh: 'none', ...amended(title) }]),
  'kommunfullmäktige antar den {dag}, § {int}, {string} i väntan på kontrasignering': (world, day: string, paragraph: number, goal: string) =>
    decides(world, ['KF', day, paragraph], [{ goal, outcome: 'adopted', geh: 'none' }], { countersigning: 'awaited' }),
  'controllern kontrasignerar {organ}s beslut den {dag}, § {int}': async (world, body: string, meetingDate: string, paragraph: number) => {
    await world.act((await world.controller()).post('/v1/decisions/countersignatures', { body, meetingDate, paragraph }));
  },
  'kommunfullmäktige avslår den {dag}, § {int}, {string}': (world, day: string, paragraph: number, goal: string) =>
    decides(world, ['KF', day, paragraph], [{ goal, outcome: 'rejected', reason: 'Ryms inte i budgeten' }]),
  'en minoritet i kommunfullmäktige, {int} mot {int} av {int} närvarande, återremitterar den {dag}, § {int}, {string} med frågan {string} och svar senast den {dag}':
    (world, inFavour: number, against: number, present: number, day: string, paragraph: number, goal: string, question: string, respondBy: string) =>
      decides(world, ['KF', day, paragraph], [{ goal, outcome: 'referred-back', referredTo: 'board', reasons: [question], respondBy, ...minority(inFavour, against, present) }]),
  'kommunstyrelsen föreslår den {dag}, § {int}, att {string} ändras': (world, day: string, paragraph: number, goal: string) =>
    decides(world, ['KS', day, paragraph], [{ goal, outcome: 'amendment-proposed', reason: 'Höjd ambition' }]),
  'kommunfullmäktige ändrar den {dag}, § {int}, {string} till {string} från den {dag}': (world, day: string, paragraph: number, goal: string, title: string, inForceFrom: string) =>
    decides(world, ['KF', day, paragraph], [{ goal, outcome: 'amended', inForceFrom, ...amended(title) }]),
  '{organ}s beslut den {dag} får § {int} i stället för § {int}, med skälet {string}': async (world, body: string, meetingDate: string, reassignedTo: number, paragraph: number, reason: string) => {
    await world.act((await world.secretary(body)).post('/v1/decisions/reassigned-paragraphs', { body, meetingDate, paragraph, reassignedTo, reason }));
  },
};
