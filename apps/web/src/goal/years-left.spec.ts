import { describe, expect, it } from '@jest/globals';
import { yearsLeft } from './years-left.js';

const goal: Parameters<typeof yearsLeft>[0] = { budgetYear: 2027, inForce: { geh: 'none', inForceFrom: '2027-01-01', inForceTo: '2029-12-31' }, confirmations: [], discontinuation: null };
const basis = { body: 'KF', meetingDate: '2027-11-22', paragraph: 120 };

describe('The years that a goal can be confirmed for', () => {
  it('are the later ones that it was adopted for', () => expect(yearsLeft(goal)).toEqual([2028, 2029]));
  it('are not those that it is confirmed for already', () => expect(yearsLeft({ ...goal, confirmations: [{ budgetYear: 2028, basis, targets: [] }] })).toEqual([2029]));
  it('are none of a goal of one year, of one that is not adopted, and of one that is to end', () => {
    expect(yearsLeft({ ...goal, inForce: { geh: 'none', inForceFrom: '2027-01-01', inForceTo: '2027-12-31' } })).toEqual([]);
    expect(yearsLeft({ ...goal, inForce: null })).toEqual([]);
    expect(yearsLeft({ ...goal, discontinuation: { decisionId: 'd', basis, reason: 'Nått.', inForceTo: '2028-06-30' } })).toEqual([]);
  });
});
