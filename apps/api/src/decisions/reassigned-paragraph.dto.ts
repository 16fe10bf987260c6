import { ApiProperty } from '@nestjs/swagger';
import { Written } from '../commands/written.js';
import { BasisAnswer } from '../goals/basis.dto.js';
import { CodeField, DateField, PARAGRAPH_MAX, ParagraphField, TextField } from '../http/fields.js';

export class ReassignedParagraphBody {
  @CodeField() readonly body!: string;
  @DateField() readonly meetingDate!: string;
  @ParagraphField({ description: 'Paragrafen som beslutet är registrerat under' }) readonly paragraph!: number;
  @ParagraphField({ description: 'Paragrafen som det har i protokollet' }) readonly reassignedTo!: number;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class ParagraphWritten extends Written {
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
}
