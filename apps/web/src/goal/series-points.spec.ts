import { describe, expect, it } from '@jest/globals';
import { seriesPoints } from './series-points.js';

const of = (...values: readonly string[]) => seriesPoints(values.map((value, place) => ({ value, period: String(2025 + place) }))).map(({ x, y }) => [x, y]);

describe('The picture of a series', () => {
  it('goes from left to right, with the largest figure on top and the others in proportion', () => {
    expect(of('0', '50', '100')).toEqual([[12, 74], [50, 46], [88, 18]]);
    expect(of('12.5', '-12.5')).toEqual([[12, 18], [88, 74]]);
  });

  it('is level where nothing has changed', () => expect(of('3', '3')).toEqual([[12, 46], [88, 46]]));

  it('is none of a single figure, or of what is no number', () => expect([of('3'), of('3', 'tolv'), of()]).toEqual([[], [], []]));
});
