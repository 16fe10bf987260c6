import type { LegalForce } from '#lib/planning';
import { swedishDate } from './dates.sv.js';

/** Whether a decision can still be annulled, as a person reads it. */
export function legalForceSentence(force: LegalForce): string {
  switch (force.status) {
    case 'minutes-not-approved': return 'Protokollet är inte justerat.';
    case 'notice-not-posted': return 'Protokollet är justerat men inte anslaget.';
    case 'appealable': return `Beslutet kan överklagas till och med den ${swedishDate(force.lastDay.rolled)}.`;
    case 'appealed': return 'Beslutet är överklagat och har inte vunnit laga kraft.';
    case 'annulled': return `Beslutet upphävdes av domstol den ${swedishDate(force.since)}.`;
    case 'unknown': return `Anslaget togs ned för tidigt, den ${swedishDate(force.removedOn)}. Det är okänt om beslutet har vunnit laga kraft.`;
    case 'gained': return `Beslutet vann laga kraft den ${swedishDate(force.since)}.`;
  }
}
