import { reject, type Basis, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { ExistingGoal } from './goal.state.js';

/** What every step that a body's decision brings says: the exact text, and where the decision is written down. */
export type DecidedStep = Readonly<{ goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis }>;

export type DecidedTextRejection = RejectionsOf<{
  'goal-moved': { decidedVersion: number; currentVersion: number };
  'meeting-before-previous-decision': { meetingDate: LocalDate; previousMeetingDate: LocalDate };
}>;

/** A body decides on the goal's current text, and not before the meeting that the step rests on. */
export function decidedTextProblem(goal: ExistingGoal, step: DecidedStep): Rejected<DecidedTextRejection> | undefined {
  if (goal.version !== step.version || goal.contentHash !== step.contentHash) {
    return reject('goal-moved', { decidedVersion: step.version, currentVersion: goal.version });
  }
  const { meetingDate } = step.basis;
  if (goal.status !== 'draft' && meetingDate < goal.decidedOn) {
    return reject('meeting-before-previous-decision', { meetingDate, previousMeetingDate: goal.decidedOn });
  }
  return undefined;
}
