import type { AnnexOnRecord, GoalText } from '#lib/scorecard';
import type { ToldEntry } from '../told.js';

/** What somebody asks to have as one whole: a goal, or a unit's planning year. */
export type MatterOf = Readonly<{ kind: 'goal'; goalId: string }> | Readonly<{ kind: 'unit'; unit: string; budgetYear: number }>;

/** `goal/<id>` or `unit/BUN/2027`. */
export const MATTER = /^(?:goal\/[0-9a-f-]{36}|unit\/[A-Za-z0-9.-]{1,40}\/(?:20|21)\d\d)$/;

export function matterIn(written: string): MatterOf {
  const [kind, id = '', year = ''] = written.split('/');
  return kind === 'goal' ? { kind, goalId: id } : { kind: 'unit', unit: id, budgetYear: Number(year) };
}

/** Everything that happened in it, in the journal's order, every text that was written of its goals, and what is attached to them. */
export type Matter = Readonly<{ title: string; entries: readonly ToldEntry[]; texts: readonly TextInMatter[]; annexes: readonly AnnexInMatter[] }>;

export type TextInMatter = GoalText & Readonly<{ goalId: string }>;

export type AnnexInMatter = AnnexOnRecord & Readonly<{ goalId: string }>;

/** Whether it holds what is not everybody's to read. */
export const holdsDrafts = ({ entries }: Matter): boolean => entries.some(({ type }) => type === 'goal-drafted' || type === 'goal-revised');
