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
