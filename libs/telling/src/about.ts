import type { StreamNames } from '#lib/application';
import { cycles, goalIdsOf, goalsOf, units, type JournalQuestion } from '#lib/scorecard';
import type { Reading } from './reading.js';

export const ABOUT_KINDS = ['goal', 'unit', 'cycle', 'meeting', 'person', 'settings'] as const;

/** Whose history is asked for: `goal/<id>`, `unit/BUN`, `cycle/2027`, `meeting/KS/2026-10-05`, `person/<id>` or `settings`. */
export const ABOUT = /^(?:settings|goal\/[0-9a-f-]{36}|person\/[0-9a-f-]{36}|unit\/[A-Za-z0-9.-]{1,40}|cycle\/(?:20|21)\d\d|meeting\/[A-Za-z0-9.-]{1,40}\/(?:19|20|21)\d\d-\d\d-\d\d)$/;

type About = NonNullable<JournalQuestion['about']>;

/** The streams in which that history stands. A unit's and a cycle's are those of their goals too. */
export async function aboutOf(written: string, names: StreamNames, reading: Reading): Promise<About> {
  const [kind, id = '', day = ''] = written.split('/');
  switch (kind as (typeof ABOUT_KINDS)[number]) {
    case 'person': return { streams: [names.person(id)], personId: id };
    case 'unit': return { streams: await ofUnit(id, names, reading) };
    case 'cycle': return { streams: await ofCycle(Number(id), names, reading) };
    case 'meeting': return { streams: ofMeetingsIn(id, Number(day.slice(0, 4)), names), meetingDate: day };
    case 'settings': return { streams: [names.settings()] };
    case 'goal': return { streams: streamsOfGoal(id, names) };
  }
}

/** A goal's own life, and what stands beside it. */
export const streamsOfGoal = (goalId: string, names: StreamNames): readonly string[] =>
  [names.goal(goalId), names.dialogue(goalId), names.contribution(goalId), names.annex(goalId)];

const ofMeetingsIn = (body: string, year: number, names: StreamNames): readonly string[] => [names.meetings(body, year), names.decisions(body, year), names.dates(body, year)];

async function ofUnit(code: string, names: StreamNames, { db, at, ...of }: Reading): Promise<readonly string[]> {
  const known = await units(db, at, of);
  const perYear = await Promise.all((await cycles(db, at, of)).map(async ({ budgetYear }) => {
    const goals = await goalsOf(db, at, { ...of, budgetYear, units: known });
    return [names.answers(budgetYear, code), ...goals.filter(({ unit, setBy }) => unit === code || setBy === code).map(({ goalId }) => names.goal(goalId))];
  }));
  return [names.unit(code), ...perYear.flat()];
}

async function ofCycle(budgetYear: number, names: StreamNames, { db, at, ...of }: Reading): Promise<readonly string[]> {
  const known = await units(db, at, of);
  const goals = await goalIdsOf(db, at, { ...of, budgetYear });
  return [names.cycle(budgetYear), names.dates(null, budgetYear), ...known.map(({ code }) => names.answers(budgetYear, code)), ...goals.map(names.goal)];
}
