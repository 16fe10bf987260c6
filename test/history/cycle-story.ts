import { holder, type Act } from '#lib/history';

const controller = holder('controller');

/** What becomes of the cycle itself, beside its goals. */
export const dated = (): readonly Act[] => [
  { at: '2026-08-17T08:00:00.000Z', by: controller, sent: {
    kind: 'move-deadline', budgetYear: 2027, deadline: 'submission', followUp: null, movedTo: '2026-09-08',
    reason: 'Ramarna blev klara en vecka senare.', decidedBy: { body: 'KS', meetingDate: '2026-08-10', paragraph: 160 } } },
  { at: '2027-10-18T08:00:00.000Z', by: controller, sent: {
    kind: 'extend-deadline', budgetYear: 2027, deadline: 'follow-up-report', followUp: 'augusti', unit: 'SBN', extendedTo: '2027-11-08',
    reason: 'Nämndens sammanträde har flyttats.', decidedBy: null } },
];

/** KS's proposal, between its last decision and KF's. */
export const frozen = (goalIds: readonly string[]): readonly Act[] => [
  { at: '2026-11-05T08:00:00.000Z', by: holder('board-secretary', 'KS'), goalIds, sent: { kind: 'freeze-proposal', budgetYear: 2027, decidedBy: null } },
  { at: '2026-11-16T08:00:00.000Z', by: holder('council-secretary', 'KF'), sent: {
    kind: 'publish-proposal', budgetYear: 2027, councilMeets: '2026-11-23', announcedOn: '2026-11-16' } },
];

/** How the year ends. */
export const ended = (): readonly Act[] => [
  { at: '2027-10-25T08:00:00.000Z', by: holder('board-secretary', 'KS'), sent: { kind: 'hand-over-report', budgetYear: 2027, followUp: 'augusti', handedOverOn: '2027-10-25' } },
  { at: '2028-04-10T08:00:00.000Z', by: holder('board-secretary', 'KS'), sent: { kind: 'hand-over-report', budgetYear: 2027, followUp: 'december', handedOverOn: '2028-04-10' } },
  { at: '2028-05-30T08:00:00.000Z', by: holder('council-secretary', 'KF'), sent: {
    kind: 'approve-annual-report', budgetYear: 2027, decidedBy: { body: 'KF', meetingDate: '2028-05-29', paragraph: 70 } } },
  { at: '2028-06-30T08:00:00.000Z', by: controller, sent: { kind: 'close-cycle', budgetYear: 2027 } },
];

/** What the year's reports may say, and one report more. */
export const roundsSettled = (): readonly Act[] => [
  { at: '2027-01-18T08:00:00.000Z', by: controller, sent: { kind: 'change-status-set', budgetYear: 2027, followUp: 'december',
    statuses: ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'], reason: 'Årsredovisningen ska också visa delvis uppnådda mål.' } },
  { at: '2027-05-12T08:00:00.000Z', by: controller, sent: { kind: 'open-follow-up-round', budgetYear: 2027, round: {
    code: 'oktober', title: 'Prognos per den 31 oktober', periodEnds: '2027-10-31', reportBy: '2027-11-15', statuses: ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'] } } },
];

export const joined = (): readonly Act[] => [
  { at: '2027-01-11T09:00:00.000Z', by: controller, sent: { kind: 'include-unit', budgetYear: 2027, unit: 'MBN' } },
];
