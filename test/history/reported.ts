import { derivedId } from '#lib/evidence';
import { holder, type Act } from '#lib/history';
import type { Measure } from '#lib/planning';

const secretary = holder('committee-secretary', 'SBN');
const boardSecretary = holder('board-secretary', 'KS');
const councilSecretary = holder('council-secretary', 'KF');

const MEASURES = ['Fler planhandläggare', 'Ett gemensamt ärendesystem'].map((text): Measure => (
  { measureId: derivedId('golden', text), text, responsible: 'Stadsbyggnadschefen', dueOn: '2027-12-01' }));

/** The goal is assessed; its committee decides that; KS asks for more, KF takes note; what becomes of the measures, and what is found out later. */
export const reported = (goalId: string): readonly Act[] => [
  { at: '2027-09-10T11:45:00.000Z', by: secretary, sent: {
    kind: 'assess-goal', goalId, followUp: 'augusti', assessment: 'partly-achieved', forecast: 'partly-likely', trend: 'improving', certainty: 'preliminary',
    motivation: '350 bostäder är färdiga till och med augusti. Två projekt är försenade.',
    measures: MEASURES } },
  ...[{ value: '350', reason: null }, { value: '352', reason: 'Två slutbesked kom till.' }].map((told, minute): Act => (
    { at: `2027-09-10T11:5${minute}:00.000Z`, by: secretary, sent: {
      kind: 'report-indicator-values', goalId, indicatorId: derivedId('golden', 'indicator'), followUp: 'augusti',
      values: [{ period: '2027-08', gender: 'total', status: 'preliminary', ...told, absenceReason: null }] } })),
  { at: '2027-09-17T08:00:00.000Z', by: secretary, sent: {
    kind: 'record-committee-decision', decisionId: derivedId('golden', 'SBN § 91'), body: 'SBN', meetingDate: '2027-09-16', paragraph: 91,
    caseNumber: '2027/412', lateReason: null, goals: [{ goalId, version: 4, outcome: 'follow-up-submitted', followUp: 'augusti' }] } },
  { at: '2027-10-05T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 210'), body: 'KS', meetingDate: '2027-10-04', paragraph: 210,
    caseNumber: '2027/1611', goals: [
      { goalId, version: 4, outcome: 'follow-up-returned', followUp: 'augusti', reasons: ['Vilka projekt är försenade?'], respondBy: '2027-10-18' }] } },
  { at: '2027-10-11T08:00:00.000Z', by: secretary, sent: {
    kind: 'assess-goal', goalId, followUp: 'augusti', assessment: 'partly-achieved', forecast: 'partly-likely', trend: 'improving', certainty: 'preliminary',
    motivation: '350 bostäder är färdiga till och med augusti. Kronan och Dalbo är försenade.', measures: MEASURES } },
  { at: '2027-10-15T08:00:00.000Z', by: secretary, sent: {
    kind: 'record-committee-decision', decisionId: derivedId('golden', 'SBN § 99'), body: 'SBN', meetingDate: '2027-10-14', paragraph: 99,
    caseNumber: '2027/412', lateReason: null, goals: [{ goalId, version: 4, outcome: 'follow-up-submitted', followUp: 'augusti' }] } },
  { at: '2027-10-26T08:00:00.000Z', by: councilSecretary, sent: {
    kind: 'record-council-decision', decisionId: derivedId('golden', 'KF § 160'), body: 'KF', meetingDate: '2027-10-25', paragraph: 160,
    caseNumber: '2027/1611', goals: [{ goalId, version: 4, outcome: 'follow-up-noted', followUp: 'augusti' }] } },
  { at: '2027-10-27T08:00:00.000Z', by: secretary, sent: {
    kind: 'delay-measure', goalId, measureId: derivedId('golden', 'Fler planhandläggare'), dueOn: '2028-02-01', reason: 'Ingen sökte tjänsten.' } },
  { at: '2027-10-28T08:00:00.000Z', by: secretary, sent: { kind: 'complete-measure', goalId, measureId: derivedId('golden', 'Fler planhandläggare'), completedOn: '2027-10-27' } },
  { at: '2027-10-28T08:10:00.000Z', by: secretary, sent: { kind: 'drop-measure', goalId, measureId: derivedId('golden', 'Ett gemensamt ärendesystem'), reason: 'Ryms inte i budgeten.' } },
  { at: '2027-10-29T08:00:00.000Z', by: secretary, sent: {
    kind: 'reassess-goal', goalId, followUp: 'augusti', assessment: 'achieved', forecast: 'likely', trend: 'improving', certainty: 'final',
    motivation: 'Slutbeskeden visar 361 bostäder.', measures: [], reason: 'Slutbeskeden är sammanställda.' } },
];
