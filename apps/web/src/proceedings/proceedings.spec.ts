import { describe, expect, it } from '@jest/globals';
import { NO_PROCEEDINGS, NO_VOTE, proceedingsOf, toldOf } from './proceedings.js';

describe('How a decision came about', () => {
  it('is not sent where nothing is told', () => expect([proceedingsOf(NO_PROCEEDINGS), proceedingsOf()]).toEqual([null, null]));

  it('is sent with numbers, and what is no number as none, for the server to refuse', () => {
    expect(proceedingsOf({ ...NO_PROCEEDINGS, seats: '13', serving: '' })).toMatchObject({ attendance: { seats: 13, serving: Number.NaN }, votes: [] });
    expect(proceedingsOf({ ...NO_PROCEEDINGS, votes: [{ on: 'Bifall mot avslag', inFavour: '7', against: '5', present: ' 12' }] }))
      .toMatchObject({ attendance: null, votes: [{ on: 'Bifall mot avslag', inFavour: 7, against: 5, present: 12 }] });
  });

  it('is summed up in a few words', () => {
    expect(toldOf({ ...NO_PROCEEDINGS, seats: '13', serving: '12', conflicts: [{ personId: 'p', ground: 'other' }], votes: [NO_VOTE, NO_VOTE] })).toBe('12 av 13 deltog, 1 jävig, 2 omröstningar');
    expect(toldOf(NO_PROCEEDINGS)).toBe('');
  });
});
