import { eventNamed, type Basis, type EventOf, type LocalDate } from '#lib/kernel';
import type { Assessment, Certainty, Judgement, Measure } from './assessment.js';

type AssessedFirst = { goalId: string; followUp: string; assessedOn: LocalDate }
  & Omit<Judgement, 'forecast' | 'trend' | 'measures'> & { measures: readonly Omit<Measure, 'measureId'>[] };

type AssessedSecond = { goalId: string; followUp: string; assessedOn: LocalDate } & Judgement;

/** The report that something is said in: its `budgetYear`, null where it is the goal's own, and the statuses that it used, null where nobody noted them. */
type InReport = { budgetYear: number | null; statuses: readonly Assessment[] | null };
const UNNOTED: InReport = { budgetYear: null, statuses: null };

export const GoalAssessed = eventNamed('goal-assessed').carrying<AssessedFirst>()
  // Measures had no ids: in a round, the first stayed the first when it was told again.
  .next<AssessedSecond>((first) => ({
    ...first, forecast: null, trend: null, measures: first.measures.map((measure, place) => ({ measureId: `${first.followUp}-${place + 1}`, ...measure })),
  }))
  // A goal was followed up in its own year only, and a round's statuses were never changed.
  .next<AssessedSecond & InReport>((second) => ({ ...second, ...UNNOTED }));

type ReassessedFirst = { goalId: string; followUp: string; reassessedOn: LocalDate; previous: Readonly<{ assessment: Assessment; certainty: Certainty }>; reason: string } & Judgement;

/** After the follow-up was closed. The report says what it said; this is its erratum. */
export const GoalReassessed = eventNamed('goal-reassessed').carrying<ReassessedFirst>()
  .next<ReassessedFirst & InReport>((first) => ({ ...first, ...UNNOTED }));

/** What a body decided, and on which text of the goal. */
type DecidedFirst = { goalId: string; followUp: string; version: number; contentHash: string; decisionId: string; basis: Basis };
type DecidedFollowUp = DecidedFirst & Pick<InReport, 'budgetYear'>;
const IN_OWN_YEAR = { budgetYear: null } as const;

/** The body whose goal it is has decided what is said of it in a round, and reports that to KS and KF. */
export const FollowUpSubmitted = eventNamed('follow-up-submitted').carrying<DecidedFirst>()
  .next<DecidedFollowUp>((first) => ({ ...first, ...IN_OWN_YEAR }));

/** KS or KF has taken note of it (lagt den till handlingarna). */
export const FollowUpNoted = eventNamed('follow-up-noted').carrying<DecidedFirst>()
  .next<DecidedFollowUp>((first) => ({ ...first, ...IN_OWN_YEAR }));

type Asking = { reasons: readonly string[]; respondBy: LocalDate };

/** KS or KF wants the body to say more, by `respondBy`. */
export const FollowUpReturned = eventNamed('follow-up-returned').carrying<DecidedFirst & Asking>()
  .next<DecidedFollowUp & Asking>((first) => ({ ...first, ...IN_OWN_YEAR }));

export const MeasureCompleted = eventNamed('measure-completed').carrying<{ goalId: string; measureId: string; completedOn: LocalDate }>();

/** It is due on `dueOn` instead of `wasDueOn`. */
export const MeasureDelayed = eventNamed('measure-delayed').carrying<{
  goalId: string; measureId: string; wasDueOn: LocalDate; dueOn: LocalDate; reason: string; recordedOn: LocalDate;
}>();

export const MeasureDropped = eventNamed('measure-dropped').carrying<{ goalId: string; measureId: string; reason: string; recordedOn: LocalDate }>();

export const followUpContracts = [
  GoalAssessed, GoalReassessed, FollowUpSubmitted, FollowUpNoted, FollowUpReturned, MeasureCompleted, MeasureDelayed, MeasureDropped,
] as const;
export type FollowUpEvent = EventOf<(typeof followUpContracts)[number]>;

export const isFollowUpEvent = (event: Readonly<{ type: string }>): event is FollowUpEvent => followUpContracts.some(({ type }) => type === event.type);
