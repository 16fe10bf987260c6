import type { Assessment, FollowUpRound } from '#lib/planning';

export const followUpRounds: readonly FollowUpRound[] = [
  { code: 'augusti', title: 'Delårsrapport', periodEnds: '2027-08-31', reportBy: '2027-10-31',
    statuses: ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'] },
  { code: 'december', title: 'Årsbokslut', periodEnds: '2027-12-31', reportBy: '2028-01-31',
    statuses: ['achieved', 'not-achieved', 'not-assessed'] },
];

/** What the report of August uses, or that of another round. */
export const statusesOf = (followUp = 'augusti'): readonly Assessment[] => followUpRounds.find(({ code }) => code === followUp)?.statuses ?? [];
