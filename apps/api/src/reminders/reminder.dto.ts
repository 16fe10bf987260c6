import { ApiProperty } from '@nestjs/swagger';
import { CANARY_STATES, type CanaryStanding } from '#lib/application';
import type { ReminderStatus } from '#lib/planning';
import { REMINDER_STATUS_LABELS } from '#lib/texts';

const STATUSES = Object.keys(REMINDER_STATUS_LABELS) as readonly ReminderStatus[];

export class ReminderLineAnswer {
  @ApiProperty({ example: 'Målen för 2027 från Barn- och utbildningsnämnden ska ha lämnats in senast den 1 september 2026.' }) readonly sentence!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Målet som det gäller, om det gäller ett' }) readonly goalId!: string | null;
}

/** What one person is, was or will be reminded of on one day. */
export class LetterAnswer {
  @ApiProperty({ format: 'date' }) readonly day!: string;
  @ApiProperty({ type: [ReminderLineAnswer] }) readonly lines!: readonly ReminderLineAnswer[];
}

export class InboxLetterAnswer extends LetterAnswer {
  @ApiProperty({ format: 'uuid' }) readonly reminderId!: string;
  @ApiProperty({ enum: STATUSES, description: 'Hur det gick med brevet' }) readonly status!: ReminderStatus;
}

/** A letter as whoever runs the installation sees it: planned, late, at hand, or how it went. */
export class MonitoredLetterAnswer {
  @ApiProperty({ format: 'uuid' }) readonly reminderId!: string;
  @ApiProperty({ format: 'uuid' }) readonly personId!: string;
  @ApiProperty({ example: 'Karin Bergdahl' }) readonly name!: string;
  @ApiProperty({ format: 'date' }) readonly day!: string;
  @ApiProperty({ enum: [...STATUSES, 'planned', 'due', 'late', 'held'] }) readonly status!: ReminderStatus | 'planned' | 'due' | 'late' | 'held';
  @ApiProperty({ description: 'Hur många tidsgränser det gäller' }) readonly items!: number;
  @ApiProperty({ description: 'Hur många gånger det har försökts' }) readonly attempt!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'När det skickas, eller skickas igen' }) readonly dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Vad som hände, och vad man kan göra' }) readonly advice!: string | null;
}

/** Whether the jobs that wake whoever sends letters do so. */
export class JobQueueAnswer {
  @ApiProperty({ enum: CANARY_STATES, description: 'ok: jobb kommer tillbaka; late: inget har gjort det på flera minuter; never: inget har gjort det än' }) readonly state!: CanaryStanding['state'];
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'När ett jobb senast kom tillbaka' }) readonly lastAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Vad man kan göra' }) readonly advice!: string | null;
}
