import type { Basis, EventOf } from '#lib/kernel';
import {
  FollowUpNoted, FollowUpReturned, FollowUpSubmitted, GoalReassessed, MeasureCompleted, MeasureDelayed, MeasureDropped,
  type CompleteMeasure, type DelayMeasure, type DropMeasure, type NoteFollowUp, type ReassessGoal, type ReturnFollowUp, type SubmitFollowUp,
} from '#lib/planning';
import { firstText } from './goal.events.js';
import { followUpRounds, statusesOf } from './rounds.js';

type DataOf<C> = Partial<EventOf<C>['data']>;

/** The meetings at which the planning committee, KS and KF have the follow-up of August before them. */
export const reportBasis: Basis = { body: 'SBN', meetingDate: '2027-09-16', paragraph: 91 };
export const boardReportBasis: Basis = { body: 'KS', meetingDate: '2027-10-04', paragraph: 210 };
export const councilReportBasis: Basis = { body: 'KF', meetingDate: '2027-10-25', paragraph: 160 };

const decided = (basis: Basis) => (
  { goalId: 'g-1', budgetYear: null, followUp: 'augusti', version: 1, contentHash: firstText.contentHash, decisionId: `d-report-${basis.body}`, basis });

export const followUpSubmitted = (over: DataOf<typeof FollowUpSubmitted> = {}) => FollowUpSubmitted.create({ ...decided(reportBasis), ...over });
export const followUpNoted = (over: DataOf<typeof FollowUpNoted> = {}) => FollowUpNoted.create({ ...decided(boardReportBasis), ...over });
export const followUpReturned = (over: DataOf<typeof FollowUpReturned> = {}) => FollowUpReturned.create({
  ...decided(boardReportBasis), reasons: ['Vilka projekt är försenade?'], respondBy: '2027-10-18', ...over });

/** The statistic came in November 2028, a year after the report. */
export const goalReassessed = (over: DataOf<typeof GoalReassessed> = {}) => GoalReassessed.create({
  goalId: 'g-1', budgetYear: null, followUp: 'augusti', statuses: statusesOf(over.followUp), reassessedOn: '2028-11-20', previous: { assessment: 'achieved', certainty: 'preliminary' }, reason: 'Statistiken är publicerad',
  assessment: 'achieved', forecast: null, trend: null, certainty: 'final', motivation: '348 bostäder var färdiga', measures: [], ...over });

export const measureCompleted = (over: DataOf<typeof MeasureCompleted> = {}) => MeasureCompleted.create({ goalId: 'g-1', measureId: 'm-1', completedOn: '2027-11-15', ...over });
export const measureDelayed = (over: DataOf<typeof MeasureDelayed> = {}) => MeasureDelayed.create({
  goalId: 'g-1', measureId: 'm-1', wasDueOn: '2027-12-01', dueOn: '2028-02-01', reason: 'Ingen sökte tjänsten', recordedOn: '2027-11-15', ...over });
export const measureDropped = (over: DataOf<typeof MeasureDropped> = {}) => MeasureDropped.create({
  goalId: 'g-1', measureId: 'm-1', reason: 'Behövs inte längre', recordedOn: '2027-11-15', ...over });

export const submitFollowUp = (over: Partial<SubmitFollowUp> = {}): SubmitFollowUp => ({ kind: 'submit-follow-up', ...followUpSubmitted().data, ...over });
export const noteFollowUp = (over: Partial<NoteFollowUp> = {}): NoteFollowUp => ({ kind: 'note-follow-up', ...followUpNoted().data, ...over });
export const returnFollowUp = (over: Partial<ReturnFollowUp> = {}): ReturnFollowUp => ({ kind: 'return-follow-up', ...followUpReturned().data, ...over });

export const reassessGoal = (over: Partial<ReassessGoal> = {}): ReassessGoal => ({
  kind: 'reassess-goal', goalId: 'g-1', followUp: 'augusti', assessment: 'achieved', forecast: null, trend: null, certainty: 'final',
  motivation: '348 bostäder var färdiga', measures: [], reason: 'Statistiken är publicerad', today: '2028-11-20', rounds: followUpRounds, closedOn: null, unreported: [], ...over });

export const completeMeasure = (over: Partial<CompleteMeasure> = {}): CompleteMeasure => ({ kind: 'complete-measure', ...measureCompleted().data, today: '2027-11-15', ...over });

export const delayMeasure = (over: Partial<DelayMeasure> = {}): DelayMeasure => ({
  kind: 'delay-measure', goalId: 'g-1', measureId: 'm-1', dueOn: '2028-02-01', reason: 'Ingen sökte tjänsten', today: '2027-11-15', ...over });

export const dropMeasure = (over: Partial<DropMeasure> = {}): DropMeasure => ({
  kind: 'drop-measure', goalId: 'g-1', measureId: 'm-1', reason: 'Behövs inte längre', today: '2027-11-15', ...over });
