import { describe, expect, it } from '@jest/globals';
import { lastDay, type LegalForce } from '#lib/planning';
import { legalForceSentence } from '#lib/texts';

const FORCES: readonly (readonly [LegalForce, string])[] = [
  [{ status: 'minutes-not-approved' }, 'Protokollet är inte justerat.'],
  [{ status: 'notice-not-posted' }, 'Protokollet är justerat men inte anslaget.'],
  [{ status: 'appealable', lastDay: lastDay('2026-10-31') }, 'Beslutet kan överklagas till och med den 2 november 2026.'],
  [{ status: 'appealed', appealIds: ['a-1'] }, 'Beslutet är överklagat och har inte vunnit laga kraft.'],
  [{ status: 'annulled', since: '2027-01-15' }, 'Beslutet upphävdes av domstol den 15 januari 2027.'],
  [{ status: 'unknown', lastDay: lastDay('2014-09-09'), removedOn: '2014-09-09' },
    'Anslaget togs ned för tidigt, den 9 september 2014. Det är okänt om beslutet har vunnit laga kraft.'],
  [{ status: 'gained', since: '2016-12-01' }, 'Beslutet vann laga kraft den 1 december 2016.'],
];

describe('The legal force of a decision in words', () => {
  it.each(FORCES)('%j', (force, sentence) => expect(legalForceSentence(force)).toBe(sentence));
});
