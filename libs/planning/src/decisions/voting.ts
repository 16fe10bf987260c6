import { reject, type Rejected } from '#lib/kernel';
import { COUNCIL } from '../person/roles.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';

/** How many of those present voted for referring a matter back or tabling it, and how many against. Some may abstain. */
export type Vote = Readonly<{ inFavour: number; against: number; present: number }>;

export const CARRIED_BY = ['majority', 'minority'] as const;
export type CarriedBy = (typeof CARRIED_BY)[number];

/** How a body came to refer a matter back or to table it; `vote` null where none was counted. */
export type Voting = Readonly<{ carriedBy: CarriedBy; vote: Vote | null }>;

/** By acclamation, or not said. */
export const UNCOUNTED: Voting = { carriedBy: 'majority', vote: null };

export type VotingRejection = RejectionsOf<{
  'minority-only-in-council': { body: string };
  'minority-right-used': NoParams;
  'vote-missing': NoParams;
  'vote-not-adding-up': Vote;
  'minority-too-small': { inFavour: number; needed: number; present: number };
  'minority-is-majority': { inFavour: number; against: number };
  'majority-missing': { inFavour: number; against: number };
}>;
type Problem = Rejected<VotingRejection> | undefined;

/** `isMinorityRightUsed`: a minority has referred the matter back or tabled it before. */
export type VotingInBody = Readonly<{ voting: Voting; body: string; isMinorityRightUsed: boolean }>;

/** A third of those present in KF may force it, but not twice in one matter (KL 5:50); elsewhere the majority decides (KL 6:33). */
export function votingProblem({ voting: { carriedBy, vote }, body, isMinorityRightUsed }: VotingInBody): Problem {
  if (carriedBy === 'majority') return vote === null ? undefined : voteProblem(vote);
  if (vote && !addsUp(vote)) return reject('vote-not-adding-up', vote);
  if (body !== COUNCIL) return reject('minority-only-in-council', { body });
  if (isMinorityRightUsed) return reject('minority-right-used');
  return vote ? minorityProblem(vote) : reject('vote-missing');
}

/** Why a counted vote cannot have been for what was decided. */
export const voteProblem = (vote: Vote): Rejected<Extract<VotingRejection, { code: 'vote-not-adding-up' | 'majority-missing' }>> | undefined =>
  (addsUp(vote) ? majorityProblem(vote) : reject('vote-not-adding-up', vote));

const addsUp = ({ inFavour, against, present }: Vote): boolean =>
  [inFavour, against].every((votes) => Number.isSafeInteger(votes) && votes >= 0) && Number.isSafeInteger(present)
  && inFavour + against > 0 && inFavour + against <= present;

/** In a tie the chair has the casting vote (KL 5:54), on either side. */
function majorityProblem({ inFavour, against }: Vote): Rejected<Extract<VotingRejection, { code: 'majority-missing' }>> | undefined {
  return inFavour < against ? reject('majority-missing', { inFavour, against }) : undefined;
}

function minorityProblem({ inFavour, against, present }: Vote): Problem {
  if (inFavour > against) return reject('minority-is-majority', { inFavour, against });
  const needed = thirdOf(present);
  return inFavour < needed ? reject('minority-too-small', { inFavour, needed, present }) : undefined;
}

/** The fewest who are at least a third, in whole numbers: 14 of 41. */
const thirdOf = (present: number): number => (present + (3 - (present % 3)) % 3) / 3;
