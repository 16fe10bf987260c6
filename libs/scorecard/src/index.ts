export * from './capacity.query.js';
export * from './cycle.query.js';
export type * from './database.js';
export * from './deadline.query.js';
export type { DeadlineOnRecord } from './deadlines-on-record.js';
export * from './decision-item.query.js';
export * from './deviation.query.js';
export type { DecidedOutcome } from './decision-item.projection.js';
export type { Erratum, FollowUpDecision, FollowUpOnGoal, MeasureOnGoal as MeasureOnSheet } from './goal-follow-ups.projection.js';
export type {
  Annulment, Discontinuation, ExistingStatus, InForce, ReferralOnGoal, Submission, Tabling, TransferOnGoal,
} from './goal-sheet.projection.js';
export * from './decision-moment.query.js';
export * from './goal-list.query.js';
export { bodyOfGoal, goalSheet, type DecisionOnGoal, type GoalSheet, type UpcomingText } from './goal-sheet.query.js';
export * from './goal-text.query.js';
export * from './goals.query.js';
export * from './journal.query.js';
export * from './meeting.query.js';
export * from './moment.query.js';
export * from './not-applicable.query.js';
export * from './projections.js';
export * from './scorecard.query.js';
export * from './totals.js';
export type { Ending, NameDecided } from './unit.projection.js';
export * from './unit.query.js';
export * from './viewer.js';
export * from './work.js';
export * from './work.query.js';
