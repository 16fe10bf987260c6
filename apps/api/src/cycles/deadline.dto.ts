import { ApiProperty } from '@nestjs/swagger';
import type { Basis } from '#lib/kernel';
import { CYCLE_DEADLINES, type CycleDeadline } from '#lib/planning';
import { CodeField, DateField, ObjectField, PARAGRAPH_MAX, ParagraphField, TextField, WordField } from '../http/fields.js';
import { WarningAnswer } from '../http/warning.js';

/** The minutes that a day rests on. */
export class DecidedByBody {
  @CodeField() readonly body!: string;
  @DateField() readonly meetingDate!: string;
  @ParagraphField() readonly paragraph!: number;
}

export const basisOf = (decidedBy: DecidedByBody | null | undefined): Basis | null => (decidedBy ? { ...decidedBy } : null);

class DeadlineBody {
  @WordField(CYCLE_DEADLINES, { description: 'submission: enheternas mål. follow-up-report: deras rapporter vid en uppföljning.' }) readonly deadline!: CycleDeadline;
  @CodeField({ optional: true, description: 'Uppföljningens kod, när det gäller rapporter' }) readonly followUp?: string | null;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
  @ObjectField(() => DecidedByBody, { optional: true, description: 'Beslutet, om ett organ har tagit det' }) readonly decidedBy?: DecidedByBody | null;
}

export class MoveDeadlineBody extends DeadlineBody {
  @DateField() readonly movedTo!: string;
}

export class ExtendDeadlineBody extends DeadlineBody {
  @CodeField() readonly unit!: string;
  @DateField() readonly extendedTo!: string;
}

export class DecidedByAnswer {
  @ApiProperty({ example: 'KS' }) readonly body!: string;
  @ApiProperty({ format: 'date' }) readonly meetingDate!: string;
  @ApiProperty({ example: 112 }) readonly paragraph!: number;
}

class DeadlineMoveAnswer {
  @ApiProperty({ format: 'date' }) readonly movedFrom!: string;
  @ApiProperty({ format: 'date' }) readonly movedTo!: string;
  @ApiProperty({ format: 'date' }) readonly movedOn!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ type: DecidedByAnswer, nullable: true }) readonly decidedBy!: DecidedByAnswer | null;
}

class DeadlineExtensionAnswer {
  @ApiProperty({ example: 'BUN' }) readonly unit!: string;
  @ApiProperty({ format: 'date' }) readonly extendedTo!: string;
  @ApiProperty({ format: 'date' }) readonly extendedOn!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ type: DecidedByAnswer, nullable: true }) readonly decidedBy!: DecidedByAnswer | null;
}

class UnitDeadlineAnswer {
  @ApiProperty({ example: 'BUN' }) readonly unit!: string;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
}

/** A last day of a cycle, and what has become of it. */
export class DeadlineAnswer {
  @ApiProperty({ enum: CYCLE_DEADLINES }) readonly deadline!: CycleDeadline;
  @ApiProperty({ type: String, nullable: true, description: 'Uppföljningens kod, när det gäller rapporter' }) readonly followUp!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Delårsrapport' }) readonly title!: string | null;
  @ApiProperty({ format: 'date', description: 'Dagen som sattes när planeringen öppnades' }) readonly firstDueOn!: string;
  @ApiProperty({ format: 'date', description: 'Dagen som gäller för den som inte har fått en egen' }) readonly dueOn!: string;
  @ApiProperty({ type: [DeadlineMoveAnswer] }) readonly moves!: readonly DeadlineMoveAnswer[];
  @ApiProperty({ type: [DeadlineExtensionAnswer] }) readonly extensions!: readonly DeadlineExtensionAnswer[];
  @ApiProperty({ type: [UnitDeadlineAnswer], description: 'Dagen som gäller för var och en' }) readonly units!: readonly UnitDeadlineAnswer[];
  @ApiProperty({ type: [WarningAnswer] }) readonly warnings!: readonly WarningAnswer[];
}

