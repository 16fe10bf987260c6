import { derivedId } from '#lib/evidence';
import { holder, type Act } from '#lib/history';
import type { CycleTemplate, GoalContent } from '#lib/planning';
import { annexed } from './annexed.js';
import { contributed } from './contributed.js';
import { countersigned } from './countersigning-story.js';
import { dated, ended, frozen, joined, roundsSettled } from './cycle-story.js';
import { corrected, submittedTwice } from './mistakes-story.js';
import { reported } from './reported.js';
import { discussed } from './discussed.js';
import { lasting } from './lasting-goal.js';
import { reorganised } from './reorganised.js';
import { settled } from './settings-story.js';
import { inTheYear } from './story-in-the-year.js';

/** What the golden lines tell of: one goal from its draft to its assessment, and the secretary who follows it. */
export const GOAL_ID = derivedId('golden', 'goal');
export const SECRETARY_ID = holder('committee-secretary', 'SBN').personId;

const OTHER_GOAL_ID = derivedId('golden', 'other goal');
const THIRD_GOAL_ID = derivedId('golden', 'third goal');
const FOURTH_GOAL_ID = derivedId('golden', 'fourth goal');
const FIFTH_GOAL_ID = derivedId('golden', 'fifth goal');
const CONFIRMED_GOAL_ID = derivedId('golden', 'confirmed goal');
const CHANGED_GOAL_ID = derivedId('golden', 'changed goal');

const KS_IN_OCTOBER = { body: 'KS', meetingDate: '2026-10-05' } as const;
const APPEAL_ID = derivedId('golden', 'appeal');
const APPROVERS = [derivedId('golden', 'chair'), derivedId('golden', 'member')] as const;

/** The acts behind the golden lines. An event of a new type needs an act here that leads to it. */
export const storyIn = (template: CycleTemplate): readonly Act[] => [
  ...organised(template), ...settled(), ...dated(), ...scheduled(), ...proposed(), ...minutesKept(), ...answered(), ...submittedBeforeTheMeeting(), ...submittedTwice(FOURTH_CONTENT, FOURTH_GOAL_ID),
  ...frozen([GOAL_ID, OTHER_GOAL_ID, THIRD_GOAL_ID, FOURTH_GOAL_ID]), ...countersigned(CONFIRMED_GOAL_ID, CHANGED_GOAL_ID), ...decidedAndFollowedUp(), ...inTheYear(template, content), ...discussed(), ...contributed(GOAL_ID), ...annexed(FOURTH_GOAL_ID), ...reorganised(), ...joined(), ...corrected(OTHER_GOAL_ID, { ...OTHER_CONTENT, qualitative: { criterion: 'Klimatdeklaration ställs som krav i varje markanvisning.', evidence: 'Genomgång av årets markanvisningar.' } }, APPROVERS), ...roundsSettled(), ...lasting(content), ...ended(),
];

const administrator = holder('administrator');
const controller = holder('controller');
const secretary = holder('committee-secretary', 'SBN');
const boardSecretary = holder('board-secretary', 'KS');
const councilSecretary = holder('council-secretary', 'KF');

function organised(template: CycleTemplate): readonly Act[] {
  const at = '2026-01-08T08:00:00.000Z';
  const units = template.units.filter(({ code }) => code === 'SBN');
  const persons = [controller, secretary, boardSecretary, councilSecretary];
  return [
    ...APPROVERS.map((personId): Act => ({ at, by: administrator, sent: { kind: 'register-person', personId } })),
    ...persons.flatMap(({ personId, capacity }): readonly Act[] => [
      { at, by: administrator, sent: { kind: 'register-person', personId } },
      { at, by: administrator, sent: { kind: 'grant-role', personId, ...capacity, from: '2026-01-01', until: null } },
    ]),
    ...units.map(({ kind: unitKind, ...unit }): Act => (
      { at, by: administrator, sent: { kind: 'register-unit', ...unit, unitKind, validFrom: '2015-01-01', validTo: null } })),
    { at: '2026-03-02T09:15:00.000Z', by: controller, sent: { kind: 'open-cycle', budgetYear: 2027, template: { ...template, units } } },
  ];
}

const scheduled = (): readonly Act[] => [
  ...['2026-10-05', '2026-10-26', '2026-12-07'].map((meetingDate, hour): Act => (
    { at: `2026-03-02T1${hour}:00:00.000Z`, by: boardSecretary, sent: { kind: 'schedule-meeting', body: 'KS', meetingDate } })),
  { at: '2026-03-16T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'move-meeting', body: 'KS', meetingDate: '2026-10-26', movedTo: '2026-11-02', reason: 'Höstlovet.' } },
  { at: '2026-03-16T08:10:00.000Z', by: boardSecretary, sent: {
    kind: 'cancel-meeting', body: 'KS', meetingDate: '2026-12-07', reason: 'Ärendena behandlas den 2 november.' } },
];

const proposed = (): readonly Act[] => [
  { at: '2026-05-04T12:40:00.000Z', by: secretary, sent: {
    kind: 'draft-goal', goalId: GOAL_ID, budgetYear: 2027, unit: 'SBN', area: 'MO-1.1', content: content('480') } },
  { at: '2026-05-05T07:10:00.000Z', by: secretary, sent: {
    kind: 'draft-goal', goalId: OTHER_GOAL_ID, budgetYear: 2027, unit: 'SBN', area: 'MO-1.4', content: OTHER_CONTENT } },
  { at: '2026-05-05T07:25:00.000Z', by: secretary, sent: {
    kind: 'draft-goal', goalId: THIRD_GOAL_ID, budgetYear: 2027, unit: 'SBN', area: 'MO-1.4', content: THIRD_CONTENT } },
  { at: '2026-05-05T07:40:00.000Z', by: secretary, sent: {
    kind: 'draft-goal', goalId: FOURTH_GOAL_ID, budgetYear: 2027, unit: 'SBN', area: 'MO-1.4', content: FOURTH_CONTENT } },
  { at: '2026-05-05T07:55:00.000Z', by: secretary, sent: {
    kind: 'draft-goal', goalId: FIFTH_GOAL_ID, budgetYear: 2027, unit: 'SBN', area: 'MO-1.4', content: FOURTH_CONTENT } },
  { at: '2026-05-06T08:00:00.000Z', by: secretary, sent: {
    kind: 'declare-area-not-applicable', budgetYear: 2027, unit: 'SBN', area: 'MO-3.1', reason: 'Nämnden har ingen verksamhet i målområdet.' } },
  { at: '2026-05-06T08:10:00.000Z', by: secretary, sent: {
    kind: 'declare-area-not-applicable', budgetYear: 2027, unit: 'SBN', area: 'MO-3.2', reason: 'Nämnden har ingen verksamhet i målområdet.' } },
  { at: '2026-05-07T08:00:00.000Z', by: secretary, sent: { kind: 'declare-area-applicable', budgetYear: 2027, unit: 'SBN', area: 'MO-3.2' } },
  { at: '2026-08-28T08:30:00.000Z', by: secretary, sent: {
    kind: 'record-committee-decision', decisionId: derivedId('golden', 'SBN § 84'), body: 'SBN', meetingDate: '2026-08-27', paragraph: 84,
    caseNumber: '2026/287', lateReason: null, proceedings: { attendance: { seats: 13, serving: 12 }, substitutes: [APPROVERS[1]], conflicts: [{ personId: APPROVERS[0], ground: 'representative' }], votes: [], reservations: [] }, goals: [
      { goalId: GOAL_ID, version: 1 }, { goalId: OTHER_GOAL_ID, version: 1 }, { goalId: THIRD_GOAL_ID, version: 1 }, { goalId: FOURTH_GOAL_ID, version: 1 }, { goalId: FIFTH_GOAL_ID, version: 1 }] } },
  { at: '2026-09-07T08:20:00.000Z', by: controller, sent: {
    kind: 'request-completion', goalId: FIFTH_GOAL_ID, version: 1, points: ['Underlaget för kriteriet saknas.'], respondBy: '2026-09-25' } },
  { at: '2026-10-06T09:05:00.000Z', by: boardSecretary, sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 201'), body: 'KS', meetingDate: '2026-10-05', paragraph: 201,
    caseNumber: '2026/1540', proceedings: { attendance: { seats: 15, serving: 15 }, substitutes: [], conflicts: [], votes: [], reservations: [APPROVERS[1]] }, goals: [
      { goalId: GOAL_ID, version: 1, outcome: 'referred-back', reasons: ['Målvärdet ligger under vad översiktsplanen räknar med.'], respondBy: '2026-10-19' },
      { goalId: OTHER_GOAL_ID, version: 1, outcome: 'endorsed' },
      { goalId: FOURTH_GOAL_ID, version: 1, outcome: 'endorsed' },
      { goalId: THIRD_GOAL_ID, version: 1, outcome: 'rejection-proposed', reasons: ['Ryms inte i budgeten.'] },
    ] } },
];

const minutesKept = (): readonly Act[] => [
  { at: '2026-10-06T11:00:00.000Z', by: boardSecretary, sent: {
    kind: 'approve-paragraph-immediately', ...KS_IN_OCTOBER, paragraph: 201, approvedOn: '2026-10-05', approvers: APPROVERS } },
  { at: '2026-10-06T11:10:00.000Z', by: boardSecretary, sent: {
    kind: 'post-notice', ...KS_IN_OCTOBER, paragraph: 201, postedOn: '2026-10-06', minutesAt: 'Kommunstyrelsens kansli' } },
  { at: '2026-10-12T09:00:00.000Z', by: boardSecretary, sent: { kind: 'approve-minutes', ...KS_IN_OCTOBER, approvedOn: '2026-10-09', approvers: APPROVERS } },
];

const answered = (): readonly Act[] => [
  { at: '2026-10-12T13:20:00.000Z', by: secretary, sent: {
    kind: 'revise-goal', goalId: GOAL_ID, content: content('520'), reason: 'Målvärdet höjt efter kommunstyrelsens återremiss.' } },
  { at: '2026-10-16T08:00:00.000Z', by: secretary, sent: {
    kind: 'record-committee-decision', decisionId: derivedId('golden', 'SBN § 97'), body: 'SBN', meetingDate: '2026-10-15', paragraph: 97,
    caseNumber: '2026/287', lateReason: null, goals: [
      { goalId: GOAL_ID, version: 2 }, { goalId: FIFTH_GOAL_ID, version: 1, outcome: 'withdrawn', reason: 'Uppgår i ett annat av nämndens mål.' }] } },
  { at: '2026-10-16T09:00:00.000Z', by: secretary, sent: {
    kind: 'reassign-paragraph', body: 'SBN', meetingDate: '2026-10-15', paragraph: 97, reassignedTo: 98, reason: 'Ett ärende lades till före.' } },
  { at: '2026-10-20T10:00:00.000Z', by: boardSecretary, sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 222'), body: 'KS', meetingDate: '2026-10-19', paragraph: 222,
    caseNumber: '2026/1540', goals: [
      { goalId: GOAL_ID, version: 2, outcome: 'tabled', reason: 'Nämnden redovisar kostnaden först.' },
      { goalId: OTHER_GOAL_ID, version: 1, outcome: 'rescinded', reason: 'Ramen för året har ändrats.' },
    ] } },
  { at: '2026-11-03T10:00:00.000Z', by: boardSecretary, sent: {
    kind: 'record-board-decision', decisionId: derivedId('golden', 'KS § 233'), body: 'KS', meetingDate: '2026-11-02', paragraph: 233,
    caseNumber: '2026/1540', goals: [
      { goalId: GOAL_ID, version: 2, outcome: 'endorsed-with-amendment', amendment: { content: content('540'), reason: 'Samma nivå som i översiktsplanen.' } },
      { goalId: OTHER_GOAL_ID, version: 1, outcome: 'endorsed' },
    ] } },
];

const submittedBeforeTheMeeting = (): readonly Act[] => [
  ...[CONFIRMED_GOAL_ID, CHANGED_GOAL_ID].flatMap((goalId): readonly Act[] => [
    { at: '2026-10-21T07:10:00.000Z', by: secretary, sent: { kind: 'draft-goal', goalId, budgetYear: 2027, unit: 'SBN', area: 'MO-1.4', content: FOURTH_CONTENT } },
    { at: '2026-10-21T07:30:00.000Z', by: secretary, sent: {
      kind: 'submit-goal-preliminarily', goalId, version: 1, decisionExpectedOn: '2026-10-29', lateReason: 'Målet väcktes av den nya översiktsplanen.' } },
  ]),
  { at: '2026-10-30T08:00:00.000Z', by: secretary, sent: {
    kind: 'record-committee-decision', decisionId: derivedId('golden', 'SBN § 103'), body: 'SBN', meetingDate: '2026-10-29', paragraph: 103,
    caseNumber: '2026/287', lateReason: null, goals: [
      { goalId: CONFIRMED_GOAL_ID, version: 1 },
      { goalId: CHANGED_GOAL_ID, version: 1, amendment: { content: { ...FOURTH_CONTENT, title: 'Fler träd vid skolorna' }, reason: 'Nämnden avgränsade målet.' } },
    ] } },
];

const decidedAndFollowedUp = (): readonly Act[] => [
  { at: '2026-10-19T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'correct-minutes', correctionId: derivedId('golden', 'correction'), ...KS_IN_OCTOBER, paragraph: 201,
    what: 'Antalet mål i beslutssatsen.', before: 'två mål', after: 'tre mål', reason: 'Skrivfel.' } },
  { at: '2026-10-26T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'register-appeal', appealId: APPEAL_ID, ...KS_IN_OCTOBER, paragraph: 201, receivedOn: '2026-10-23', caseNumber: '2113-26' } },
  { at: '2026-11-03T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'decide-appeal', appealId: APPEAL_ID, ...KS_IN_OCTOBER, outcome: 'dismissed', decidedOn: '2026-11-02' } },
  { at: '2026-11-04T08:00:00.000Z', by: boardSecretary, sent: { kind: 'remove-notice', ...KS_IN_OCTOBER, paragraph: 201, removedOn: '2026-11-03' } },
  { at: '2026-11-24T09:30:00.000Z', by: councilSecretary, sent: {
    kind: 'record-council-decision', decisionId: derivedId('golden', 'KF § 150'), body: 'KF', meetingDate: '2026-11-23', paragraph: 150,
    caseNumber: '2026/1540', packageVersion: 1, proceedings: {
      attendance: { seats: 61, serving: 41 }, substitutes: [], conflicts: [{ personId: APPROVERS[0], ground: 'own-interest' }], reservations: [APPROVERS[1]],
      votes: [{ on: 'Bifall mot avslag till målen', inFavour: 23, against: 18, present: 41 }],
    }, goals: [
      {
        goalId: GOAL_ID, version: 3, outcome: 'adopted-with-changes', amendment: { content: content('550'), reason: 'Bifall till ändringsyrkande.' },
        geh: 'operational', inForceFrom: null, inForceTo: null,
      },
      { goalId: THIRD_GOAL_ID, version: 1, outcome: 'rejected', reason: 'Ryms inte i budgeten.' },
      { goalId: OTHER_GOAL_ID, version: 1, outcome: 'adopted', geh: 'none', inForceFrom: null, inForceTo: null },
      {
        goalId: FOURTH_GOAL_ID, version: 1, outcome: 'referred-back', referredTo: 'board', reasons: ['Kostnaden ska redovisas.'], respondBy: '2026-12-14',
        voting: { carriedBy: 'minority', vote: { inFavour: 18, against: 23, present: 41 } },
      },
    ] } },
  ...reported(GOAL_ID),
  { at: '2027-11-01T08:00:00.000Z', by: administrator, sent: {
    kind: 'end-role', personId: secretary.personId, ...secretary.capacity, until: '2027-12-31' } },
];

const content = (target: string): GoalContent => ({
  title: 'Fler bostäder i attraktiva lägen', description: 'Detaljplaner tas fram i den takt som byggandet behöver.',
  intendedEffect: 'Fler kan flytta till Luleå.',
  indicators: [{
    indicatorId: derivedId('golden', 'indicator'), name: 'Färdigställda bostäder', unit: 'antal', direction: 'increase',
    baseline: { value: '410', period: '2025' }, target: { value: target, period: '2027' }, tolerance: null, source: 'Bygglovsregistret' }],
  qualitative: null, sdg: [1, 11], gehProposal: 'operational',
});

const THIRD_CONTENT: GoalContent = {
  title: 'Fler gröna gårdar', description: '', intendedEffect: 'Fler har grönt nära hemmet.', indicators: [],
  qualitative: { criterion: 'Grönytefaktor används i varje ny plan.', evidence: 'Genomgång av årets planer.' },
};

const FOURTH_CONTENT: GoalContent = {
  title: 'Fler träd i stadskärnan', description: '', intendedEffect: 'Svalare gator om sommaren.', indicators: [],
  qualitative: { criterion: 'Träd planteras vid varje ombyggd gata.', evidence: 'Genomgång av årets ombyggnader.' },
};

const OTHER_CONTENT: GoalContent = {
  title: 'Bygga med lägre klimatpåverkan', description: '', intendedEffect: 'Mindre utsläpp av växthusgaser.', indicators: [],
  qualitative: { criterion: 'Klimatdeklaration ställs som krav i varje ny markanvisning.', evidence: 'Genomgång av årets markanvisningar.' },
};
