import { ApiProperty } from '@nestjs/swagger';
import type { Done, Outcome } from '#lib/application';
import { refusalOf } from '../http/refusal.js';
import type { AnyRejection } from '../http/rejection-status.js';
import { tokenOf } from '../reading/after-token.js';

/** How far a write reached. */
export class Written {
  @ApiProperty({ description: 'Hur många händelser som nu finns om detta, räknat från noll.' }) readonly revision!: number;
  @ApiProperty({ description: 'Skicka som after vid nästa läsning, så finns detta med.' }) readonly after!: string;
}

/** @throws Problem where the command was refused. */
export function accepted<D extends Done>(outcome: D | Exclude<Outcome<AnyRejection>, Done>): D {
  if (!outcome.ok) throw refusalOf(outcome.rejection);
  return outcome;
}

export const writtenBy = ({ revision, position }: Done): Written => ({ revision, after: tokenOf(position) });
