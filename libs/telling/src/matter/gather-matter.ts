import { streamNames, type StreamNames } from '#lib/application';
import { annexesOnGoal, cycleOf, decisionsOnGoals, goalSheet, goalTexts, goalsOf, historyOf, units } from '#lib/scorecard';
import { streamsOfGoal } from '../about.js';
import type { Reading } from '../reading.js';
import { told, type Wording } from '../told.js';
import type { AnnexInMatter, Matter, MatterOf, TextInMatter } from './matter.js';

/** What a matter is made of: its title, its goals, and the streams that are its own. */
type Parts = Readonly<{ title: string; goalIds: readonly string[]; streams: readonly string[] }>;

/** Undefined where there is no such goal, or no such unit in the year, that may be seen. */
export async function gatherMatter(reading: Reading, of: MatterOf, wording: Wording): Promise<Matter | undefined> {
  const { db, at, municipality } = reading;
  const names = streamNames(municipality);
  const parts = await (of.kind === 'goal' ? partsOfGoal(reading, of.goalId, names) : partsOfUnit(reading, of, names));
  if (!parts) return undefined;
  const decisions = await decisionsOnGoals(db, at, parts);
  const minutes = new Set(decisions.map(({ basis }) => names.decisions(basis.body, Number(basis.meetingDate.slice(0, 4)))));
  const entries = (await Promise.all([...parts.streams, ...minutes].map((stream) => historyOf(db, at, { stream })))).flat();
  const decided = new Set(decisions.map(({ decisionId }) => decisionId));
  const inOrder = entries.toSorted((one, other) => one.index - other.index);
  return {
    title: parts.title,
    entries: await told(inOrder, wording, ({ stream, data }) => !minutes.has(stream) || ('decisionId' in data && decided.has(data.decisionId))),
    texts: (await Promise.all(parts.goalIds.map((goalId) => textsOf(reading, goalId)))).flat(),
    annexes: (await Promise.all(parts.goalIds.map((goalId) => annexesOf(reading, goalId)))).flat(),
  };
}

async function partsOfGoal({ db, at, ...of }: Reading, goalId: string, names: StreamNames): Promise<Parts | undefined> {
  const sheet = await goalSheet(db, at, { ...of, goalId });
  if (!sheet) return undefined;
  const measured = sheet.content.indicators.map(({ indicatorId }) => names.indicator(indicatorId));
  return { title: sheet.content.title, goalIds: [goalId], streams: [...streamsOfGoal(goalId, names), ...measured] };
}

/** With the year's own days, which were the same for all. */
async function partsOfUnit({ db, at, ...of }: Reading, { unit: code, budgetYear }: Extract<MatterOf, { kind: 'unit' }>, names: StreamNames): Promise<Parts | undefined> {
  const known = await units(db, at, { ...of, on: of.today });
  const [unit, cycle] = [known.find((one) => one.code === code), await cycleOf(db, at, { ...of, budgetYear })];
  if (!unit || !cycle) return undefined;
  const goals = (await goalsOf(db, at, { ...of, budgetYear, units: known })).filter((goal) => goal.unit === code || goal.setBy === code);
  const goalIds = goals.map(({ goalId }) => goalId);
  return {
    title: `${unit.name} ${budgetYear}`, goalIds,
    streams: [names.cycle(budgetYear), names.answers(budgetYear, code), ...goalIds.flatMap((goalId) => streamsOfGoal(goalId, names))],
  };
}

const textsOf = async ({ db, at, ...of }: Reading, goalId: string): Promise<readonly TextInMatter[]> =>
  (await goalTexts(db, at, { ...of, goalId })).map((text) => ({ ...text, goalId }));

const annexesOf = async ({ db, at, municipality }: Reading, goalId: string): Promise<readonly AnnexInMatter[]> =>
  (await annexesOnGoal(db, at, { municipality, goalId })).map((annex) => ({ ...annex, goalId }));
