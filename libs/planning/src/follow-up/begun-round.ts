import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { FollowUpRound } from '../cycle/cycle.events.js';
import type { RejectionsOf } from '../rejections-of.js';

export type RoundRejection = RejectionsOf<{
  'follow-up-unknown': { followUp: string };
  'follow-up-not-begun': { followUp: string; periodEnds: LocalDate };
}>;

type Asked = Readonly<{ followUp: string; today: LocalDate; rounds: readonly FollowUpRound[] }>;

/** The round that is reported in: one of the year's, and its period has ended. */
export function begunRound({ followUp, today, rounds }: Asked): Readonly<{ ok: true; round: FollowUpRound }> | Rejected<RoundRejection> {
  const round = rounds.find(({ code }) => code === followUp);
  if (!round) return reject('follow-up-unknown', { followUp });
  return today < round.periodEnds ? reject('follow-up-not-begun', { followUp, periodEnds: round.periodEnds }) : { ok: true, round };
}
