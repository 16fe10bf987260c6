import { derivedId } from '#lib/evidence';
import { holder, type Act } from '#lib/history';

const boardSecretary = holder('board-secretary', 'KS');
const controller = holder('controller');

const inMinutes = { body: 'KS', meetingDate: '2026-11-02' } as const;

const decided = (minute: number, decision: string, paragraph: number, goal: Readonly<{ goalId: string; version: number }>): Act => ({
  at: `2026-11-03T12:${minute}:00.000Z`, by: boardSecretary, sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', decision), ...inMinutes, paragraph,
    caseNumber: '2026/1540', countersigning: 'awaited', goals: [{ ...goal, outcome: 'endorsed' }] } });

/** KS's secretary asks for a second pair of eyes: it finds a slip in one §, and has not looked at the other yet. */
export const countersigned = (confirmed: string, changed: string): readonly Act[] => [
  decided(10, 'KS § 234', 234, { goalId: changed, version: 2 }),
  decided(20, 'KS § 235, mistaken', 235, { goalId: changed, version: 2 }),
  { at: '2026-11-03T12:30:00.000Z', by: controller, sent: { kind: 'decline-countersignature', ...inMinutes, paragraph: 235, reason: 'Paragrafen gäller ett annat mål.' } },
  decided(40, 'KS § 235', 235, { goalId: confirmed, version: 1 }),
  { at: '2026-11-03T12:50:00.000Z', by: controller, sent: { kind: 'countersign-decision', ...inMinutes, paragraph: 235 } },
];
