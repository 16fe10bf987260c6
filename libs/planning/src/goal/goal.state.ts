import type { Basis, EventOf, LocalDate } from '#lib/kernel';
import type { Voting } from '../decisions/voting.js';
import { isFollowUpEvent } from '../follow-up/follow-up.events.js';
import { evolveFollowUp, notFollowedUp, type FollowedUp } from '../follow-up/follow-up.state.js';
import { COUNCIL, PRESIDIUM } from '../person/roles.js';
import type { GoalContent } from './goal-content.js';
import type { Confirmation } from './goal-years.js';
import type {
  GoalAdopted, GoalAmended, GoalChange, GoalCompletionRequested, GoalConfirmedForYear, GoalDiscontinued, GoalEvent, GoalReferredBack, GoalRevised, GoalSubmittedPreliminarily, GoalVoided,
} from './goal.events.js';
import type { Transfer } from './responsibility.js';
import { changeAnnulled, realigned } from './set-right.js';
import type { InForceStep } from './texts-in-force.js';

/** The goal's current text, what it is about, and who answers for it: `unit` set it. `lastVersion` is the highest number that a text of it has had, `authors` are the persons who have written or rewritten it for its body. */
export type GoalText = Readonly<{
  goalId: string; budgetYear: number; unit: string; transfers: readonly Transfer[]; area: string;
  version: number; contentHash: string; content: GoalContent; lastVersion: number; authors: readonly string[];
}>;

/** KS's or KF's decision to refer back to the committee. It is answered by a new version, due by `respondBy`. */
export type Referral = Readonly<{ decisionId: string; respondBy: LocalDate; isAnswered: boolean }>;

/** What whoever prepares the goals has asked for. It is answered likewise. */
export type Completion = Omit<Referral, 'decisionId'>;

/**
 * `decidedOn` is the meeting that brought the goal here: no later step may rest on an earlier meeting.
 * `isMinorityRightUsed`: a minority of KF has referred the goal back or tabled it. `preliminary`: what the committee
 * has not decided yet. `isTabledByCouncil`: KF will take it up again, unchanged. `isPreparedByPresidium`: it is the auditors', and not KS's to prepare.
 */
type Decided = Readonly<{ decidedOn: LocalDate; isMinorityRightUsed: boolean; preliminary: PreliminaryText | null; isTabledByCouncil: boolean; isPreparedByPresidium: boolean }>;

type AdoptedStep = InForceStep & Pick<GoalText, 'content' | 'contentHash'>;

/** `inForce` are KF's decisions on what it has adopted; `proposedChange` is KS's proposal to change or confirm it, until KF has done so. */
type Adopted = Readonly<{ inForce: readonly AdoptedStep[]; confirmations: readonly Confirmation[]; proposedChange: GoalChange | null; followedUp: FollowedUp }>;

/** The text that was submitted before the committee had met. */
export type PreliminaryText = Readonly<{ version: number; contentHash: string; decisionExpectedOn: LocalDate }>;

export type Goal =
  | Readonly<{ status: 'absent' }>
  | GoalText & Readonly<{ status: 'draft' }>
  | GoalText & Decided & Readonly<{ status: 'submitted' | 'endorsed' | 'rejection-proposed' | 'withdrawn' | 'voided' | 'mistaken' }>
  | GoalText & Decided & Readonly<{ status: 'rejected'; rejectedBy: string }>
  | GoalText & Decided & Readonly<{ status: 'referred-back'; referral: Referral }>
  | GoalText & Decided & Readonly<{ status: 'completion-requested'; completion: Completion }>
  | GoalText & Decided & Adopted & Readonly<{ status: 'adopted' }>;

export type GoalStatus = Goal['status'];
export type ExistingGoal = Exclude<Goal, { status: 'absent' }>;
export type AdoptedGoal = Extract<Goal, { status: 'adopted' }>;

export const absentGoal: Goal = { status: 'absent' };

export type WithCommittee = Extract<ExistingGoal, { status: 'draft' | 'referred-back' | 'completion-requested' }>;

/** The body whose goal it is writes its text. */
export const isWithCommittee = (goal: ExistingGoal): goal is WithCommittee =>
  goal.status === 'draft' || goal.status === 'referred-back' || goal.status === 'completion-requested';

/** What the committee has been asked, and has not answered yet. */
export const unansweredOf = (goal: ExistingGoal): Completion | null => {
  const asked = goal.status === 'referred-back' ? goal.referral : goal.status === 'completion-requested' ? goal.completion : null;
  return asked?.isAnswered === false ? asked : null;
};

export const preliminaryOf = (goal: ExistingGoal): PreliminaryText | null => (goal.status === 'draft' ? null : goal.preliminary);

export const isMinorityRightUsed = (goal: ExistingGoal): boolean => goal.status !== 'draft' && goal.isMinorityRightUsed;

/** The auditors' goals are prepared by KF's presidium, not by KS (KL 11:8). */
export const isPreparedByPresidium = (goal: ExistingGoal): boolean => goal.status !== 'draft' && goal.isPreparedByPresidium;

/** An event that cannot follow on a state leaves it as it is: refusing is for `decide`. */
export function evolveGoal(goal: Goal, event: GoalEvent, recordedBy: string): Goal {
  if (event.type === 'goal-drafted') return { ...textOf({ ...event.data, transfers: [], lastVersion: event.data.version, authors: [recordedBy] }), status: 'draft' };
  if (goal.status === 'absent') return goal;
  if (isFollowUpEvent(event)) return goal.status === 'adopted' ? { ...goal, followedUp: evolveFollowUp(goal.followedUp, event, goal.budgetYear) } : goal;
  switch (event.type) {
    case 'goal-carried-over': case 'goal-decision-renumbered': case 'goal-decision-countersigned': return goal;
    case 'goal-revised': return revised(writtenBy(goal, recordedBy), event.data);
    case 'goal-submitted': return { ...decided(goal, event.data), preliminary: null, status: 'submitted' };
    case 'goal-submitted-preliminarily': return submittedPreliminarily(goal, event.data);
    case 'goal-submission-confirmed': return goal.status === 'draft' ? goal : { ...goal, ...afterCommittee(goal, event.data) };
    case 'goal-submission-changed':
      return { ...textOf(amended(goal, event.data.amendment)), ...afterCommittee(goal, event.data), status: 'submitted' };
    case 'goal-completion-requested': return completionRequested(goal, event.data);
    case 'goal-endorsed': return { ...decided(goal, event.data), status: 'endorsed' };
    case 'goal-endorsed-with-amendment': return { ...decided(amended(goal, event.data.amendment), event.data), status: 'endorsed' };
    case 'goal-rejection-proposed': return { ...decided(goal, event.data), status: 'rejection-proposed' };
    case 'goal-endorsement-rescinded': return { ...decided(goal, event.data), status: 'submitted' };
    case 'goal-tabled':
      return goal.status === 'draft' ? goal : { ...goal, ...afterVoting(goal, event.data), isTabledByCouncil: event.data.basis.body === COUNCIL };
    case 'goal-referred-back': return referredBack(goal, event.data);
    case 'goal-adopted': return adopted(goal, event.data);
    case 'goal-adopted-with-changes': return adopted(amended(goal, event.data.amendment), event.data);
    case 'goal-rejected': return { ...decided(goal, event.data), status: 'rejected', rejectedBy: event.data.decisionId };
    case 'goal-submission-voided': return mistaken(goal);
    case 'goal-text-realigned': return realigned(goal, event.data);
    case 'goal-withdrawn': return { ...decided(goal, event.data), status: 'withdrawn' };
    case 'goal-change-proposed': return changed(goal, event.data, { proposedChange: event.data.change });
    case 'goal-confirmed-for-year': return confirmed(goal, event.data);
    case 'goal-amended': return changed(amended(goal, event.data.amendment), event.data, textStep(event.data, event.data.amendment));
    case 'goal-discontinued': return changed(goal, event.data, endStep(event.data, goal));
    case 'goal-responsibility-transferred': return transferred(goal, event.data);
    case 'goal-voided': return voided(goal, event.data);
    case 'goal-change-annulled': return changeAnnulled(goal, event.data);
  }
}

type DataOf<Contract> = EventOf<Contract>['data'];
type Written = Pick<GoalText, 'version' | 'content' | 'contentHash'>;

const amended = (goal: ExistingGoal, { version, content, contentHash }: Written): ExistingGoal => ({ ...goal, version, content, contentHash, lastVersion: Math.max(goal.lastVersion, version) });

/** A body's own words, recorded from its minutes, have no other author than the body. */
const writtenBy = (goal: ExistingGoal, personId: string): ExistingGoal =>
  (goal.authors.includes(personId) ? goal : { ...goal, authors: [...goal.authors, personId] });

function revised(goal: ExistingGoal, data: DataOf<typeof GoalRevised>): ExistingGoal {
  const rewritten = amended(goal, data);
  if (rewritten.status === 'completion-requested') return { ...rewritten, completion: { ...rewritten.completion, isAnswered: true } };
  return rewritten.status === 'referred-back' ? { ...rewritten, referral: { ...rewritten.referral, isAnswered: true } } : rewritten;
}

function submittedPreliminarily(goal: ExistingGoal, data: DataOf<typeof GoalSubmittedPreliminarily>): ExistingGoal {
  const { version, contentHash, submittedOn, decisionExpectedOn } = data;
  const preliminary = { version, contentHash, decisionExpectedOn };
  return { ...textOf(goal), status: 'submitted', decidedOn: submittedOn, isMinorityRightUsed: false, preliminary, isTabledByCouncil: false, isPreparedByPresidium: isPreparedByPresidium(goal) };
}

function completionRequested(goal: ExistingGoal, { respondBy }: DataOf<typeof GoalCompletionRequested>): ExistingGoal {
  return goal.status === 'draft' ? goal
    : { ...textOf(goal), ...standing(goal), status: 'completion-requested', completion: { respondBy, isAnswered: false } };
}

/** The committee may have met before or after those who have decided since. */
function afterCommittee(goal: ExistingGoal, { basis: { meetingDate } }: Readonly<{ basis: Basis }>): Decided {
  const decidedOn = goal.status !== 'draft' && goal.decidedOn > meetingDate ? goal.decidedOn : meetingDate;
  return { decidedOn, isMinorityRightUsed: isMinorityRightUsed(goal), preliminary: null, isTabledByCouncil: goal.status !== 'draft' && goal.isTabledByCouncil, isPreparedByPresidium: isPreparedByPresidium(goal) };
}

const decided = (goal: ExistingGoal, { basis }: Readonly<{ basis: Basis }>): GoalText & Decided =>
  ({
    ...textOf(goal), decidedOn: basis.meetingDate, isMinorityRightUsed: isMinorityRightUsed(goal), preliminary: preliminaryOf(goal), isTabledByCouncil: false,
    isPreparedByPresidium: basis.body === PRESIDIUM || isPreparedByPresidium(goal),
  });

const afterVoting = (goal: ExistingGoal, { voting, ...data }: Readonly<{ basis: Basis; voting: Voting }>): GoalText & Decided =>
  ({ ...decided(goal, data), isMinorityRightUsed: isMinorityRightUsed(goal) || voting.carriedBy === 'minority' });

/** What KS has proposed falls: it decides anew, at once or when the committee has answered. */
function referredBack(goal: ExistingGoal, data: DataOf<typeof GoalReferredBack>): ExistingGoal {
  const { decisionId, respondBy, referredTo } = data;
  const back = afterVoting(goal, data);
  return referredTo === 'board' ? { ...back, status: 'submitted' }
    : { ...back, preliminary: null, status: 'referred-back', referral: { decisionId, respondBy, isAnswered: false } };
}

function adopted(goal: ExistingGoal, data: DataOf<typeof GoalAdopted>): ExistingGoal {
  const { inForce } = textStep(data, goal);
  return { ...decided(goal, data), status: 'adopted', inForce: [...stepsOf(goal), ...inForce], confirmations: [], proposedChange: null, followedUp: notFollowedUp };
}

function confirmed(goal: ExistingGoal, { decisionId, budgetYear, ...data }: DataOf<typeof GoalConfirmedForYear>): ExistingGoal {
  const after = changed(goal, data, { proposedChange: null });
  return after.status === 'adopted' ? { ...after, confirmations: [...after.confirmations, { decisionId, budgetYear }] } : after;
}

/** What KS proposes or KF decides on an adopted goal. */
function changed(goal: ExistingGoal, { basis }: Readonly<{ basis: Basis }>, change: Readonly<{ inForce?: readonly AdoptedStep[]; proposedChange: GoalChange | null }>): ExistingGoal {
  return goal.status !== 'adopted' ? goal
    : { ...goal, decidedOn: basis.meetingDate, proposedChange: change.proposedChange, inForce: [...goal.inForce, ...(change.inForce ?? [])] };
}

const stepsOf = (goal: ExistingGoal): readonly AdoptedStep[] => (goal.status === 'adopted' ? goal.inForce : []);

const textStep = ({ decisionId, inForceFrom, inForceTo }: DataOf<typeof GoalAdopted | typeof GoalAmended>, { version, content, contentHash }: Written) =>
  ({ inForce: [{ decisionId, kind: 'text', version, content, contentHash, inForceFrom, inForceTo }], proposedChange: null }) as const;

const endStep = ({ decisionId, inForceTo }: DataOf<typeof GoalDiscontinued>, { version, content, contentHash }: Written) =>
  ({ inForce: [{ decisionId, kind: 'end', version, content, contentHash, inForceFrom: inForceTo, inForceTo }], proposedChange: null }) as const;

/** Nothing of the matter is left for KF to decide on: KS prepares the goal anew, at the earliest when the court has spoken. */
const voided = (goal: ExistingGoal, { annulledOn }: DataOf<typeof GoalVoided>): ExistingGoal =>
  ({ ...textOf(goal), decidedOn: annulledOn, isMinorityRightUsed: false, preliminary: null, isTabledByCouncil: false, isPreparedByPresidium: isPreparedByPresidium(goal), status: 'voided' });

const mistaken = (goal: ExistingGoal): ExistingGoal => (goal.status === 'draft' ? goal : { ...textOf(goal), ...standing(goal), status: 'mistaken' });

const transferred = (goal: ExistingGoal, { decisionId, toUnit, effectiveFrom }: Transfer): ExistingGoal =>
  ({ ...goal, transfers: [...goal.transfers, { decisionId, toUnit, effectiveFrom }] });

const standing = ({ decidedOn, isMinorityRightUsed, preliminary, isTabledByCouncil, isPreparedByPresidium: ofPresidium }: Decided): Decided =>
  ({ decidedOn, isMinorityRightUsed, preliminary, isTabledByCouncil, isPreparedByPresidium: ofPresidium });

const textOf = ({ goalId, budgetYear, unit, transfers, area, version, contentHash, content, lastVersion, authors }: GoalText): GoalText =>
  ({ goalId, budgetYear, unit, transfers, area, version, contentHash, content, lastVersion, authors });
