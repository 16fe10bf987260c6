import { COUNCIL, plusDays, yearOf, type Proceedings } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { elected } from './cast.js';
import { seeded, type Random } from './random.js';

/** How many members each kind of body has. */
const SEATS: Readonly<Record<string, number>> = { KF: 61, KS: 15 };
const SEATS_OF_COMMITTEE = 13;
const COMMITTEES: readonly string[] = ['BUN', 'SOC', 'SBN', 'MBN', 'FRI', 'KULT'];

/** The minutes of KF, KS and the committees tell how each § on goals was decided; those of companies' boards are not KL's. Told alike for the same § each time. */
export function proceedingsIn(body: string, meetingDate: LocalDate, paragraph: number): Proceedings | undefined {
  const seats = SEATS[body] ?? (COMMITTEES.includes(body) ? SEATS_OF_COMMITTEE : undefined);
  return seats === undefined ? undefined : proceedings({ body, seats, meetingDate, random: seeded(yearOf(meetingDate) * 1000 + paragraph) });
}

type Sitting = Readonly<{ body: string; seats: number; meetingDate: LocalDate; random: Random }>;

function proceedings({ body, seats, meetingDate, random }: Sitting): Proceedings {
  const [first, second, ...others] = elected(body);
  const isBudget = body === COUNCIL && meetingDate > plusDays(`${yearOf(meetingDate)}-11-20`, -1);
  const conflicts = body !== COUNCIL && random.chance(0.12) ? [{ personId: first, ground: 'representative' } as const] : [];
  const serving = seats - random.whole(Math.ceil(seats / 8)) - conflicts.length;
  const isVoted = isBudget || random.chance(0.1);
  return {
    attendance: { seats, serving }, conflicts, substitutes: random.chance(0.5) ? [second] : [],
    votes: isVoted ? [{ on: 'Förslaget till beslut mot avslag', ...votesOf(serving) }] : [],
    reservations: isVoted ? others : [],
  };
}

const votesOf = (present: number) => {
  const against = Math.floor((present - 1) / 3);
  return { inFavour: present - against, against, present };
};
