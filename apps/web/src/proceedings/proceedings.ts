import type { ConflictBody, ProceedingsBody } from '../api/generated.js';
import { wholeNumber } from '../parts/whole-number.js';

/** One vote as typed: what was put against what, and the numbers. */
export type TypedVote = Readonly<Record<'on' | 'inFavour' | 'against' | 'present', string>>;

/** How a body came to its decision, as typed. Persons are told by id. */
export type Proceedings = Readonly<{
  seats: string; serving: string; substitutes: readonly string[]; conflicts: readonly ConflictBody[]; votes: readonly TypedVote[]; reservations: readonly string[];
}>;

export const NO_PROCEEDINGS: Proceedings = { seats: '', serving: '', substitutes: [], conflicts: [], votes: [], reservations: [] };
export const NO_VOTE: TypedVote = { on: '', inFavour: '', against: '', present: '' };

/** What is sent; null where nothing is told. */
export function proceedingsOf({ seats, serving, substitutes, conflicts, votes, reservations }: Proceedings = NO_PROCEEDINGS): ProceedingsBody | null {
  const attendance = isTyped(seats) || isTyped(serving) ? { seats: wholeNumber(seats), serving: wholeNumber(serving) } : null;
  if (!attendance && [substitutes, conflicts, votes, reservations].every(({ length }) => length === 0)) return null;
  return { attendance, substitutes: [...substitutes], conflicts: [...conflicts], votes: votes.map(voteOf), reservations: [...reservations] };
}

/** As it stands in a form whose fields are all text; undefined where nothing is typed. */
export const proceedingsIn = (text: string | undefined): Proceedings | undefined => (text === undefined || text === '' ? undefined : (JSON.parse(text) as Proceedings));

const voteOf = ({ on, inFavour, against, present }: TypedVote) => ({ on, inFavour: wholeNumber(inFavour), against: wholeNumber(against), present: wholeNumber(present) });

const isTyped = (text: string): boolean => text.trim() !== '';

/** How much is told, in a few words. */
export function toldOf({ seats, serving, substitutes, conflicts, votes, reservations }: Proceedings): string {
  const told = [
    ...(isTyped(serving) ? [isTyped(seats) ? `${serving} av ${seats} deltog` : `${serving} deltog`] : []),
    ...counted(substitutes, 'ersättare', 'ersättare'), ...counted(conflicts, 'jävig', 'jäviga'), ...counted(votes, 'omröstning', 'omröstningar'), ...counted(reservations, 'reservation', 'reservationer'),
  ];
  return told.join(', ');
}

const counted = ({ length }: readonly unknown[], one: string, many: string): readonly string[] => (length === 0 ? [] : [`${length} ${length === 1 ? one : many}`]);

/** The field that a rule's refusal of the proceedings is about; undefined where it is about something else. */
export function proceedingsFieldOf(code: string): string | undefined {
  switch (code) {
    case 'attendance-not-adding-up': case 'too-many-named': return 'proceedings.attendance.serving';
    case 'conflicted-took-part': case 'conflict-not-of-council': return 'proceedings.conflicts';
    case 'vote-matter-missing': return 'proceedings.votes.0.on';
    case 'vote-not-adding-up': case 'majority-missing': return 'proceedings.votes.0.inFavour';
    default: return undefined;
  }
}
