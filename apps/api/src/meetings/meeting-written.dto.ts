import { ApiProperty } from '@nestjs/swagger';
import { Written } from '../commands/written.js';
import { WarningAnswer } from '../http/warning.js';

export class MeetingWritten extends Written {
  @ApiProperty({ example: 'BUN' }) readonly body!: string;
  @ApiProperty({ format: 'date' }) readonly meetingDate!: string;
  @ApiProperty({ type: [WarningAnswer] }) readonly warnings!: readonly WarningAnswer[];
}
