import { reject, type Rejected } from '#lib/kernel';
import { firstRepeated } from '../first-repeated.js';
import { isBlank } from '../is-blank.js';
import { COUNCIL } from '../person/roles.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { voteProblem, type Vote, type VotingRejection } from './voting.js';

/** How the body came to its decision, as its minutes tell (KL 5:66–67, 6:35). Persons are told by id. `substitutes` served in members' places. */
export type Proceedings = Readonly<{
  attendance: Attendance | null; substitutes: readonly string[]; conflicts: readonly Conflict[]; votes: readonly DecisionVote[]; reservations: readonly string[];
}>;

/** How many members the body has, and how many, with substitutes in their places, took part in the decision. */
export type Attendance = Readonly<{ seats: number; serving: number }>;

/** KL 6:28, in its order; KF knows only the first (KL 5:47). */
export const CONFLICT_GROUNDS = ['own-interest', 'representative', 'supervision', 'other'] as const;
export type ConflictGround = (typeof CONFLICT_GROUNDS)[number];

/** Somebody who was kept from taking part, and why (jäv). */
export type Conflict = Readonly<{ personId: string; ground: ConflictGround }>;

/** A counted vote: `on` is what was put against what; those in favour are of what was decided. */
export type DecisionVote = Vote & Readonly<{ on: string }>;

/** `registered` are those of the persons named who are registered. */
export type Told = Readonly<{ body: string; proceedings: Proceedings; registered: readonly string[] }>;

export type ProceedingsRejection = RejectionsOf<{
  'participant-not-registered': { personId: string };
  'participant-repeated': { personId: string };
  'conflicted-took-part': { personId: string };
  'conflict-not-of-council': { personId: string; ground: ConflictGround };
  'attendance-not-adding-up': Attendance;
  'too-many-named': { named: number; serving: number };
  'vote-matter-missing': NoParams;
}> | Extract<VotingRejection, { code: 'vote-not-adding-up' | 'majority-missing' }>;
type Problem = Rejected<ProceedingsRejection> | undefined;

export const namedIn = ({ substitutes, conflicts, reservations }: Proceedings): readonly string[] =>
  [...new Set([...substitutes, ...conflicts.map(({ personId }) => personId), ...reservations])];

/** What minutes cannot say of how the body came to its decision. */
export function proceedingsProblem({ body, proceedings, registered }: Told): Problem {
  return personsProblem(proceedings, registered) ?? conflictsProblem(proceedings, body) ?? attendanceProblem(proceedings) ?? votesProblem(proceedings);
}

function personsProblem(proceedings: Proceedings, registered: readonly string[]): Problem {
  const { substitutes, conflicts, reservations } = proceedings;
  const unknown = namedIn(proceedings).find((personId) => !registered.includes(personId));
  if (unknown !== undefined) return reject('participant-not-registered', { personId: unknown });
  const repeated = [substitutes, conflicts.map(({ personId }) => personId), reservations].map(firstRepeated).find((personId) => personId !== undefined);
  return repeated === undefined ? undefined : reject('participant-repeated', { personId: repeated });
}

/** Whoever is kept by a conflict of interest neither takes part nor dissents (KL 4:27, 6:30); KF knows a narrower conflict (KL 5:47). */
function conflictsProblem({ conflicts, substitutes, reservations }: Proceedings, body: string): Problem {
  const tookPart = conflicts.find(({ personId }) => substitutes.includes(personId) || reservations.includes(personId));
  if (tookPart) return reject('conflicted-took-part', { personId: tookPart.personId });
  const other = body === COUNCIL ? conflicts.find(({ ground }) => ground !== 'own-interest') : undefined;
  return other && reject('conflict-not-of-council', other);
}

function attendanceProblem({ attendance, substitutes, reservations }: Proceedings): Problem {
  if (!attendance) return undefined;
  const { seats, serving } = attendance;
  if (!isCount(seats) || !isCount(serving) || serving > seats) return reject('attendance-not-adding-up', { seats, serving });
  const named = Math.max(substitutes.length, reservations.length);
  return named > serving ? reject('too-many-named', { named, serving }) : undefined;
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count > 0;

/** Nobody votes who does not take part. */
function votesProblem({ votes, attendance }: Proceedings): Problem {
  for (const { on, ...vote } of votes) {
    if (isBlank(on)) return reject('vote-matter-missing');
    const isBeyond = attendance !== null && vote.present > attendance.serving;
    const problem = isBeyond ? reject('vote-not-adding-up', vote) : voteProblem(vote);
    if (problem) return problem;
  }
  return undefined;
}

export type QuorumWarning = RejectionsOf<{ 'quorum-missing': Attendance & { body: string; conflicts: number } }>;

/**
 * More than half of a body's members must be present (KL 5:45, 6:27). What it has decided without that stands until somebody appeals, so it is pointed
 * out, not refused. KF decides even where only conflicts of interest have made it too few (KL 5:46); a committee calls in substitutes.
 */
export function quorumWarnings(body: string, proceedings: Proceedings | null): readonly QuorumWarning[] {
  if (!proceedings?.attendance) return [];
  const { attendance: { seats, serving }, conflicts: { length: conflicts } } = proceedings;
  const counted = body === COUNCIL ? serving + conflicts : serving;
  return counted * 2 > seats ? [] : [{ code: 'quorum-missing', params: { body, seats, serving, conflicts } }];
}
