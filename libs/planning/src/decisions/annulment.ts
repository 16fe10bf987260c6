import { reject, type EventOf, type LocalDate, type Rejected } from '#lib/kernel';
import type { AnnulGoalDecision } from '../goal/annul-goal-decision.js';
import type { AppealDecided } from '../meetings/meetings.events.js';
import type { Meetings } from '../meetings/meetings.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { Decisions } from './decisions.state.js';

export type AnnulledRejection = RejectionsOf<{ 'paragraph-annulled': { paragraph: number; annulledOn: LocalDate } }>;

/** What the outcome of an appeal brings to the goals of the § that it was about: where the decision is annulled, that is so of each. `decisions` are those of the body in the year. */
export function annulCommandsOf(
  { appealId, body, meetingDate, paragraph, outcome, decidedOn: annulledOn }: EventOf<typeof AppealDecided>['data'], { taken }: Decisions,
): readonly AnnulGoalDecision[] {
  const decided = taken[paragraph];
  if (outcome !== 'annulled' || decided?.meetingDate !== meetingDate) return [];
  const { decisionId, goalIds } = decided;
  return goalIds.map((goalId) => ({ kind: 'annul-goal-decision', goalId, decisionId, basis: { body, meetingDate, paragraph }, appealId, annulledOn }));
}

/** A decision that a court has annulled is not recorded afterwards as one that stands. */
export function annulledProblem(
  meetings: Meetings, { meetingDate, paragraph }: Readonly<{ meetingDate: LocalDate; paragraph: number }>,
): Rejected<AnnulledRejection> | undefined {
  const appeals = meetings[meetingDate]?.appeals ?? [];
  const annulled = appeals.find((appeal) => appeal.paragraph === paragraph && appeal.decided?.outcome === 'annulled')?.decided;
  return annulled ? reject('paragraph-annulled', { paragraph, annulledOn: annulled.decidedOn }) : undefined;
}
