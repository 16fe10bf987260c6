import { eventNamed, type Basis, type EventOf, type LocalDate } from '#lib/kernel';
import { withMoreToSay, type Amendment, type GoalContent } from './goal-content.js';
import type { YearTarget } from './year-targets.js';
import type { GehKind } from '../decisions/council-decision.js';
import { UNCOUNTED, type Voting } from '../decisions/voting.js';
import { followUpContracts } from '../follow-up/follow-up.events.js';

type Drafted = {
  goalId: string; budgetYear: number; unit: string; area: string;
  version: number; content: GoalContent; contentHash: string;
};

export const GoalDrafted = eventNamed('goal-drafted').carrying<Drafted>().next<Drafted>(withMoreToSay);

/** Beside `goal-drafted`: the draft goes on from a goal that was adopted for an earlier year. */
export const GoalCarriedOver = eventNamed('goal-carried-over').carrying<{
  goalId: string; fromGoalId: string; fromYear: number; fromVersion: number; fromContentHash: string;
}>();

type Revised = {
  goalId: string; version: number; content: GoalContent; contentHash: string;
  reason: string; answersReferral: string | null;
};

/** `answersReferral` is the decision that referred the goal back, where this version answers it. */
export const GoalRevised = eventNamed('goal-revised').carrying<Revised>().next<Revised>(withMoreToSay);

/** `deadline` is the one in force at submission: a later move changes nothing here. */
export const GoalSubmitted = eventNamed('goal-submitted').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis;
  submittedOn: LocalDate; deadline: LocalDate; daysLate: number; lateReason: string | null;
}>();

/** Before the committee has met. `decisionExpectedOn` is the day on which it is to decide. */
export const GoalSubmittedPreliminarily = eventNamed('goal-submitted-preliminarily').carrying<{
  goalId: string; version: number; contentHash: string;
  submittedOn: LocalDate; deadline: LocalDate; daysLate: number; lateReason: string | null; decisionExpectedOn: LocalDate;
}>();

/** The committee has decided the text that was submitted preliminarily. */
export const GoalSubmissionConfirmed = eventNamed('goal-submission-confirmed').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis;
}>();

type SubmissionChanged = {
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; amendment: Amendment; submittedOn: LocalDate;
};

/** The committee has decided another: `amendment`, in the place of `version`. */
export const GoalSubmissionChanged = eventNamed('goal-submission-changed').carrying<SubmissionChanged>().next<SubmissionChanged>(withMoreToSay);

/** By the controller or KS's secretary: the submission lacks something. */
export const GoalCompletionRequested = eventNamed('goal-completion-requested').carrying<{
  goalId: string; version: number; contentHash: string; points: readonly string[]; respondBy: LocalDate; requestedOn: LocalDate;
}>();

export const GoalEndorsed = eventNamed('goal-endorsed').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis;
}>();

type EndorsedWithAmendment = {
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; amendment: Amendment;
};

/** `version` is the committee's text that KS had before it; `amendment` holds KS's own. */
export const GoalEndorsedWithAmendment = eventNamed('goal-endorsed-with-amendment').carrying<EndorsedWithAmendment>().next<EndorsedWithAmendment>(withMoreToSay);

export const GoalRejectionProposed = eventNamed('goal-rejection-proposed').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; reasons: readonly string[];
}>();

/** KS takes back what it has proposed, before KF has decided. */
export const GoalEndorsementRescinded = eventNamed('goal-endorsement-rescinded').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; reason: string;
}>();

type TabledFirst = { goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; reason: string | null };

/** By KS, or by KF, where a minority may force it. */
export const GoalTabled = eventNamed('goal-tabled').carrying<TabledFirst>()
  // Only KS could table, by majority.
  .next<TabledFirst & { voting: Voting }>((first) => ({ ...first, voting: UNCOUNTED }));

type ReferredBackFirst = {
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis;
  reasons: readonly string[]; respondBy: LocalDate;
};

/** Who is to answer a referral: the body whose goal it is, or KS, which then decides anew. */
export const REFERRED_TO = ['committee', 'board'] as const;
export type ReferredTo = (typeof REFERRED_TO)[number];

/** By KS, or by KF, where a minority may force it. */
export const GoalReferredBack = eventNamed('goal-referred-back').carrying<ReferredBackFirst>()
  // Only KS could refer back, to the committee and by majority.
  .next<ReferredBackFirst & { referredTo: ReferredTo; voting: Voting }>((first) => ({ ...first, referredTo: 'committee', voting: UNCOUNTED }));

type AdoptedFirst = {
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis;
  geh: GehKind; inForceFrom: LocalDate; inForceTo: LocalDate;
};
/** Why KF decided without KS having been heard; null where KS had been. */
type Urgent = { urgency: string | null };

export const GoalAdopted = eventNamed('goal-adopted').carrying<AdoptedFirst>()
  // Nothing could be adopted without KS having been heard.
  .next<AdoptedFirst & Urgent>((first) => ({ ...first, urgency: null }));

/** `version` is the text that KF had before it; `amendment` holds KF's own, which is the one in force. */
export const GoalAdoptedWithChanges = eventNamed('goal-adopted-with-changes').carrying<AdoptedFirst & { amendment: Amendment }>()
  .next<AdoptedFirst & { amendment: Amendment } & Urgent>((first) => ({ ...first, urgency: null }))
  .next<AdoptedFirst & { amendment: Amendment } & Urgent>(withMoreToSay);

type RejectedFirst = { goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; reason: string | null };

export const GoalRejected = eventNamed('goal-rejected').carrying<RejectedFirst>()
  .next<RejectedFirst & Urgent>((first) => ({ ...first, urgency: null }));

/** `basis` is the meeting of the body whose goal it is. */
export const GoalWithdrawn = eventNamed('goal-withdrawn').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; reason: string;
}>();

export const GOAL_CHANGES = ['amendment', 'discontinuation', 'confirmation'] as const;
export type GoalChange = (typeof GOAL_CHANGES)[number];

type ChangeProposed<Change> = { goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; change: Change; reason: string };

/** KS proposes that KF changes what it has adopted, or confirms it for a year more. */
export const GoalChangeProposed = eventNamed('goal-change-proposed').carrying<ChangeProposed<Exclude<GoalChange, 'confirmation'>>>()
  // What an older program does not know of makes it stop.
  .next<ChangeProposed<GoalChange>>((first) => first);

/** KF has confirmed that a goal that holds for several years stands in this one too, with what is to be reached in it by the text in force. */
export const GoalConfirmedForYear = eventNamed('goal-confirmed-for-year').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; budgetYear: number; targets: readonly YearTarget[];
} & Urgent>();

type Amended = {
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis;
  amendment: Amendment; inForceFrom: LocalDate; inForceTo: LocalDate;
} & Urgent;

/** `version` is the text in force that KF had before it; `amendment` holds the one in force from `inForceFrom` on. */
export const GoalAmended = eventNamed('goal-amended').carrying<Amended>().next<Amended>(withMoreToSay);

/** `inForceTo` is the last day on which the goal is in force. */
export const GoalDiscontinued = eventNamed('goal-discontinued').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; reason: string; inForceTo: LocalDate;
} & Urgent>();

/** By decision of KF or KS: from `effectiveFrom` on, another unit answers for the goal. */
export const GoalResponsibilityTransferred = eventNamed('goal-responsibility-transferred').carrying<{
  goalId: string; decisionId: string; basis: Basis; fromUnit: string; toUnit: string; effectiveFrom: LocalDate;
}>();

type Annulled = { goalId: string; decisionId: string; basis: Basis; appealId: string; annulledOn: LocalDate };

/** A court has annulled KF's decision to adopt the goal, or to reject it. `basis` is the decision annulled. */
export const GoalVoided = eventNamed('goal-voided').carrying<Annulled>();

/** A court has annulled a later decision on the goal: its amendment, its end or its transfer. What held before holds again. */
export const GoalChangeAnnulled = eventNamed('goal-change-annulled').carrying<Annulled>();

export const SUBMISSION_MISTAKES = ['duplicate', 'wrong-unit'] as const satisfies readonly SubmissionMistake['kind'][];
/** What was wrong with a submission: it doubles another goal's, or should have been another unit's. */
export type SubmissionMistake = Readonly<{ kind: 'duplicate'; goalId: string }> | Readonly<{ kind: 'wrong-unit'; unit: string }>;

/** The submission was a mistake. It stays on record, and goes no further. */
export const GoalSubmissionVoided = eventNamed('goal-submission-voided').carrying<{
  goalId: string; version: number; contentHash: string; mistake: SubmissionMistake; reason: string; voidedOn: LocalDate;
}>();

type TextRealigned = {
  goalId: string; version: number; content: GoalContent; contentHash: string; fromVersion: number; decisionId: string; basis: Basis;
  correctionId: string; reason: string; realignedOn: LocalDate;
};

/** KF's minutes were corrected: under `basis` it decided `version`, not `fromVersion`, which is what was recorded first. */
export const GoalTextRealigned = eventNamed('goal-text-realigned').carrying<TextRealigned>().next<TextRealigned>(withMoreToSay);

/** A decision on the goal stands under another § than it was recorded under: in `basis`, instead of `renumberedFrom`. */
export const GoalDecisionRenumbered = eventNamed('goal-decision-renumbered').carrying<{
  goalId: string; decisionId: string; basis: Basis; renumberedFrom: number; reason: string;
}>();

/** A decision on the goal that one person recorded has been compared with the minutes by another. */
export const GoalDecisionCountersigned = eventNamed('goal-decision-countersigned').carrying<{
  goalId: string; decisionId: string; basis: Basis; recordedBy: string; countersignedBy: string; countersignedOn: LocalDate;
}>();

export const goalContracts = [
  GoalDrafted, GoalCarriedOver, GoalRevised, GoalSubmitted, GoalSubmittedPreliminarily, GoalSubmissionConfirmed, GoalSubmissionChanged, GoalCompletionRequested,
  GoalEndorsed, GoalEndorsedWithAmendment, GoalRejectionProposed, GoalEndorsementRescinded, GoalTabled,
  GoalReferredBack, GoalAdopted, GoalAdoptedWithChanges, GoalRejected, GoalWithdrawn, GoalChangeProposed, GoalConfirmedForYear, GoalAmended, GoalDiscontinued, GoalResponsibilityTransferred, GoalVoided, GoalChangeAnnulled,
  GoalDecisionRenumbered, GoalDecisionCountersigned, GoalSubmissionVoided, GoalTextRealigned,
  ...followUpContracts,
] as const;
export type GoalEvent = EventOf<(typeof goalContracts)[number]>;
