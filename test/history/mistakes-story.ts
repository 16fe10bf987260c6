import { derivedId } from '#lib/evidence';
import { holder, type Act } from '#lib/history';
import type { GoalContent } from '#lib/planning';

const MISTAKEN_GOAL_ID = derivedId('golden', 'mistaken goal');
const CORRECTION_ID = derivedId('golden', 'correction of KF');

const [secretary, controller, councilSecretary] = [holder('committee-secretary', 'SBN'), holder('controller'), holder('council-secretary', 'KF')];
const KF_IN_NOVEMBER = { body: 'KF', meetingDate: '2026-11-23' } as const;

/** A goal that was submitted twice. */
export const submittedTwice = (content: GoalContent, duplicated: string): readonly Act[] => [
  { at: '2026-10-22T07:10:00.000Z', by: secretary, sent: { kind: 'draft-goal', goalId: MISTAKEN_GOAL_ID, budgetYear: 2027, unit: 'SBN', area: 'MO-1.4', content } },
  { at: '2026-10-22T07:20:00.000Z', by: secretary, sent: {
    kind: 'submit-goal-preliminarily', goalId: MISTAKEN_GOAL_ID, version: 1, decisionExpectedOn: '2026-10-29', lateReason: 'Målet väcktes av den nya översiktsplanen.' } },
  { at: '2026-10-22T09:00:00.000Z', by: controller, sent: {
    kind: 'void-submission', goalId: MISTAKEN_GOAL_ID, version: 1, mistake: { kind: 'duplicate', goalId: duplicated }, reason: 'Målet var redan inlämnat.' } },
];

/** KF's minutes had the wrong annex: it adopted another text than was recorded. */
export const corrected = (goalId: string, content: GoalContent, approvers: readonly string[]): readonly Act[] => [
  { at: '2027-11-15T10:00:00.000Z', by: councilSecretary, sent: { kind: 'schedule-meeting', ...KF_IN_NOVEMBER } },
  { at: '2027-11-15T11:00:00.000Z', by: councilSecretary, sent: { kind: 'approve-minutes', ...KF_IN_NOVEMBER, approvedOn: '2026-11-30', approvers } },
  { at: '2027-11-16T08:00:00.000Z', by: councilSecretary, sent: {
    kind: 'correct-minutes', correctionId: CORRECTION_ID, ...KF_IN_NOVEMBER, paragraph: 150, what: 'Målets text i bilagan.', before: 'ny markanvisning', after: 'markanvisning', reason: 'Fel bilaga.' } },
  { at: '2027-11-16T08:10:00.000Z', by: councilSecretary, sent: { kind: 'realign-goal-text', goalId, meetingDate: KF_IN_NOVEMBER.meetingDate, correctionId: CORRECTION_ID, content } },
];
