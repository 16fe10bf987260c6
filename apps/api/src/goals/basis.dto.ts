import { ApiProperty } from '@nestjs/swagger';

/** Where a decision stands in the body's minutes. */
export class BasisAnswer {
  @ApiProperty({ example: 'KS' }) readonly body!: string;
  @ApiProperty({ format: 'date' }) readonly meetingDate!: string;
  @ApiProperty({ example: 252 }) readonly paragraph!: number;
}
