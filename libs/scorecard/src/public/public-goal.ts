import type { Basis, LocalDate } from '#lib/kernel';
import type { Assessment, Certainty, Forecast, GehKind, GoalContent, Measure, Validity } from '#lib/planning';
import type { AnnexSeen } from '../annex/annex-seen.js';
import type { DecidedOutcome } from '../decisions/decision-item.projection.js';
import type { DecisionOnGoal, FollowUpInYear, GoalSheet } from '../goals/goal-sheet.query.js';

/**
 * What anybody may read of a goal that KF has adopted: the text in force and the decisions behind it, and how it goes by the follow-ups that its
 * body has decided. Nothing of drafts, and nothing of people: whoever is to carry out a measure is not told.
 */
export type PublicGoal = Readonly<{
  goalId: string; budgetYear: number; unit: string; area: string; content: GoalContent; contentHash: string;
  geh: GehKind | null; inForceFrom: LocalDate | null; inForceTo: LocalDate | null; validity: Validity | null;
  /** The day on which a court annulled what KF had decided; null where none has. */
  annulledOn: LocalDate | null;
  decisions: readonly DecisionOnGoal[];
  /** The adoption, or KF's latest change of it. */
  adoptedBy: Basis | null;
  /** The units that take part in it now, beside the one that answers for it. */
  contributions: readonly Readonly<{ unit: string; share: string; basis: Basis }>[];
  /** What its text rests on; of what is secret, by which provision. */
  annexes: readonly AnnexSeen[];
  /** In the order in which the rounds were first answered. */
  followUps: readonly PublicFollowUp[];
}>;

/** `followUp` is a round of `budgetYear`: a goal of several years is followed up in each. */
export type PublicFollowUp = Readonly<{
  budgetYear: number; followUp: string; assessedOn: LocalDate; assessment: Assessment; forecast: Forecast | null; certainty: Certainty; motivation: string;
  measures: readonly Pick<Measure, 'text' | 'dueOn'>[];
  decisions: readonly Readonly<{ outcome: DecidedOutcome; basis: Basis }>[];
}>;

export const publicGoal = (sheet: GoalSheet): PublicGoal => {
  const { goalId, budgetYear, unit, area, content, contentHash, inForce, validity, annulment, annexes } = sheet;
  const decisions = sheet.decisions.filter(({ outcome }) => !PROPOSING.has(outcome));
  const { geh, inForceFrom, inForceTo } = inForce ?? NOT_IN_FORCE;
  return {
    goalId, budgetYear, unit, area, content, contentHash, annexes, validity, annulledOn: annulment && annulment.annulledOn, geh, inForceFrom, inForceTo,
    decisions, adoptedBy: decisions.findLast(({ outcome }) => ADOPTING.has(outcome))?.basis ?? null,
    contributions: sheet.contributions.filter(({ ended }) => ended === null).map(({ unit, share, basis }) => ({ unit, share, basis })),
    followUps: sheet.followUps.map(publicFollowUp),
  };
};

const NOT_IN_FORCE = { geh: null, inForceFrom: null, inForceTo: null } as const;

/** KS's proposals to change what is in force are before KF, not decided. */
const PROPOSING: ReadonlySet<DecidedOutcome> = new Set(['amendment-proposed', 'discontinuation-proposed']);
const ADOPTING: ReadonlySet<DecidedOutcome> = new Set(['adopted', 'adopted-with-changes', 'amended']);

const publicFollowUp = ({ budgetYear, followUp, assessedOn, assessment, forecast, certainty, motivation, measures, decisions }: FollowUpInYear): PublicFollowUp => ({
  budgetYear, followUp, assessedOn, assessment, forecast, certainty, motivation,
  measures: measures.filter(({ status }) => status !== 'dropped').map(({ text, dueOn }) => ({ text, dueOn })),
  decisions: decisions.map(({ outcome, basis }) => ({ outcome, basis })),
});
