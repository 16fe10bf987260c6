import { DateField, InstantField, NotApplicableField, TextField } from '../http/fields.js';

/** What every reading can be asked with: as it was known at a moment, and not before a write of one's own is in it. */
class ReadingAsked {
  @InstantField({ optional: true, description: 'Som det var registrerat vid den tidpunkten' }) readonly knownAt?: string;
  @TextField({ max: 40, optional: true, description: 'Märket från en skrivning: svaret har den med' }) readonly after?: string;
}

/** A reading of what there is no decision about that would be in force. */
export class ReadingQuery extends ReadingAsked {
  @NotApplicableField() readonly inForceOn?: never;
}

/** A reading that can also be asked what had been decided to hold on a day. */
export class InForceQuery extends ReadingAsked {
  @DateField({ optional: true, description: 'Bara det som var beslutat att gälla den dagen' }) readonly inForceOn?: string;
}
