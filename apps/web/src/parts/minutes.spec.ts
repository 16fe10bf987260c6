import { describe, expect, it } from '@jest/globals';
import { EMPTY_MINUTES, minutesOf } from './minutes.js';

describe('The minutes as they are sent', () => {
  it('have the day and the § as people write them', () => {
    expect(minutesOf({ meetingDate: '5/10 2026', paragraph: '§ 209', caseNumber: ' ' })).toEqual({ meetingDate: '2026-10-05', paragraph: 209, caseNumber: null });
  });

  it('have the checksum of the extract where there is one', () => {
    expect(minutesOf({ ...EMPTY_MINUTES, documentSha256: 'a'.repeat(64) })).toMatchObject({ documentSha256: 'a'.repeat(64) });
    expect(Object.keys(minutesOf({ ...EMPTY_MINUTES, documentSha256: '' }))).not.toEqual(expect.arrayContaining(['documentSha256']));
  });

  it('keep a day that cannot be read, for the server to refuse', () => {
    expect(minutesOf({ ...EMPTY_MINUTES, meetingDate: 'i måndags' }).meetingDate).toBe('i måndags');
  });
});
