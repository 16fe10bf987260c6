import type { EventOf } from '#lib/kernel';
import {
  BoardDecided, CommitteeDecided, CouncilDecided, CountersignatureAwaited, CountersignatureDeclined, DecisionCountersigned, ParagraphReassigned, noMeetings,
  type CountersignDecision, type DeclineCountersignature, type ReassignParagraph, type RecordBoardDecision, type RecordCommitteeDecision, type RecordCouncilDecision,
} from '#lib/planning';
import { openedCycle } from './cycle.js';
import { boardBasis, committeeBasis, councilBasis, firstText, goalAfter, goalDrafted, goalEndorsed, goalSubmitted } from './goal.events.js';
import { unitOnRecord } from './organisation.js';

type DataOf<C> = Partial<EventOf<C>['data']>;

const text = { goalId: 'g-1', version: 1, contentHash: firstText.contentHash };

export const recordCommitteeDecision = (over: Partial<RecordCommitteeDecision> = {}): RecordCommitteeDecision => ({
  kind: 'record-committee-decision', decisionId: 'd-SBN', ...committeeBasis, caseNumber: '2026/287', today: '2026-08-28',
  goals: [{ goalId: 'g-1', version: 1 }], meetings: noMeetings, goalsNow: { 'g-1': goalAfter(goalDrafted()) }, registered: [],
  lateReason: null, cycle: openedCycle(), bodyOnRecord: unitOnRecord(), unitBodies: { SBN: 'SBN' }, amendedHashes: {}, ...over,
});

export const committeeDecided = (over: DataOf<typeof CommitteeDecided> = {}) => CommitteeDecided.create({
  decisionId: 'd-SBN', ...committeeBasis, caseNumber: '2026/287', recordedOn: '2026-08-28', proceedings: null, budgetYear: 2027, lateReason: null,
  goals: [{ ...text, outcome: 'submitted', deadline: '2026-09-01', daysLate: 0 }], ...over,
});

export const recordBoardDecision = (over: Partial<RecordBoardDecision> = {}): RecordBoardDecision => ({
  kind: 'record-board-decision', recordedBy: 'p-KS', decisionId: 'd-KS', ...boardBasis, caseNumber: '2026/1540', today: '2026-10-08',
  goals: [{ goalId: 'g-1', version: 1, outcome: 'endorsed' }],
  meetings: noMeetings, goalsNow: { 'g-1': goalAfter(goalDrafted(), goalSubmitted()) }, amendedHashes: {}, unitsNow: {}, registered: [], ...over,
});

export const boardDecided = (over: DataOf<typeof BoardDecided> = {}) => BoardDecided.create({
  decisionId: 'd-KS', ...boardBasis, caseNumber: '2026/1540', recordedOn: '2026-10-08', proceedings: null,
  goals: [{ ...text, outcome: 'endorsed' }], ...over,
});

export const recordCouncilDecision = (over: Partial<RecordCouncilDecision> = {}): RecordCouncilDecision => ({
  kind: 'record-council-decision', recordedBy: 'p-KF', decisionId: 'd-KF', ...councilBasis, caseNumber: '2026/1540', today: '2026-10-28',
  goals: [{ goalId: 'g-1', version: 1, outcome: 'adopted', geh: 'operational', inForceFrom: null, inForceTo: null }],
  meetings: noMeetings, goalsNow: { 'g-1': goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed()) }, amendedHashes: {}, unitsNow: {}, registered: [], cycle: openedCycle(), yearsNow: {}, ...over,
});

export const councilDecided = (over: DataOf<typeof CouncilDecided> = {}) => CouncilDecided.create({
  decisionId: 'd-KF', ...councilBasis, caseNumber: '2026/1540', recordedOn: '2026-10-28', proceedings: null,
  goals: [{ ...text, outcome: 'adopted', geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31', urgency: null }], packageVersion: null, ...over,
});

const reassignment = { body: 'SBN', meetingDate: '2026-08-27', paragraph: 84, reassignedTo: 86, reason: 'Två ärenden lades till' } as const;

export const reassignParagraph = (over: Partial<ReassignParagraph> = {}): ReassignParagraph =>
  ({ kind: 'reassign-paragraph', ...reassignment, today: '2026-08-31', meetings: noMeetings, ...over });

export const paragraphReassigned = (over: DataOf<typeof ParagraphReassigned> = {}) =>
  ParagraphReassigned.create({ decisionId: 'd-SBN', ...reassignment, goalIds: ['g-1'], recordedOn: '2026-08-31', ...over });

const awaited = { body: 'KS', meetingDate: '2026-10-05', paragraph: 201 } as const;

/** KS's decision as it waits for a second person. */
export const countersignatureAwaited = (over: DataOf<typeof CountersignatureAwaited> = {}) => CountersignatureAwaited.create({
  decisionId: 'd-KS', ...awaited, goalIds: ['g-1'], recordedOn: '2026-10-08', decision: { type: 'board-decided', schema: BoardDecided.schema, data: boardDecided().data }, ...over });

export const countersignDecision = (over: Partial<CountersignDecision> = {}): CountersignDecision => ({
  kind: 'countersign-decision', ...awaited, recordedBy: 'p-second', today: '2026-10-09', goalsNow: { 'g-1': goalAfter(goalDrafted(), goalSubmitted()) },
  cycle: openedCycle(), meetings: noMeetings, ...over });

export const decisionCountersigned = (over: DataOf<typeof DecisionCountersigned> = {}) =>
  DecisionCountersigned.create({ decisionId: 'd-KS', ...awaited, goalIds: ['g-1'], recordedBy: 'p-1', countersignedOn: '2026-10-09', ...over });

export const declineCountersignature = (over: Partial<DeclineCountersignature> = {}): DeclineCountersignature =>
  ({ kind: 'decline-countersignature', ...awaited, reason: 'Protokollet säger återremiss', today: '2026-10-09', ...over });

export const countersignatureDeclined = (over: DataOf<typeof CountersignatureDeclined> = {}) => CountersignatureDeclined.create({
  decisionId: 'd-KS', ...awaited, goalIds: ['g-1'], reason: 'Protokollet säger återremiss', declinedOn: '2026-10-09', ...over });
