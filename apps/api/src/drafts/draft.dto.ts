import { ApiProperty } from '@nestjs/swagger';
import { CodeField, InstantField, TextField } from '../http/fields.js';

/** Longer than any form of ours, and well within what a request may hold. */
const CONTENT_MAX = 200_000;

export class SaveDraftBody {
  @CodeField({ description: 'Vilket formulär det är' }) readonly kind!: string;
  @TextField({ max: CONTENT_MAX, description: 'Formulärets innehåll, som det är skrivet' }) readonly content!: string;
  @InstantField({ optional: true, description: 'När det man skriver vidare på sparades; utelämnas första gången' }) readonly seen?: string | null;
}

/** What somebody is typing, before it is an act. */
export class DraftAnswer {
  @ApiProperty({ format: 'uuid' }) readonly draftId!: string;
  @ApiProperty({ example: 'goal' }) readonly kind!: string;
  @ApiProperty() readonly content!: string;
  @ApiProperty({ format: 'date-time' }) readonly savedAt!: string;
}
