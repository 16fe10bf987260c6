import { describe, expect, it } from '@jest/globals';
import { activityWording } from './activity-wording.sv.js';

describe('Wording that says what is done, not what is to come of it', () => {
  it.each([
    ['Nämnden ska arbeta med trygghet', 'arbeta med'], ['Delta i nationella nätverk', 'Delta i'], ['Vi verkar för fler bostäder', 'verkar för'],
    ['Nämnden fortsätter utvecklingsarbetet', 'fortsätter'], ['Skolan genomför en enkät', 'genomför'], ['Nämnden bidrar till ett tryggare Luleå', 'bidrar till'],
    ['Vi utreder nya vägar', 'utreder'], ['Kommunen tar fram en plan', 'tar fram'],
    ['Genom att se över rutiner och delta i projekt', 'se över'],
  ])('%s: %s', (text, words) => {
    expect(activityWording(text)).toBe(words);
  });

  it.each(['Fler elever når målen', 'Andelen nöjda ökar till 90 procent', 'Fler företag samarbetar med skolan', 'Deltagandet ökar', 'Fler planer är genomförda', ''])('is not in: %s', (text) => {
    expect(activityWording(text)).toBeUndefined();
  });
});
