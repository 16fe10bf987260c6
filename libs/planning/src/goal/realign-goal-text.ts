import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { TakenParagraph } from '../decisions/decisions.state.js';
import type { Correction } from '../meetings/meetings.state.js';
import { COUNCIL } from '../person/roles.js';
import type { RejectionsOf } from '../rejections-of.js';
import { amendmentProblem, type AmendmentRejection } from './amendment.js';
import type { GoalContent } from './goal-content.js';
import { GoalTextRealigned, type GoalEvent } from './goal.events.js';
import type { AdoptedGoal, ExistingGoal, GoalStatus } from './goal.state.js';

/**
 * KF's approved minutes have been corrected, and what KF adopted reads otherwise than was recorded: the goal's text follows. `correction` is the one cited, null
 * where there is none such; `taken` are the decisions of KF in the year, by §; `recordedBy` is the person who asks.
 */
export type RealignGoalText = Readonly<{
  kind: 'realign-goal-text'; goalId: string; meetingDate: LocalDate; correctionId: string; content: GoalContent; contentHash: string;
  correction: Correction | null; taken: Readonly<Record<number, TakenParagraph>>; recordedBy: string; today: LocalDate;
}>;
export type RealignGoalTextRejection = AmendmentRejection | RejectionsOf<{
  'text-not-adopted': { status: GoalStatus };
  'correction-unknown': { correctionId: string };
  'correction-of-other-decision': { meetingDate: LocalDate };
  'own-text-decided': { goalIds: readonly string[] };
}>;

/** The words are KF's, and hold from the day on which KF's decision does. Whoever has written the goal does not alone record them. */
export function realignGoalText(goal: ExistingGoal, command: RealignGoalText): Decision<GoalEvent, RealignGoalTextRejection> {
  const { goalId, meetingDate, correctionId, correction, content, contentHash, recordedBy, today } = command;
  if (goal.status !== 'adopted') return reject('text-not-adopted', { status: goal.status });
  if (!correction) return reject('correction-unknown', { correctionId });
  if (goal.authors.includes(recordedBy)) return reject('own-text-decided', { goalIds: [goalId] });
  const decided = decidedUnder(goal, correction, command);
  if (!decided) return reject('correction-of-other-decision', { meetingDate });
  const { step, paragraph } = decided;
  return textProblem(goal, command, { step, correction }) ?? accept(GoalTextRealigned.create({
    goalId, version: goal.lastVersion + 1, content, contentHash, fromVersion: step.version, decisionId: step.decisionId, basis: { body: COUNCIL, meetingDate, paragraph },
    correctionId, reason: correction.reason, realignedOn: today,
  }));
}

type Step = AdoptedGoal['inForce'][number];

/** The text that KF decided under the § corrected; where the correction is of the minutes as a whole, at that meeting. */
function decidedUnder({ inForce }: AdoptedGoal, { paragraph: corrected }: Correction, { taken, meetingDate }: RealignGoalText): Readonly<{ step: Step; paragraph: number }> | undefined {
  for (const [paragraph, decided] of Object.entries(taken)) {
    const step = inForce.findLast(({ kind, decisionId }) => kind === 'text' && decisionId === decided.decisionId);
    if (step && decided.meetingDate === meetingDate && (corrected === null || corrected === Number(paragraph))) return { step, paragraph: Number(paragraph) };
  }
  return undefined;
}

const textProblem = (
  goal: ExistingGoal, { content, contentHash }: RealignGoalText, { step, correction }: Readonly<{ step: Step; correction: Correction }>,
): Rejected<AmendmentRejection> | undefined =>
  amendmentProblem({ ...goal, contentHash: step.contentHash }, { version: goal.lastVersion + 1, content, contentHash, reason: correction.reason });
