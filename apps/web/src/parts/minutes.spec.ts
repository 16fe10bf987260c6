import { describe, expect, it } from '@jest/globals';
import { EMPTY_MINUTES, minutesOf } from './minutes.js';

describe('The minutes as they are sent', () => {
  it('have the day and the § as people write them', () => {
    expect(minutesOf({ meetingDate: '5/10 2026', paragraph: '§ 209', caseNumber: ' ' })).toEqual({ meetingDate: '2026-10-05', paragraph: 209, caseNumber: null });
  });

  it('keep a day that cannot be read, for the server to refuse', () => {
    expect(minutesOf({ ...EMPTY_MINUTES, meetingDate: 'i måndags' }).meetingDate).toBe('i måndags');
  });
});
