import { ApiProperty } from '@nestjs/swagger';
import { HistoryEntryAnswer } from '../goals/goal-history.dto.js';

export const SUBJECT_KINDS = ['goal', 'dialogue', 'contribution', 'annex', 'cycle', 'answers', 'decisions', 'meetings', 'indicator', 'unit', 'reminder', 'person', 'settings', 'dates'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What something happened to. `id` is the goal's or indicator's number, the year, the unit's code, or the body and the year. */
export class SubjectAnswer {
  @ApiProperty({ enum: SUBJECT_KINDS }) readonly kind!: SubjectKind;
  @ApiProperty({ example: 'KS-2026' }) readonly id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Målets titel, så som den som frågar får se den' }) readonly title!: string | null;
}

export class JournalEntryAnswer extends HistoryEntryAnswer {
  @ApiProperty({ type: SubjectAnswer }) readonly subject!: SubjectAnswer;
  @ApiProperty({ format: 'date-time', description: 'Då blev händelsen känd: frågan med knownAt har den med' }) readonly knownAt!: string;
}

/** A page of what happened, the newest first. */
export class JournalAnswer {
  @ApiProperty({ description: 'Hur många händelser som finns med det urvalet, räknat till 10 000' }) readonly total!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Nästa sida: ange det som before. null: det finns inga fler' }) readonly nextBefore!: number | null;
  @ApiProperty({ type: [JournalEntryAnswer] }) readonly entries!: readonly JournalEntryAnswer[];
}
