import { derivedId } from '#lib/evidence';
import { holder, type Act } from '#lib/history';
import type { CycleTemplate, GoalContent } from '#lib/planning';

const GOAL_ID = derivedId('golden', 'goal');
const OTHER_GOAL_ID = derivedId('golden', 'other goal');
const CHANGED_GOAL_ID = derivedId('golden', 'changed goal');
const CONFIRMED_GOAL_ID = derivedId('golden', 'confirmed goal');

const administrator = holder('administrator');
const boardSecretary = holder('board-secretary', 'KS');
const councilSecretary = holder('council-secretary', 'KF');

/** What happens to the story's goals after KF has adopted them. */
export const inTheYear = (template: CycleTemplate, content: (target: string) => GoalContent): readonly Act[] => [
  ...transferred(template), ...carriedOver(template, content), ...changed(content), ...annulled()];

const transferred = ({ units }: CycleTemplate): readonly Act[] => [
  ...units.filter(({ code }) => code === 'MBN').map(({ kind: unitKind, ...unit }): Act => (
    { at: '2027-01-11T08:00:00.000Z', by: administrator, sent: { kind: 'register-unit', ...unit, unitKind, validFrom: '2027-01-01', validTo: null } })),
  { at: '2027-02-09T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 18'), body: 'KS', meetingDate: '2027-02-08', paragraph: 18, caseNumber: '2027/88',
    goals: [{ goalId: CONFIRMED_GOAL_ID, version: 1, outcome: 'transferred', toUnit: 'MBN', effectiveFrom: '2027-03-01' }] } },
  { at: '2027-03-30T08:00:00.000Z', by: councilSecretary, sent: {
    kind: 'record-council-decision', decisionId: derivedId('golden', 'KF § 40'), body: 'KF', meetingDate: '2027-03-29', paragraph: 40, caseNumber: '2027/88',
    goals: [{ goalId: OTHER_GOAL_ID, version: 1, outcome: 'transferred', toUnit: 'MBN', effectiveFrom: '2027-07-01' }] } },
];

const carriedOver = (template: CycleTemplate, content: (target: string) => GoalContent): readonly Act[] => [
  { at: '2027-03-02T09:15:00.000Z', by: holder('controller'), sent: {
    kind: 'open-cycle', budgetYear: 2028, template: { ...template, units: template.units.filter(({ code }) => code === 'SBN') } } },
  { at: '2027-04-05T09:15:00.000Z', by: holder('committee-secretary', 'SBN'), sent: {
    kind: 'carry-goal-over', goalId: derivedId('golden', 'carried goal'), fromGoalId: GOAL_ID, budgetYear: 2028, unit: 'SBN', area: 'MO-1.1', content: content('560') } },
];

const changed = (content: (target: string) => GoalContent): readonly Act[] => [
  { at: '2027-11-23T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 240'), body: 'KS', meetingDate: '2027-11-22', paragraph: 240, caseNumber: '2027/301',
    goals: [
      { goalId: GOAL_ID, version: 4, outcome: 'amendment-proposed', reason: 'Två projekt är försenade.' },
      { goalId: OTHER_GOAL_ID, version: 1, outcome: 'discontinuation-proposed', reason: 'Uppdraget har gått över till staten.' },
    ] } },
  { at: '2027-12-14T08:00:00.000Z', by: councilSecretary, sent: {
    kind: 'record-council-decision', decisionId: derivedId('golden', 'KF § 171'), body: 'KF', meetingDate: '2027-12-13', paragraph: 171, caseNumber: '2027/301',
    goals: [
      { goalId: GOAL_ID, version: 4, outcome: 'amended', amendment: { content: content('500'), reason: 'Två projekt är försenade.' }, inForceFrom: '2027-12-15', inForceTo: null },
      { goalId: OTHER_GOAL_ID, version: 1, outcome: 'discontinued', reason: 'Uppdraget har gått över till staten.', inForceTo: '2027-12-20' },
    ] } },
];

const annulled = (): readonly Act[] => [
  { at: '2027-01-12T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 4'), body: 'KS', meetingDate: '2027-01-11', paragraph: 4, caseNumber: '2026/1540',
    goals: [{ goalId: CHANGED_GOAL_ID, version: 2, outcome: 'endorsed' }] } },
  { at: '2027-02-23T08:00:00.000Z', by: councilSecretary, sent: {
    kind: 'record-council-decision', decisionId: derivedId('golden', 'KF § 12'), body: 'KF', meetingDate: '2027-02-22', paragraph: 12, caseNumber: '2026/1540',
    goals: [{ goalId: CHANGED_GOAL_ID, version: 2, outcome: 'adopted', geh: 'none', inForceFrom: null, inForceTo: null }] } },
  ...[['2027-02-22', 12, '2027-06-14'], ['2027-12-13', 171, '2028-02-14']].flatMap(([meetingDate, paragraph, decidedOn]) => appealed(String(meetingDate), Number(paragraph), String(decidedOn))),
];

function appealed(meetingDate: string, paragraph: number, decidedOn: string): readonly Act[] {
  const meeting = { body: 'KF', meetingDate } as const;
  const appealId = derivedId('golden', 'appeal', meetingDate);
  return [
    { at: `${meetingDate}T06:00:00.000Z`, by: councilSecretary, sent: { kind: 'schedule-meeting', ...meeting } },
    { at: `${meetingDate.slice(0, 8)}28T12:00:00.000Z`, by: councilSecretary, sent: {
      kind: 'register-appeal', appealId, ...meeting, paragraph, receivedOn: `${meetingDate.slice(0, 8)}28`, caseNumber: `${paragraph}-27` } },
    { at: `${decidedOn}T13:00:00.000Z`, by: councilSecretary, sent: { kind: 'decide-appeal', appealId, ...meeting, outcome: 'annulled', decidedOn } },
  ];
}
