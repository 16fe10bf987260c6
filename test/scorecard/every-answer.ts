import type { Kysely } from 'kysely';
import { CAST } from '#lib/history';
import type * as scorecardLib from '#lib/scorecard';
import {
  annexesOnGoal,
  yearWheelOf,
  awaitedDecisions,
  THE_PUBLIC, adoptedYears, contentOf, datesBroughtBy, journalCount, journalEntries, decisionsOfYear, publicGoalOf, publicYear, publicYears,
  bodyOfGoal, capacitiesHeld, capacitiesOf, councilMeetsFor, cycleOf, cycles, decisionItems, decisionMoments, decisionsOfBody, decisionsOnGoals, deadlines, deviations, everyGrant, dialogueOf, openStatements,
  goalIdsOf, goalInForce, goalSheet, goalSheetsAmong, goalSheetsOf, goalTextInForce, goalTexts, goalsInCell, goalsOfUnitFrom, goalsInForce, goalsOf, grantsOfPerson, hasNotCome, historyOf, holdersOf, inboxOf, indexAt, lettersSince, indicatorSeries, meetingsOfBody, meetingsSince, decidedByTooFew, notApplicables, notCarriedOut, nowIndex, openLetters, phasesOf, proposalsOf, reminderState,
  scorecardOf, settingsOf, units, workOf, yearByYear, yearsAtHand, type ScorecardDatabase, type Unit, type Viewer,
} from '#lib/scorecard';

type Db = Kysely<ScorecardDatabase>;

/** The name of everything that the lib exports and that is asked of a database. */
type QueryName = {
  [Name in keyof typeof scorecardLib]: (typeof scorecardLib)[Name] extends (db: Db, ...rest: never[]) => Promise<unknown> ? Name : never
}[keyof typeof scorecardLib];

/** What there is to ask about. */
export type Subjects = Readonly<{
  municipality: string; years: readonly number[]; units: readonly Unit[]; bodies: readonly string[];
  goalIds: readonly string[]; decisionIds: readonly string[]; indicatorIds: readonly string[];
}>;

const AUDITOR: Viewer = { capacities: [{ role: 'auditor', body: 'kommunen' }] };
const SECRETARY: Viewer = { capacities: [{ role: 'committee-secretary', body: 'SBN' }] };
const VIEWERS = [AUDITOR, SECRETARY, THE_PUBLIC];
const TODAY = '2026-06-01';
const DAYS = ['2025-06-01', '2026-06-01', '2027-06-01'];
const ALWAYS = { from: '0000-00-00', to: '9999-99-99' };
const PERSONS = [...CAST.map(({ personId }) => personId), 'nobody'];

/** By each thing that the journal is searched by, and by several; words that differ by a Swedish letter; and what is no word of ours. */
const SEARCHES = [
  {}, { text: 'må' }, { text: 'ma' }, { text: 'bostäder' }, { text: 'bostader' }, { text: 'FLER 2026' }, { text: 'och § 1' }, { text: 'ß œ ½ ² \u0301 ﬁ Ⅷ' }, { text: 'finns inte alls' },
  { types: ['goal-adopted', 'goal-drafted'] }, { body: 'KS' }, { personId: 'nobody' }, { about: { streams: ['2580.cycle-2026'], personId: 'nobody' } }, { about: { streams: [] } }, { about: { streams: ['2580.decisions-KS-2025', '2580.meetings-KS-2025'], meetingDate: '2025-11-03' } }, { personId: CAST[0]?.personId, text: 'mål' },
  { since: '2025-06-01T00:00:00.000Z', until: '2025-12-31T00:00:00.000Z' }, { before: 40, body: 'SBN', types: ['goal-drafted'] },
] as const;

/** Of goals and decisions a few are enough, evenly spread. */
const MANY = 12;

export async function subjectsOf(db: Db, municipality: string): Promise<Subjects> {
  const at = await nowIndex(db);
  const of = { municipality, units: await units(db, at, { municipality }) };
  const years = (await cycles(db, at, of)).map(({ budgetYear }) => budgetYear);
  const bodies = [...new Set([...of.units.map(({ body }) => body), 'KS', 'KF'])];
  const goals = await each(years, (budgetYear) => goalsOf(db, at, { ...of, budgetYear, viewer: AUDITOR, today: TODAY }));
  const items = await each(bodies, (body) => decisionsOfBody(db, at, { ...of, body, ...ALWAYS }));
  const goalIds = spread(goals.flat().map(({ goalId }) => goalId));
  const sheets = await each(goalIds, (goalId) => goalSheet(db, at, { ...of, goalId, viewer: AUDITOR, today: TODAY }));
  return {
    ...of, years, bodies, goalIds, indicatorIds: sheets.flatMap((sheet) => sheet?.content.indicators.map(({ indicatorId }) => indicatorId) ?? []),
    decisionIds: spread([...new Set(items.flat().map(({ decisionId }) => decisionId))]),
  };
}

/** Every query's answers about these subjects as known at an index, by its name. */
export async function everyAnswer(db: Db, at: number, subjects: Subjects): Promise<Readonly<Record<QueryName, unknown>>> {
  const answers: Partial<Record<QueryName, unknown>> = {};
  for (const name of Object.keys(ASK) as QueryName[]) answers[name] = await ASK[name](db, at, subjects);
  return answers as Record<QueryName, unknown>;
}

const ASK: Readonly<Record<QueryName, (db: Db, at: number, subjects: Subjects) => Promise<unknown>>> = {
  nowIndex: (db) => nowIndex(db),
  hasNotCome: (db) => each(DAYS, (day) => hasNotCome(db, `${day}T12:00:00.000Z`, TODAY)),
  indexAt: (db) => each(DAYS, (day) => indexAt(db, `${day}T12:00:00.000Z`)),
  cycles: (db, at, of) => cycles(db, at, of),
  proposalsOf: (db, at, of) => each(of.years, (budgetYear) => each(VIEWERS, (viewer) => proposalsOf(db, at, { ...of, budgetYear, viewer }))),
  councilMeetsFor: (db, at, of) => each(VIEWERS, async (viewer) => [...await councilMeetsFor(db, at, { ...of, viewer })]),
  annexesOnGoal: (db, at, of) => each(of.goalIds, (goalId) => annexesOnGoal(db, at, { ...of, goalId })),
  goalIdsOf: (db, at, of) => each(of.years, (budgetYear) => goalIdsOf(db, at, { ...of, budgetYear })),
  phasesOf: (db, at, of) => each(DAYS, async (today) => [...await phasesOf(db, at, { ...of, today })]),
  deadlines: (db, at, of) => deadlines(db, at, of),
  cycleOf: (db, at, of) => each(of.years, (budgetYear) => cycleOf(db, at, { ...of, budgetYear })),
  units: (db, at, of) => units(db, at, of),
  goalsOfUnitFrom: (db, at, of) => each(of.years, (budgetYear) => goalsOfUnitFrom(db, at, { ...of, budgetYear, unit: 'SBN' })),
  capacitiesOf: (db, at, of) => each(PERSONS, (personId) => capacitiesOf(db, at, { ...of, personId, on: '2026-06-01' })),
  grantsOfPerson: (db, at, of) => each(PERSONS, (personId) => grantsOfPerson(db, at, { ...of, personId })),
  holdersOf: (db, at, of) => each(of.bodies, (body) => holdersOf(db, at, { ...of, body, role: 'committee-secretary', on: '2026-06-01' })),
  capacitiesHeld: (db, at, of) => each(DAYS, (on) => capacitiesHeld(db, at, { ...of, on })),
  decisionItems: (db, at, of) => each(of.decisionIds, (decisionId) => decisionItems(db, at, { ...of, decisionId })),
  decisionsOfBody: (db, at, of) => each(of.bodies, (body) => decisionsOfBody(db, at, { ...of, body, ...ALWAYS })),
  meetingsOfBody: (db, at, of) => each(of.bodies, (body) => meetingsOfBody(db, at, { ...of, body, ...ALWAYS })),
  decisionsOnGoals: (db, at, of) => decisionsOnGoals(db, at, of),
  awaitedDecisions: (db, at, of) => awaitedDecisions(db, at, of),
  decidedByTooFew: (db, at, of) => decidedByTooFew(db, at, of),
  notCarriedOut: (db, at, of) => notCarriedOut(db, at, of),
  deviations: (db, at, of) => each(of.years, (budgetYear) => each(VIEWERS, (viewer) => deviations(db, at, { ...of, budgetYear, viewer, today: TODAY, recordedWithinDays: 14 }))),
  dialogueOf: (db, at, of) => each(of.goalIds, (goalId) => each(VIEWERS, (viewer) => dialogueOf(db, at, { ...of, goalId, viewer, today: TODAY }))),
  openStatements: (db, at, of) => openStatements(db, at, of),
  bodyOfGoal: (db, at, of) => each(of.goalIds, (goalId) => bodyOfGoal(db, at, { ...of, goalId, today: TODAY })),
  goalSheet: (db, at, of) => each(of.goalIds, (goalId) => each(VIEWERS, (viewer) => goalSheet(db, at, { ...of, goalId, viewer, today: TODAY }))),
  goalSheetsAmong: (db, at, of) => each(VIEWERS, (viewer) => goalSheetsAmong(db, at, { ...of, viewer, today: TODAY })),
  goalInForce: (db, at, of) => each(of.goalIds, (goalId) => each(DAYS, (inForceOn) => goalInForce(db, at, { ...of, goalId, inForceOn }))),
  goalTexts: (db, at, of) => each(of.goalIds, (goalId) => each(VIEWERS, (viewer) => goalTexts(db, at, { ...of, goalId, viewer, today: TODAY }))),
  goalTextInForce: (db, at, of) => each(of.goalIds, (goalId) => each(DAYS, (inForceOn) => goalTextInForce(db, at, { ...of, goalId, inForceOn }))),
  goalsOf: (db, at, of) => each(of.years, (budgetYear) => each(VIEWERS, (viewer) => goalsOf(db, at, { ...of, budgetYear, viewer, today: TODAY }))),
  goalsInForce: (db, at, of) => each(of.years, (budgetYear) => each(DAYS, (inForceOn) => goalsInForce(db, at, { ...of, budgetYear, inForceOn }))),
  goalsInCell: (db, at, of) => each(of.years, (budgetYear) => goalsInCell(db, at, { ...of, budgetYear, unit: 'SBN', area: 'MO-1.1' })),
  yearByYear: (db, at, of) => each(['augusti', 'december'], (followUp) => each(DAYS, (today) => yearByYear(db, at, { ...of, followUp, viewer: AUDITOR, today }))),
  indicatorSeries: (db, at, of) => each(of.indicatorIds, (indicatorId) => each(VIEWERS, (viewer) => indicatorSeries(db, at, { ...of, indicatorId, viewer }))),
  notApplicables: (db, at, of) => each(of.years, (budgetYear) => notApplicables(db, at, { ...of, budgetYear })),
  goalSheetsOf: (db, at, of) => each(of.years, (budgetYear) => each(VIEWERS, (viewer) => goalSheetsOf(db, at, { ...of, budgetYear, viewer, today: TODAY }))),
  decisionMoments: (db, at, of) => each(of.years, (budgetYear) => each(VIEWERS, (viewer) => decisionMoments(db, at, { ...of, budgetYear, viewer, today: TODAY }))),
  workOf: (db, at, of) => each(VIEWERS, (viewer) => each(DAYS, (today) => workOf(db, at, { ...of, viewer, today }))),
  yearsAtHand: (db, at, of) => each(VIEWERS, (viewer) => yearsAtHand(db, at, { ...of, viewer, today: TODAY })),
  yearWheelOf: (db, at, of) => each(of.years, (year) => each(VIEWERS, (viewer) => yearWheelOf(db, at, { ...of, year, viewer, today: TODAY }))),
  everyGrant: (db, at, of) => everyGrant(db, at, of),
  meetingsSince: (db, at, of) => meetingsSince(db, at, { ...of, from: '2026-01-01' }),
  reminderState: (db, at, of) => each(DAYS, (today) => reminderState(db, at, { ...of, today })),
  settingsOf: (db, at, of) => settingsOf(db, at, of),
  datesBroughtBy: (db, at, of) => each([...DAYS, '2026-09-01', '2026-09-08', '2026-12-31'], (day) => datesBroughtBy(db, at, { ...of, day })),
  openLetters: (db, at, of) => openLetters(db, at, of),
  lettersSince: (db, at, of) => lettersSince(db, at, { ...of, from: '2026-01-01' }),
  inboxOf: (db, at, of) => each(PERSONS, (personId) => inboxOf(db, at, { ...of, personId })),
  scorecardOf: (db, at, of) => each(of.years, (budgetYear) => each(VIEWERS, (viewer) => scorecardOf(db, at, { ...of, budgetYear, viewer, today: TODAY }))),
  adoptedYears: async (db, at, of) => [...await adoptedYears(db, at, of)].toSorted(),
  decisionsOfYear: (db, at, of) => each(of.years, (budgetYear) => decisionsOfYear(db, at, { ...of, budgetYear })),
  journalEntries: (db, at, of) => each(SEARCHES, (search) => each(VIEWERS, (viewer) => journalEntries(db, at, { ...of, viewer, limit: 20, ...search }))),
  journalCount: (db, at, of) => each(SEARCHES, (search) => each(VIEWERS, (viewer) => journalCount(db, at, { ...of, viewer, ...search }))),
  contentOf: (db, at, of) => each(of.goalIds, (goalId) => contentOf(db, at, { goalId, version: 1 })),
  publicYears: (db, at, of) => publicYears(db, at, of),
  publicYear: (db, at, of) => each(of.years, (budgetYear) => each([undefined, ...DAYS], (inForceOn) => publicYear(db, at, { ...of, budgetYear, today: TODAY, inForceOn }))),
  publicGoalOf: (db, at, of) => each(of.goalIds, (goalId) => publicGoalOf(db, at, { ...of, goalId, today: TODAY })),
  historyOf: (db, at, of) => each(
    [...of.goalIds.map((goalId) => `goal-${goalId}`), ...of.years.map((year) => `cycle-${year}`)],
    (stream) => historyOf(db, at, { stream: `${of.municipality}.${stream}` })),
};

/** One after the other: hundreds of questions at once would only wait for a connection. */
async function each<Item, Answer>(items: readonly Item[], ask: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}

const spread = (items: readonly string[]): readonly string[] => items.filter((_, number) => number % Math.ceil(items.length / MANY) === 0);
