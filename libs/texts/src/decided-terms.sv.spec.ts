import { describe, expect, it } from '@jest/globals';
import { UNCOUNTED } from '#lib/planning';
import { decidedTerms } from '#lib/texts';

const text = { goalId: 'g-1', version: 1, contentHash: 'x' };
const referral = { ...text, outcome: 'referred-back', reasons: ['Underlag saknas'], respondBy: '2026-10-15' } as const;
const inForce = { inForceFrom: '2027-01-01', inForceTo: '2027-12-31' } as const;
const nameOf = (code: string): string => (code === 'KS' ? 'kommunstyrelsen' : code);

describe('What a decision says of a goal besides its outcome', () => {
  it.each([
    [{ ...text, outcome: 'endorsed' }, []],
    [{ ...referral, voting: UNCOUNTED }, ['Ingen rösträkning.', 'Svar senast den 15 oktober 2026.']],
    [{ ...referral, referredTo: 'board', voting: { carriedBy: 'minority', vote: { inFavour: 18, against: 23, present: 41 } } },
      ['En minoritet begärde det.', 'Omröstning: 18 för och 23 emot, av 41 närvarande.', 'Går tillbaka till kommunstyrelsen.', 'Svar senast den 15 oktober 2026.']],
    [{ ...referral, referredTo: 'committee', voting: { carriedBy: 'majority', vote: { inFavour: 8, against: 7, present: 15 } } },
      ['Omröstning: 8 för och 7 emot, av 15 närvarande.', 'Går tillbaka till den nämnd som har lämnat målet.', 'Svar senast den 15 oktober 2026.']],
    [{ ...text, outcome: 'transferred', toUnit: 'SAM', effectiveFrom: '2027-01-01' }, ['Ansvaret går över till SAM den 1 januari 2027.']],
    [{ ...text, outcome: 'adopted', geh: 'financial', ...inForce, urgency: 'Staten har ändrat bidraget' }, [
      'Gäller från den 1 januari 2027 till och med den 31 december 2027.', 'Finansiellt mål för god ekonomisk hushållning.',
      'Brådskande, avgjort utan att kommunstyrelsen hade yttrat sig: Staten har ändrat bidraget']],
    [{ ...text, outcome: 'discontinued', reason: 'Nått', inForceTo: '2027-06-30', urgency: null }, ['Gäller till och med den 30 juni 2027.']],
    [{ ...text, outcome: 'confirmed-for-year', budgetYear: 2028, urgency: null }, ['Bekräftas för 2028.']],
    [{ ...text, outcome: 'follow-up-noted', followUp: 'T1', budgetYear: null }, ['Uppföljningen T1.']],
    [{ ...text, outcome: 'follow-up-returned', followUp: 'T1', budgetYear: 2028, reasons: ['Värde saknas'], respondBy: '2028-06-01' },
      ['Uppföljningen T1 2028.', 'Svar senast den 1 juni 2028.']],
  ] as const)('%j', (goal, terms) => { expect(decidedTerms(goal, nameOf)).toEqual(terms); });
});
