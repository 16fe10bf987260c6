import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { FollowUpRound } from '../cycle/cycle.events.js';
import { beginningOf, endOf, textOn, type InForceStep } from '../goal/texts-in-force.js';
import type { RejectionsOf } from '../rejections-of.js';

export type NotInForceThen = RejectionsOf<{
  'goal-not-in-force-then': { followUp: string; periodEnds: LocalDate; inForceFrom: LocalDate; inForceTo: LocalDate };
}>;

/** A goal is judged at the end of a period within which it was in force: not before its first day, and not after its last. */
export function notInForceProblem(
  steps: readonly InForceStep[], { followUp, rounds }: Readonly<{ followUp: string; rounds: readonly FollowUpRound[] }>,
): Rejected<NotInForceThen> | undefined {
  const periodEnds = rounds.find(({ code }) => code === followUp)?.periodEnds;
  const [inForceFrom, inForceTo] = [beginningOf(steps), endOf(steps)];
  if (periodEnds === undefined || inForceFrom === undefined || inForceTo === undefined) return undefined;
  return textOn(steps, periodEnds) ? undefined : reject('goal-not-in-force-then', { followUp, periodEnds, inForceFrom, inForceTo });
}
