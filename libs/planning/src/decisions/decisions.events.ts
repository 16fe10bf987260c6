import { eventNamed, type EventOf, type LocalDate, type NewEvent } from '#lib/kernel';
import type { Timeliness } from '../cycle/timeliness.js';
import { withMoreToSay, type Amendment } from '../goal/goal-content.js';
import type { ReferredTo } from '../goal/goal.events.js';
import type { Urgency } from '../goal/whose-turn.js';
import type { GehKind } from './council-decision.js';
import type { Proceedings } from './proceedings.js';
import { UNCOUNTED, type Voting } from './voting.js';

/** The exact text decided on. */
export type DecidedText = Readonly<{ goalId: string; version: number; contentHash: string }>;

type DecidedFirst = {
  decisionId: string; body: string; meetingDate: LocalDate; paragraph: number; caseNumber: string | null; recordedOn: LocalDate;
};

/** What every body's decision says. `recordedOn` is the day it was entered; the body met on `meetingDate`. `proceedings` null: nothing is told of how it came to it. */
export type Decided = DecidedFirst & { proceedings: Proceedings | null };

/** Nothing was told of it before it could be. */
const untold = <Older>(older: Older): Older & { proceedings: Proceedings | null } => ({ ...older, proceedings: null });

export type CommitteeOutcome =
  | Readonly<{ outcome: 'submitted' }> & Timeliness
  | Readonly<{ outcome: 'confirmed' }>
  | Readonly<{ outcome: 'changed'; amendment: Amendment }>
  | Readonly<{ outcome: 'withdrawn'; reason: string }>
  | Readonly<{ outcome: 'follow-up-submitted'; followUp: string; budgetYear: number | null }>;

/** What is said of a round named no year. */
type BeforeYears<Outcome> = Outcome extends Readonly<{ followUp: string; budgetYear: number | null }> ? Omit<Outcome, 'budgetYear'> : Outcome;

const inOwnYear = <Outcome extends object>(goal: Outcome): Outcome & Readonly<{ budgetYear: null }> => ('followUp' in goal ? { ...goal, budgetYear: null } : goal) as Outcome & Readonly<{ budgetYear: null }>;

type ByCommittee<Goal> = DecidedFirst & { budgetYear: number; lateReason: string | null; goals: readonly (DecidedText & Goal)[] };

/**
 * A committee, company board or KS for its own units decides its goals and thereby submits them, or takes them back.
 * What its secretary has submitted before it met, it confirms or changes.
 */
export const CommitteeDecided = eventNamed('committee-decided').carrying<ByCommittee<Timeliness>>()
  .next<ByCommittee<Extract<CommitteeOutcome, { outcome: 'submitted' | 'withdrawn' }>>>((first) => (
    { ...first, goals: first.goals.map((goal) => ({ ...goal, outcome: 'submitted' })) }))
  .next<ByCommittee<Exclude<CommitteeOutcome, { outcome: 'follow-up-submitted' }>>>((second) => second)
  .next<ByCommittee<BeforeYears<CommitteeOutcome>>>((third) => third)
  .next<ByCommittee<BeforeYears<CommitteeOutcome>> & Decided>(untold)
  // Goals were followed up in their own year only.
  .next<ByCommittee<CommitteeOutcome> & Decided>((fifth) => ({ ...fifth, goals: fifth.goals.map(inOwnYear) }))
  .next<ByCommittee<CommitteeOutcome> & Decided>(withMoreToSay);

export type BoardOutcome =
  | Readonly<{ outcome: 'endorsed' }>
  | Readonly<{ outcome: 'endorsed-with-amendment'; amendment: Amendment }>
  | Readonly<{ outcome: 'rejection-proposed'; reasons: readonly string[] }>
  | Readonly<{ outcome: 'rescinded'; reason: string }>
  | TablingOutcome
  | ReferralOutcome
  | TransferOutcome
  | FollowUpOutcome
  | ProposedChangeOutcome;

/** What KS or KF makes of what is said of a goal in a round: of `budgetYear`, null where it is the goal's own. */
export type FollowUpOutcome =
  | Readonly<{ outcome: 'follow-up-noted'; followUp: string; budgetYear: number | null }>
  | Readonly<{ outcome: 'follow-up-returned'; followUp: string; budgetYear: number | null; reasons: readonly string[]; respondBy: LocalDate }>;

/** KS proposes that KF changes what it has adopted. */
export type ProposedChangeOutcome = Readonly<{ outcome: 'amendment-proposed' | 'discontinuation-proposed' | 'confirmation-proposed'; reason: string }>;
/** Another unit answers for the goal from a day on. */
export type TransferOutcome = Readonly<{ outcome: 'transferred'; toUnit: string; effectiveFrom: LocalDate }>;
export type TablingOutcome = Readonly<{ outcome: 'tabled'; reason: string | null; voting: Voting }>;
export type ReferralOutcome = Readonly<{ outcome: 'referred-back'; reasons: readonly string[]; respondBy: LocalDate; voting: Voting }>;

type BeforeVotes<Outcome> = Outcome extends Readonly<{ voting: Voting }> ? Omit<Outcome, 'voting'> : Outcome;
type BoardOutcomeSeventh = BeforeYears<Exclude<BoardOutcome, ProposedChangeOutcome>> | Readonly<{ outcome: 'amendment-proposed' | 'discontinuation-proposed'; reason: string }>;
type BoardOutcomeSixth = Exclude<BoardOutcomeSeventh, { outcome: 'amendment-proposed' | 'discontinuation-proposed' }>;
type BoardOutcomeFifth = Exclude<BoardOutcomeSixth, { followUp: string }>;
type BoardOutcomeFourth = Exclude<BoardOutcomeFifth, TransferOutcome>;
type BoardOutcomeThird = Exclude<BoardOutcomeFourth, { outcome: 'rescinded' }>;
type BoardOutcomeSecond = BeforeVotes<BoardOutcomeThird>;
type BoardDecidedFirst = DecidedFirst & { goals: readonly (DecidedText & Extract<BoardOutcomeSecond, { outcome: 'endorsed' | 'referred-back' }>)[] };

/** KS prepares and proposes (KL 6:13); it does not adopt. */
export const BoardDecided = eventNamed('board-decided').carrying<BoardDecidedFirst>()
  // What an older program does not know of makes it stop.
  .next<DecidedFirst & { goals: readonly (DecidedText & BoardOutcomeSecond)[] }>((first) => first)
  .next<DecidedFirst & { goals: readonly (DecidedText & BoardOutcomeThird)[] }>((second) => ({
    ...second, goals: second.goals.map((goal) => (goal.outcome === 'tabled' || goal.outcome === 'referred-back' ? { ...goal, voting: UNCOUNTED } : goal)),
  }))
  .next<DecidedFirst & { goals: readonly (DecidedText & BoardOutcomeFourth)[] }>((third) => third)
  .next<DecidedFirst & { goals: readonly (DecidedText & BoardOutcomeFifth)[] }>((fourth) => fourth)
  .next<DecidedFirst & { goals: readonly (DecidedText & BoardOutcomeSixth)[] }>((fifth) => fifth)
  .next<DecidedFirst & { goals: readonly (DecidedText & BoardOutcomeSeventh)[] }>((sixth) => sixth)
  .next<Decided & { goals: readonly (DecidedText & BoardOutcomeSeventh)[] }>(untold)
  .next<Decided & { goals: readonly (DecidedText & BoardOutcome)[] }>((eighth) => ({ ...eighth, goals: eighth.goals.map(inOwnYear) }))
  .next<Decided & { goals: readonly (DecidedText & BoardOutcome)[] }>(withMoreToSay);

export type InForce = Readonly<{ geh: GehKind; inForceFrom: LocalDate; inForceTo: LocalDate }>;

export type CouncilOutcome =
  | Readonly<{ outcome: 'adopted' }> & InForce & Urgency
  | Readonly<{ outcome: 'adopted-with-changes'; amendment: Amendment }> & InForce & Urgency
  | Readonly<{ outcome: 'rejected'; reason: string | null }> & Urgency
  | TablingOutcome
  | ReferralOutcome & Readonly<{ referredTo: ReferredTo }>
  | TransferOutcome
  | FollowUpOutcome
  | ChangeOutcome;

/** What KF makes of a goal that it has adopted: other words from a day on, or an end. */
export type ChangeOutcome =
  | Readonly<{ outcome: 'amended'; amendment: Amendment; inForceFrom: LocalDate; inForceTo: LocalDate }> & Urgency
  | Readonly<{ outcome: 'discontinued'; reason: string; inForceTo: LocalDate }> & Urgency
  | ConfirmationOutcome;

/** KF confirms that a goal which holds for several years stands in this one too. */
export type ConfirmationOutcome = Readonly<{ outcome: 'confirmed-for-year'; budgetYear: number }> & Urgency;

type BeforeUrgency<Outcome> = Outcome extends Urgency ? Omit<Outcome, 'urgency'> : Outcome;
type CouncilOutcomeEighth = BeforeYears<Exclude<CouncilOutcome, ConfirmationOutcome>>;
type CouncilOutcomeSixth = Exclude<CouncilOutcomeEighth, ChangeOutcome>;
type CouncilOutcomeFifth = Exclude<CouncilOutcomeSixth, { followUp: string }>;
type CouncilOutcomeFourth = Exclude<CouncilOutcomeFifth, TransferOutcome>;
type CouncilOutcomeThird = BeforeUrgency<CouncilOutcomeFourth>;
type CouncilOutcomeOf<Word extends CouncilOutcome['outcome']> = DecidedText & Extract<CouncilOutcomeThird, { outcome: Word }>;
type CouncilDecidedFirst = DecidedFirst & { goals: readonly CouncilOutcomeOf<'adopted'>[] };

/** KF decides (KL 5:1). `packageVersion` is that of KS's proposal that the decision is on, if it is on one. */
export const CouncilDecided = eventNamed('council-decided').carrying<CouncilDecidedFirst>()
  // As for KS: what an older program does not know of makes it stop.
  .next<DecidedFirst & { goals: readonly CouncilOutcomeOf<'adopted' | 'adopted-with-changes' | 'rejected'>[] }>((first) => first)
  .next<DecidedFirst & { goals: readonly (DecidedText & CouncilOutcomeThird)[] }>((second) => second)
  // Nothing could be decided without KS having been heard.
  .next<DecidedFirst & { goals: readonly (DecidedText & CouncilOutcomeFourth)[] }>((third) => ({
    ...third, goals: third.goals.map((goal) => (goal.outcome === 'tabled' || goal.outcome === 'referred-back' ? goal : { ...goal, urgency: null })),
  }))
  .next<DecidedFirst & { goals: readonly (DecidedText & CouncilOutcomeFifth)[] }>((fourth) => fourth)
  .next<DecidedFirst & { goals: readonly (DecidedText & CouncilOutcomeSixth)[] }>((fifth) => fifth)
  .next<DecidedFirst & { goals: readonly (DecidedText & CouncilOutcomeEighth)[] }>((sixth) => sixth)
  // KS's proposal was no package.
  .next<DecidedFirst & { goals: readonly (DecidedText & CouncilOutcomeEighth)[]; packageVersion: number | null }>((seventh) => ({ ...seventh, packageVersion: null }))
  .next<Decided & { goals: readonly (DecidedText & CouncilOutcomeEighth)[]; packageVersion: number | null }>(untold)
  .next<Decided & { goals: readonly (DecidedText & CouncilOutcome)[]; packageVersion: number | null }>((ninth) => ({ ...ninth, goals: ninth.goals.map(inOwnYear) }))
  .next<Decided & { goals: readonly (DecidedText & CouncilOutcome)[]; packageVersion: number | null }>(withMoreToSay);

/** Before the minutes are approved, a § turned out to have another number than the one the decision was recorded under. */
export const ParagraphReassigned = eventNamed('paragraph-reassigned').carrying<{
  decisionId: string; body: string; meetingDate: LocalDate; paragraph: number; reassignedTo: number; reason: string;
  goalIds: readonly string[]; recordedOn: LocalDate;
}>();

type OfDecision = { decisionId: string; body: string; meetingDate: LocalDate; paragraph: number; goalIds: readonly string[] };

/**
 * What KS or KF has decided on goals that whoever recorded it has written. It brings the goals nothing until somebody else has countersigned it.
 * `decision` is the event that is then recorded, kept as it would have been stored.
 */
export const CountersignatureAwaited = eventNamed('countersignature-awaited').carrying<OfDecision & {
  recordedOn: LocalDate; decision: Pick<NewEvent, 'type' | 'schema' | 'data'>;
}>();

/** A second person has found that the minutes say so. The decision itself follows in the same breath. */
export const DecisionCountersigned = eventNamed('decision-countersigned').carrying<OfDecision & { recordedBy: string; countersignedOn: LocalDate }>();

/** The minutes say something else. The § is free again. */
export const CountersignatureDeclined = eventNamed('countersignature-declined').carrying<OfDecision & { reason: string; declinedOn: LocalDate }>();

export const decidedContracts = [CommitteeDecided, BoardDecided, CouncilDecided] as const;
/** What is carried out on goals. */
export type DecidedEvent = EventOf<(typeof decidedContracts)[number]>;

export const decisionsContracts = [...decidedContracts, ParagraphReassigned, CountersignatureAwaited, DecisionCountersigned, CountersignatureDeclined] as const;
export type DecisionsEvent = EventOf<(typeof decisionsContracts)[number]>;
