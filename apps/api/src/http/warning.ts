import { ApiProperty } from '@nestjs/swagger';
import { warningSentence, type AnyWarning } from '#lib/texts';

/** Something worth a second look; nothing is refused for it. */
export class WarningAnswer {
  @ApiProperty({ example: 'notice-posted-late' }) readonly code!: string;
  @ApiProperty({ description: 'En mening på svenska' }) readonly detail!: string;
}

export const warningAnswer = (warning: AnyWarning): WarningAnswer => ({ code: warning.code, detail: warningSentence(warning) });
