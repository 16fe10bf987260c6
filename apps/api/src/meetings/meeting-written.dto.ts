import { ApiProperty } from '@nestjs/swagger';
import type { MeetingWarning } from '#lib/planning';
import { warningSentence } from '#lib/texts';
import { Written } from '../commands/written.js';

/** Something worth a second look; nothing is refused for it. */
export class WarningAnswer {
  @ApiProperty({ example: 'notice-posted-late' }) readonly code!: string;
  @ApiProperty({ description: 'En mening på svenska' }) readonly detail!: string;
}

export class MeetingWritten extends Written {
  @ApiProperty({ example: 'BUN' }) readonly body!: string;
  @ApiProperty({ format: 'date' }) readonly meetingDate!: string;
  @ApiProperty({ type: [WarningAnswer] }) readonly warnings!: readonly WarningAnswer[];
}

export const warningAnswer = (warning: MeetingWarning): WarningAnswer => ({ code: warning.code, detail: warningSentence(warning) });
