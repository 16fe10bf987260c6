import { WholeNumberField } from '../http/fields.js';

/** More than any council has. */
export const MEMBERS = { min: 0, max: 1000 };

export class VoteBody {
  @WholeNumberField(MEMBERS) readonly inFavour!: number;
  @WholeNumberField(MEMBERS) readonly against!: number;
  @WholeNumberField({ ...MEMBERS, description: 'Närvarande vid omröstningen, även de som avstod' }) readonly present!: number;
}
