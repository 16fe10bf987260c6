import { ApiProperty } from '@nestjs/swagger';
import { CONFLICT_GROUNDS, quorumWarnings, type ConflictGround, type Proceedings } from '#lib/planning';
import { VoteAnswer } from '../goals/vote.answer.js';
import type { Names } from '../reading/names-seen.js';

const NAME = { type: String, nullable: true, description: 'För den som är inloggad' } as const;

export class ParticipantAnswer {
  @ApiProperty(NAME) readonly name!: string | null;
}

export class ConflictAnswer extends ParticipantAnswer {
  @ApiProperty({ enum: CONFLICT_GROUNDS }) readonly ground!: ConflictGround;
}

export class AttendanceAnswer {
  @ApiProperty({ example: 15 }) readonly seats!: number;
  @ApiProperty({ example: 14 }) readonly serving!: number;
  @ApiProperty({ description: 'Om det räcker för att besluta: fler än hälften av ledamöterna (5 kap. 45–46 §§ och 6 kap. 27 § kommunallagen)' }) readonly isQuorate!: boolean;
}

export class DecisionVoteAnswer extends VoteAnswer {
  @ApiProperty({ description: 'Vad omröstningen gällde' }) readonly on!: string;
}

/** How the body came to its decision, as its minutes tell. */
export class ProceedingsAnswer {
  @ApiProperty({ type: AttendanceAnswer, nullable: true }) readonly attendance!: AttendanceAnswer | null;
  @ApiProperty({ type: [ParticipantAnswer], description: 'Ersättare som tjänstgjorde' }) readonly substitutes!: readonly ParticipantAnswer[];
  @ApiProperty({ type: [ConflictAnswer], description: 'De som på grund av jäv inte deltog' }) readonly conflicts!: readonly ConflictAnswer[];
  @ApiProperty({ type: [DecisionVoteAnswer] }) readonly votes!: readonly DecisionVoteAnswer[];
  @ApiProperty({ type: [ParticipantAnswer], description: 'De som reserverade sig mot beslutet' }) readonly reservations!: readonly ParticipantAnswer[];
}

export function proceedingsAnswer(body: string, proceedings: Proceedings | null, names: Names): ProceedingsAnswer | null {
  if (!proceedings) return null;
  const { attendance, substitutes, conflicts, votes, reservations } = proceedings;
  const named = (personId: string): ParticipantAnswer => ({ name: names.get(personId) ?? null });
  return {
    attendance: attendance && { ...attendance, isQuorate: quorumWarnings(body, proceedings).length === 0 },
    substitutes: substitutes.map(named), conflicts: conflicts.map(({ personId, ground }) => ({ ...named(personId), ground })), votes, reservations: reservations.map(named),
  };
}
