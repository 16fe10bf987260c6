import type {
  AdoptGoal, AdoptGoalWithChanges, AmendGoal, AnnulGoalDecision, CarryGoalOver, ConfirmGoalForYear, DiscontinueGoal, ProposeGoalChange, AssessGoal, ChangeSubmission, ConfirmSubmission, DraftGoal, EndorseGoal, EndorseGoalWithAmendment, ProposeGoalRejection, ReferGoalBack, RealignGoalText, RejectGoal, RequestCompletion, VoidSubmission, RescindEndorsement,
  ReviseGoal, SubmitGoal, SubmitGoalPreliminarily, TableGoal, TransferGoal, WithdrawGoal,
} from '#lib/planning';
import { openedCycle } from './cycle.js';
import {
  correctionOfCouncil, goalSubmissionVoided, goalTextRealigned,
  firstText, goalAdopted, goalAfter, goalDrafted, goalAdoptedWithChanges, goalAmended, goalChangeProposed, goalConfirmedForYear, goalDiscontinued, goalEndorsed, goalEndorsedWithAmendment, goalEndorsementRescinded, goalReferredBack, goalRejected, goalResponsibilityTransferred,
  goalRejectionProposed, goalSubmissionChanged, goalSubmissionConfirmed, goalSubmitted, goalTabled, goalVoided, goalWithdrawn, secondText,
} from './goal.events.js';
import { unitOnRecord } from './organisation.js';
import { followUpRounds } from './rounds.js';

export const draftGoal = (over: Partial<DraftGoal> = {}): DraftGoal => ({
  kind: 'draft-goal', goalId: 'g-1', budgetYear: 2027, unit: 'SBN', area: 'MO-1.1',
  content: firstText.content, contentHash: firstText.contentHash, today: '2026-05-04',
  cycle: openedCycle(), unitOnRecord: unitOnRecord(), answers: { notApplicable: [] }, ...over,
});

export const carryGoalOver = (over: Partial<CarryGoalOver> = {}): CarryGoalOver => ({
  ...draftGoal(), kind: 'carry-goal-over', fromGoalId: 'g-0',
  fromGoal: goalAfter(goalDrafted({ goalId: 'g-0', budgetYear: 2026 }), goalSubmitted(), goalEndorsed(), goalAdopted({ inForceFrom: '2026-01-01', inForceTo: '2026-12-31' })), ...over,
});

export const reviseGoal = (over: Partial<ReviseGoal> = {}): ReviseGoal => ({
  kind: 'revise-goal', goalId: 'g-1', content: secondText.content, contentHash: secondText.contentHash,
  reason: 'Tydligare inriktning', today: '2026-05-11', ...over,
});

export const submitGoal = (over: Partial<SubmitGoal> = {}): SubmitGoal => ({ kind: 'submit-goal', ...goalSubmitted().data, ...over });
export const submitGoalPreliminarily = (over: Partial<SubmitGoalPreliminarily> = {}): SubmitGoalPreliminarily => ({
  kind: 'submit-goal-preliminarily', goalId: 'g-1', version: 1, decisionExpectedOn: '2026-09-17', lateReason: null, today: '2026-08-28', cycle: openedCycle(), ...over });
export const confirmSubmission = (over: Partial<ConfirmSubmission> = {}): ConfirmSubmission =>
  ({ kind: 'confirm-submission', ...goalSubmissionConfirmed().data, ...over });
export const changeSubmission = (over: Partial<ChangeSubmission> = {}): ChangeSubmission =>
  ({ kind: 'change-submission', ...goalSubmissionChanged().data, ...over });
export const voidSubmission = (over: Partial<VoidSubmission> = {}): VoidSubmission => {
  const { mistake, reason } = goalSubmissionVoided().data;
  return { kind: 'void-submission', goalId: 'g-1', version: 1, mistake, reason, today: '2026-09-07', duplicated: goalAfter(goalDrafted({ goalId: 'g-2' }), goalSubmitted({ goalId: 'g-2' })), isUnitRegistered: false, ...over };
};

export const realignGoalText = (over: Partial<RealignGoalText> = {}): RealignGoalText => {
  const { goalId, content, contentHash, correctionId, decisionId, basis: { meetingDate, paragraph } } = goalTextRealigned().data;
  return {
    kind: 'realign-goal-text', goalId, meetingDate, correctionId, content, contentHash, correction: correctionOfCouncil,
    taken: { [paragraph]: { decisionId, meetingDate, goalIds: [goalId] } }, recordedBy: 'p-KF', today: '2026-11-10', ...over };
};

export const requestCompletion = (over: Partial<RequestCompletion> = {}): RequestCompletion => ({
  kind: 'request-completion', goalId: 'g-1', version: 1, points: ['Utgångsvärdet saknar källa'], respondBy: '2026-09-25', today: '2026-09-07', ...over });
export const endorseGoal = (over: Partial<EndorseGoal> = {}): EndorseGoal => ({ kind: 'endorse-goal', ...goalEndorsed().data, ...over });
export const endorseGoalWithAmendment = (over: Partial<EndorseGoalWithAmendment> = {}): EndorseGoalWithAmendment =>
  ({ kind: 'endorse-goal-with-amendment', ...goalEndorsedWithAmendment().data, ...over });
export const proposeGoalRejection = (over: Partial<ProposeGoalRejection> = {}): ProposeGoalRejection =>
  ({ kind: 'propose-goal-rejection', ...goalRejectionProposed().data, ...over });
export const rescindEndorsement = (over: Partial<RescindEndorsement> = {}): RescindEndorsement =>
  ({ kind: 'rescind-endorsement', ...goalEndorsementRescinded().data, ...over });
export const tableGoal = (over: Partial<TableGoal> = {}): TableGoal => ({ kind: 'table-goal', ...goalTabled().data, ...over });
export const referGoalBack = (over: Partial<ReferGoalBack> = {}): ReferGoalBack => ({ kind: 'refer-goal-back', ...goalReferredBack().data, ...over });
export const adoptGoal = (over: Partial<AdoptGoal> = {}): AdoptGoal => ({ kind: 'adopt-goal', ...goalAdopted().data, ...over });

export const adoptGoalWithChanges = (over: Partial<AdoptGoalWithChanges> = {}): AdoptGoalWithChanges =>
  ({ kind: 'adopt-goal-with-changes', ...goalAdoptedWithChanges().data, ...over });
export const rejectGoal = (over: Partial<RejectGoal> = {}): RejectGoal => ({ kind: 'reject-goal', ...goalRejected().data, ...over });

export const withdrawGoal = (over: Partial<WithdrawGoal> = {}): WithdrawGoal => ({ kind: 'withdraw-goal', ...goalWithdrawn().data, ...over });

export const proposeGoalChange = (over: Partial<ProposeGoalChange> = {}): ProposeGoalChange =>
  ({ kind: 'propose-goal-change', ...goalChangeProposed().data, ...over });
export const amendGoal = (over: Partial<AmendGoal> = {}): AmendGoal => ({ kind: 'amend-goal', ...goalAmended().data, ...over });
export const confirmGoalForYear = (over: Partial<ConfirmGoalForYear> = {}): ConfirmGoalForYear => {
  const { goalId, version, contentHash, decisionId, basis, budgetYear, urgency } = goalConfirmedForYear().data;
  return { kind: 'confirm-goal-for-year', goalId, version, contentHash, decisionId, basis, budgetYear, urgency, ...over };
};
export const discontinueGoal = (over: Partial<DiscontinueGoal> = {}): DiscontinueGoal => ({ kind: 'discontinue-goal', ...goalDiscontinued().data, ...over });

export const annulGoalDecision = (over: Partial<AnnulGoalDecision> = {}): AnnulGoalDecision => ({ kind: 'annul-goal-decision', ...goalVoided().data, ...over });

export const transferGoal = (over: Partial<TransferGoal> = {}): TransferGoal => {
  const { goalId, decisionId, basis, toUnit, effectiveFrom } = goalResponsibilityTransferred().data;
  return { kind: 'transfer-goal', goalId, decisionId, basis, toUnit, effectiveFrom, ...over };
};

export const assessGoal = (over: Partial<AssessGoal> = {}): AssessGoal => ({
  kind: 'assess-goal', goalId: 'g-1', followUp: 'augusti', assessment: 'achieved', forecast: null, trend: null, certainty: 'preliminary',
  motivation: '350 bostäder är färdiga till och med augusti', measures: [], today: '2027-09-10', rounds: followUpRounds, closedOn: null, unreported: [], ...over,
});
