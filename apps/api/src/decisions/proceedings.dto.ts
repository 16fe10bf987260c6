import { CONFLICT_GROUNDS, type ConflictGround, type Proceedings } from '#lib/planning';
import { IdField, IdListField, LINE_MAX, ListField, ObjectField, TextField, WholeNumberField, WordField } from '../http/fields.js';
import { MEMBERS, VoteBody } from './vote.dto.js';

const NAMED = { min: 0, max: 200 };

class AttendanceBody {
  @WholeNumberField({ ...MEMBERS, min: 1, description: 'Hur många ledamöter organet har' }) readonly seats!: number;
  @WholeNumberField({ ...MEMBERS, min: 1, description: 'Hur många som deltog i beslutet: ledamöter och tjänstgörande ersättare, utan dem som var jäviga' }) readonly serving!: number;
}

class ConflictBody {
  @IdField() readonly personId!: string;
  @WordField(CONFLICT_GROUNDS, { description: 'Jävsgrunden i 6 kap. 28 § kommunallagen: eget eller närståendes intresse, ställföreträdare eller ombud, tillsyn, eller någon annan omständighet' }) readonly ground!: ConflictGround;
}

class DecisionVoteBody extends VoteBody {
  @TextField({ min: 1, max: LINE_MAX, description: 'Vad omröstningen gällde' }) readonly on!: string;
}

/** How the body came to its decision, as its minutes tell. */
export class ProceedingsBody {
  @ObjectField(() => AttendanceBody, { optional: true }) readonly attendance?: AttendanceBody | null;
  @IdListField({ ...NAMED, optional: true, description: 'Ersättare som tjänstgjorde' }) readonly substitutes?: readonly string[] | null;
  @ListField(() => ConflictBody, { ...NAMED, optional: true, description: 'De som på grund av jäv inte deltog' }) readonly conflicts?: readonly ConflictBody[] | null;
  @ListField(() => DecisionVoteBody, { ...NAMED, optional: true, description: 'Omröstningar, med rösterna för och emot det som blev beslutet' }) readonly votes?: readonly DecisionVoteBody[] | null;
  @IdListField({ ...NAMED, optional: true, description: 'De som reserverade sig mot beslutet' }) readonly reservations?: readonly string[] | null;
}

export const proceedingsOf = ({ attendance, substitutes, conflicts, votes, reservations }: ProceedingsBody): Proceedings => ({
  attendance: attendance ? { seats: attendance.seats, serving: attendance.serving } : null,
  substitutes: substitutes ?? [], reservations: reservations ?? [],
  conflicts: (conflicts ?? []).map(({ personId, ground }) => ({ personId, ground })),
  votes: (votes ?? []).map(({ on, inFavour, against, present }) => ({ on, inFavour, against, present })),
});
