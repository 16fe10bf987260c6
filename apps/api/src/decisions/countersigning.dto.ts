import { ApiProperty } from '@nestjs/swagger';
import { BasisAnswer } from '../goals/basis.dto.js';
import { Written } from '../commands/written.js';
import { CodeField, DateField, PARAGRAPH_MAX, ParagraphField, TextField } from '../http/fields.js';
import { CarriedOutOnGoal } from './decision-written.dto.js';

/** The decision that waits, by its place in the body's minutes. */
export class CountersigningBody {
  @CodeField() readonly body!: string;
  @DateField() readonly meetingDate!: string;
  @ParagraphField() readonly paragraph!: number;
}

export class DecliningBody extends CountersigningBody {
  @TextField({ max: PARAGRAPH_MAX, description: 'Vad som inte stämmer med protokollet' }) readonly reason!: string;
}

export class Countersigned extends Written {
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: [CarriedOutOnGoal] }) readonly goals!: readonly CarriedOutOnGoal[];
}

export class Declined extends Written {
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
}
