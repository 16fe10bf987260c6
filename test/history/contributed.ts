import { holder, type Act } from '#lib/history';

const contributor = holder('committee-secretary', 'MBN');

/** What another committee undertakes in the goal, says of its share, and ends. */
export const contributed = (goalId: string): readonly Act[] => [
  { at: '2027-01-28T10:00:00.000Z', by: contributor, sent: {
    kind: 'undertake-contribution', goalId, unit: 'MBN', share: 'Nämnden handlägger bygglov för bostäder inom sex veckor.', meetingDate: '2027-01-27', paragraph: 10 } },
  { at: '2027-05-12T08:00:00.000Z', by: contributor, sent: {
    kind: 'follow-up-contribution', goalId, unit: 'MBN', budgetYear: null, followUp: 'april', assessment: 'achieved', motivation: 'Medianen är fem veckor.' } },
  { at: '2027-06-10T08:00:00.000Z', by: contributor, sent: {
    kind: 'end-contribution', goalId, unit: 'MBN', reason: 'Handläggningen har blivit en del av nämndens grunduppdrag.', meetingDate: '2027-06-09', paragraph: 44 } },
];
