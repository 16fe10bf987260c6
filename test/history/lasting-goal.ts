import { derivedId } from '#lib/evidence';
import { holder, type Act } from '#lib/history';
import type { GoalContent } from '#lib/planning';

const GOAL_ID = derivedId('golden', 'lasting goal');
const secretary = holder('committee-secretary', 'SBN');

/** A goal that KF adopts for three years and confirms for the second. */
export const lasting = (content: (target: string) => GoalContent): readonly Act[] => [
  { at: '2026-05-05T08:10:00.000Z', by: secretary, sent: { kind: 'draft-goal', goalId: GOAL_ID, budgetYear: 2027, unit: 'SBN', area: 'MO-1.1', content: overYears(content('480')) } },
  { at: '2026-09-04T08:00:00.000Z', by: secretary, sent: {
    kind: 'record-committee-decision', decisionId: derivedId('golden', 'SBN § 99'), body: 'SBN', meetingDate: '2026-09-03', paragraph: 99, caseNumber: '2026/287', lateReason: null,
    goals: [{ goalId: GOAL_ID, version: 1 }] } },
  { at: '2026-11-17T08:00:00.000Z', by: holder('board-secretary', 'KS'), sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 231'), body: 'KS', meetingDate: '2026-11-16', paragraph: 231, caseNumber: '2026/1540', goals: [{ goalId: GOAL_ID, version: 1, outcome: 'endorsed' }] } },
  { at: '2026-12-15T08:00:00.000Z', by: holder('council-secretary', 'KF'), sent: {
    kind: 'record-council-decision', decisionId: derivedId('golden', 'KF § 180'), body: 'KF', meetingDate: '2026-12-14', paragraph: 180, caseNumber: '2026/1540',
    goals: [{ goalId: GOAL_ID, version: 1, outcome: 'adopted', geh: 'none', inForceFrom: null, inForceTo: '2029-12-31' }] } },
  { at: '2027-10-05T08:00:00.000Z', by: holder('board-secretary', 'KS'), sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 215'), body: 'KS', meetingDate: '2027-10-04', paragraph: 215, caseNumber: '2027/301',
    goals: [{ goalId: GOAL_ID, version: 1, outcome: 'confirmation-proposed', reason: 'Målet gäller till och med 2029.' }] } },
  { at: '2027-11-23T09:00:00.000Z', by: holder('council-secretary', 'KF'), sent: {
    kind: 'record-council-decision', decisionId: derivedId('golden', 'KF § 168'), body: 'KF', meetingDate: '2027-11-22', paragraph: 168, caseNumber: '2027/301',
    goals: [{ goalId: GOAL_ID, version: 1, outcome: 'confirmed-for-year', budgetYear: 2028 }] } },
];

const overYears = (content: GoalContent): GoalContent => ({
  ...content, indicators: content.indicators.map((indicator) => ({
    ...indicator, indicatorId: derivedId('golden', 'lasting', indicator.indicatorId), milestones: [{ value: '520', period: '2028' }, { value: '560', period: '2029' }] })),
});
