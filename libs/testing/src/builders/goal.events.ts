import { contentHash } from '#lib/evidence';
import type { Basis, EventOf } from '#lib/kernel';
import {
  GoalAdopted, GoalAmended, GoalCarriedOver, GoalChangeAnnulled, GoalDecisionCountersigned, GoalDecisionRenumbered, GoalSubmissionVoided, GoalTextRealigned, GoalChangeProposed, GoalDiscontinued, GoalAdoptedWithChanges, GoalAssessed, GoalCompletionRequested, GoalConfirmedForYear, GoalDrafted, GoalEndorsed, GoalEndorsedWithAmendment, GoalEndorsementRescinded, GoalReferredBack, GoalRejected, GoalRejectionProposed,
  GoalRevised, GoalSubmissionChanged, GoalSubmissionConfirmed, GoalSubmitted, GoalResponsibilityTransferred, GoalSubmittedPreliminarily, GoalTabled, GoalWithdrawn, GoalVoided, UNCOUNTED, goalDecider,
  type Goal, type GoalContent, type GoalEvent, type Measure, type Voting,
} from '#lib/planning';
import { folded } from '../specify.js';
import { goalContent } from './goal-content.js';
import { statusesOf } from './rounds.js';

type DataOf<C> = Partial<EventOf<C>['data']>;

/** The meetings of the planning committee, KS and KF that a goal for 2027 passes. */
export const committeeBasis: Basis = { body: 'SBN', meetingDate: '2026-08-27', paragraph: 84 };
export const boardBasis: Basis = { body: 'KS', meetingDate: '2026-10-05', paragraph: 201 };
export const councilBasis: Basis = { body: 'KF', meetingDate: '2026-10-26', paragraph: 150 };

/** The text of version 1; and a changed one. */
export const firstText = { version: 1, content: goalContent(), contentHash: contentHash(goalContent()) };
const changed = goalContent({ title: 'Fler bostäder nära kollektivtrafik' });
export const secondText = { version: 2, content: changed, contentHash: contentHash(changed) };

/** A body's own words for the goal: version 2, where it had version 1 before it. */
export const amendment = { ...secondText, reason: 'Tydligare inriktning' };

const decided = (basis: Basis) => (
  { goalId: 'g-1', version: 1, contentHash: firstText.contentHash, decisionId: `d-${basis.body}`, basis });

export const goalDrafted = (over: DataOf<typeof GoalDrafted> = {}) => GoalDrafted.create({
  goalId: 'g-1', budgetYear: 2027, unit: 'SBN', area: 'MO-1.1', ...firstText, ...over });

export const goalCarriedOver = (over: DataOf<typeof GoalCarriedOver> = {}) => GoalCarriedOver.create({
  goalId: 'g-1', fromGoalId: 'g-0', fromYear: 2026, fromVersion: 1, fromContentHash: firstText.contentHash, ...over });

export const goalRevised = (over: DataOf<typeof GoalRevised> = {}) => GoalRevised.create({
  goalId: 'g-1', ...secondText, reason: 'Tydligare inriktning', answersReferral: null, ...over });

export const goalSubmitted = (over: DataOf<typeof GoalSubmitted> = {}) => GoalSubmitted.create({
  ...decided(committeeBasis), submittedOn: '2026-08-28', deadline: '2026-09-01', daysLate: 0, lateReason: null, ...over });

export const goalSubmittedPreliminarily = (over: DataOf<typeof GoalSubmittedPreliminarily> = {}) => GoalSubmittedPreliminarily.create({
  goalId: 'g-1', version: 1, contentHash: firstText.contentHash,
  submittedOn: '2026-08-28', deadline: '2026-09-01', daysLate: 0, lateReason: null, decisionExpectedOn: '2026-09-17', ...over });

/** The committee meets after the deadline, and before or after KS. */
export const afterDeadline: Basis = { body: 'SBN', meetingDate: '2026-09-17', paragraph: 90 };

export const goalSubmissionConfirmed = (over: DataOf<typeof GoalSubmissionConfirmed> = {}) =>
  GoalSubmissionConfirmed.create({ ...decided(afterDeadline), ...over });

export const goalSubmissionChanged = (over: DataOf<typeof GoalSubmissionChanged> = {}) =>
  GoalSubmissionChanged.create({ ...decided(afterDeadline), amendment, submittedOn: '2026-09-18', ...over });

export const goalCompletionRequested = (over: DataOf<typeof GoalCompletionRequested> = {}) => GoalCompletionRequested.create({
  goalId: 'g-1', version: 1, contentHash: firstText.contentHash, points: ['Utgångsvärdet saknar källa'], respondBy: '2026-09-25', requestedOn: '2026-09-07', ...over });

export const goalEndorsed = (over: DataOf<typeof GoalEndorsed> = {}) => GoalEndorsed.create({ ...decided(boardBasis), ...over });

export const goalEndorsedWithAmendment = (over: DataOf<typeof GoalEndorsedWithAmendment> = {}) =>
  GoalEndorsedWithAmendment.create({ ...decided(boardBasis), amendment, ...over });

export const goalRejectionProposed = (over: DataOf<typeof GoalRejectionProposed> = {}) =>
  GoalRejectionProposed.create({ ...decided(boardBasis), reasons: ['Ryms inte i budgeten'], ...over });

export const goalEndorsementRescinded = (over: DataOf<typeof GoalEndorsementRescinded> = {}) => GoalEndorsementRescinded.create({
  ...decided({ ...boardBasis, meetingDate: '2026-10-19', paragraph: 215 }), reason: 'Ramen har ändrats', ...over });

export const goalTabled = (over: DataOf<typeof GoalTabled> = {}) =>
  GoalTabled.create({ ...decided(boardBasis), reason: null, voting: UNCOUNTED, ...over });

export const goalReferredBack = (over: DataOf<typeof GoalReferredBack> = {}) => GoalReferredBack.create({
  ...decided(boardBasis), reasons: ['Målvärdet saknar underlag'], respondBy: '2026-10-15', referredTo: 'committee', voting: UNCOUNTED, ...over });

/** As many as voted in Emmaboda on referring the budget back: enough for a minority of KF. */
export const minorityOf41: Voting = { carriedBy: 'minority', vote: { inFavour: 18, against: 23, present: 41 } };
export const referredBackByCouncil = (over: DataOf<typeof GoalReferredBack> = {}) => goalReferredBack({
  ...decided(councilBasis), reasons: ['Fullmäktige behöver veta vad målet kostar'], respondBy: '2026-12-14', referredTo: 'board', voting: minorityOf41, ...over });

export const goalAdopted = (over: DataOf<typeof GoalAdopted> = {}) => GoalAdopted.create({
  ...decided(councilBasis), geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31', urgency: null, ...over });

export const goalAdoptedWithChanges = (over: DataOf<typeof GoalAdoptedWithChanges> = {}) => GoalAdoptedWithChanges.create({
  ...decided(councilBasis), amendment, geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31', urgency: null, ...over });

export const goalRejected = (over: DataOf<typeof GoalRejected> = {}) => GoalRejected.create({ ...decided(councilBasis), reason: null, urgency: null, ...over });

export const goalWithdrawn = (over: DataOf<typeof GoalWithdrawn> = {}) =>
  GoalWithdrawn.create({ ...decided(committeeBasis), reason: 'Uppdraget går till en annan nämnd', ...over });

export const measure = (over: Partial<Measure> = {}): Measure => (
  { measureId: 'm-1', text: 'Fler planhandläggare', responsible: 'Stadsbyggnadschefen', dueOn: '2027-12-01', ...over });

/** KS and KF take an adopted goal up again during its year. */
export const boardInYear: Basis = { body: 'KS', meetingDate: '2027-03-08', paragraph: 52 };
export const councilInYear: Basis = { body: 'KF', meetingDate: '2027-03-29', paragraph: 41 };

export const goalChangeProposed = (over: DataOf<typeof GoalChangeProposed> = {}) => GoalChangeProposed.create({
  ...decided(boardInYear), decisionId: 'd-KS-year', change: 'amendment', reason: 'Byggandet har bromsat in', ...over });

export const goalAmended = (over: DataOf<typeof GoalAmended> = {}) => GoalAmended.create({
  ...decided(councilInYear), decisionId: 'd-KF-year', amendment, inForceFrom: '2027-05-01', inForceTo: '2027-12-31', urgency: null, ...over });

export const goalDiscontinued = (over: DataOf<typeof GoalDiscontinued> = {}) => GoalDiscontinued.create({
  ...decided(councilInYear), decisionId: 'd-KF-year', reason: 'Uppdraget har gått över till staten', inForceTo: '2027-06-30', urgency: null, ...over });

/** The same goal, which KF has adopted for three years with what is to be reached in each. */
export const lastingContent: GoalContent = { ...firstText.content, indicators: firstText.content.indicators.map((indicator) => (
  { ...indicator, milestones: [{ value: '520', period: '2028' }, { value: '560', period: '2029' }] })) };

const councilNextYear: Basis = { body: 'KF', meetingDate: '2027-11-22', paragraph: 160 };

/** KF has confirmed it for the second of them. */
export const goalConfirmedForYear = (over: DataOf<typeof GoalConfirmedForYear> = {}) => GoalConfirmedForYear.create({
  ...decided(councilNextYear), decisionId: 'd-KF-next', budgetYear: 2028, targets: [{ indicatorId: firstText.content.indicators[0]?.indicatorId ?? '', value: '520', period: '2028' }], urgency: null, ...over });

/** KF has moved the operation to another committee from the middle of the year. */
export const goalResponsibilityTransferred = (over: DataOf<typeof GoalResponsibilityTransferred> = {}) => GoalResponsibilityTransferred.create({
  goalId: 'g-1', decisionId: 'd-transfer', basis: { body: 'KF', meetingDate: '2027-03-29', paragraph: 40 }, fromUnit: 'SBN', toUnit: 'MBN', effectiveFrom: '2027-07-01', ...over });

const annulled = { goalId: 'g-1', decisionId: 'd-KF', basis: councilBasis, appealId: 'a-1', annulledOn: '2027-02-15' } as const;

export const goalVoided = (over: DataOf<typeof GoalVoided> = {}) => GoalVoided.create({ ...annulled, ...over });
export const goalChangeAnnulled = (over: DataOf<typeof GoalChangeAnnulled> = {}) => GoalChangeAnnulled.create({
  ...annulled, decisionId: 'd-KF-year', basis: councilInYear, annulledOn: '2027-06-14', ...over });

export const goalSubmissionVoided = (over: DataOf<typeof GoalSubmissionVoided> = {}) => GoalSubmissionVoided.create({
  goalId: 'g-1', version: 1, contentHash: firstText.contentHash, mistake: { kind: 'duplicate', goalId: 'g-2' }, reason: 'Samma mål lämnades in två gånger', voidedOn: '2026-09-07', ...over });

/** The minutes of KF's meeting are corrected: it adopted the second text. */
export const correctionOfCouncil = {
  correctionId: 'c-1', paragraph: councilBasis.paragraph, what: 'Målets lydelse', before: 'Fler bostäder', after: 'Fler bostäder i attraktiva lägen', reason: 'Fel bilaga', correctedOn: '2026-11-09' } as const;

export const goalTextRealigned = (over: DataOf<typeof GoalTextRealigned> = {}) => GoalTextRealigned.create({
  goalId: 'g-1', version: 2, content: secondText.content, contentHash: secondText.contentHash, fromVersion: 1, decisionId: 'd-KF', basis: councilBasis,
  correctionId: 'c-1', reason: 'Fel bilaga', realignedOn: '2026-11-10', ...over });

export const goalDecisionRenumbered = (over: DataOf<typeof GoalDecisionRenumbered> = {}) => GoalDecisionRenumbered.create({
  goalId: 'g-1', decisionId: 'd-SBN', basis: { ...committeeBasis, paragraph: 86 }, renumberedFrom: 84, reason: 'Två ärenden lades till', ...over });

export const goalDecisionCountersigned = (over: DataOf<typeof GoalDecisionCountersigned> = {}) => GoalDecisionCountersigned.create({
  goalId: 'g-1', decisionId: 'd-KS', basis: boardBasis, recordedBy: 'p-1', countersignedBy: 'p-second', countersignedOn: '2026-10-09', ...over });

export const goalAssessed = (over: DataOf<typeof GoalAssessed> = {}) => GoalAssessed.create({
  goalId: 'g-1', budgetYear: null, followUp: 'augusti', statuses: statusesOf(over.followUp), assessedOn: '2027-09-10', assessment: 'achieved', forecast: null, trend: null, certainty: 'preliminary',
  motivation: '350 bostäder är färdiga till och med augusti', measures: [], ...over });

/** A goal after these events. */
export const goalAfter = (...past: readonly GoalEvent[]): Goal => folded(goalDecider, ...past);
