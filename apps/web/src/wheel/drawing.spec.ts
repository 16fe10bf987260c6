import { describe, expect, it } from '@jest/globals';
import { WIDE, apart, drawnRings, inLanes } from './drawing.js';
import { TURN, angleOf, bandPath, pointAt, textPath } from './geometry.js';
import { entry } from './wheel-entry.fixture.js';

const YEAR = 2026;
const wheel = { year: YEAR, size: WIDE, hand: undefined };
const ringOf = (entries: Parameters<typeof drawnRings>[0], over: Partial<Parameters<typeof drawnRings>[1]> = {}) => {
  const [committees] = drawnRings(entries, { ...wheel, ...over });
  if (!committees) throw new Error('No ring');
  return committees;
};

describe('The year’s circle', () => {
  it('begins at the top, and goes round once in a year of any length', () => {
    expect(pointAt(angleOf('2026-01-01', YEAR), 100).map(Math.round)).toEqual([0, -100]);
    expect([angleOf('2027-01-01', 2026), angleOf('2029-01-01', 2028)].map((angle) => angle.toFixed(6))).toEqual([TURN.toFixed(6), TURN.toFixed(6)]);
  });

  it('turns words over in the lower half', () => {
    const sweepOf = (path: string) => path.split(' ').at(-3);
    expect([textPath(100, 0.2, 0.8), textPath(100, 2.8, 3.4)].map((path) => / 0 0 (\d) /.exec(path)?.[1])).toEqual(['1', '0']);
    expect(sweepOf(textPath(100, 5.5, 6))).toBe('1');
  });

  it('rounds no corner more than the piece allows', () => expect(bandPath({ inner: 90, outer: 100, from: 1, to: 1.001 }, 5)).not.toContain('NaN'));
});

describe('The periods of a ring', () => {
  it('lie side by side where they overlap, and have the whole width where they do not', () => {
    const lanes = inLanes([entry({ from: '2026-01-01', to: '2026-03-01' }), entry({ from: '2026-02-01', to: '2026-04-01' }), entry({ from: '2026-06-01', to: '2026-07-01' })], YEAR);
    expect(lanes.map(({ lane, lanes: of }) => [lane, of])).toEqual([[0, 2], [1, 2], [0, 1]]);
  });

  it('that meet do not overlap', () => {
    const lanes = inLanes([entry({ from: '2026-01-01', to: '2026-03-01' }), entry({ from: '2026-03-02', to: '2026-04-01' })], YEAR);
    expect(lanes.map(({ lanes: of }) => of)).toEqual([1, 1]);
  });

  it('are cut where the year ends', () => {
    const [lane] = inLanes([entry({ from: '2025-11-01', to: '2027-02-01' })], YEAR);
    expect([lane?.from, lane?.to]).toEqual([0, TURN]);
  });

  it('bear the longest words that fit, beside them where none do', () => {
    const words = (from: string, to: string) => ringOf([entry({ from, to })]).arcs[0]?.words;
    expect(words('2026-04-01', '2026-09-01')).toMatchObject({ text: 'Nämnderna skriver målförslag för 2027', place: 'inside' });
    expect(words('2026-04-01', '2026-04-25')).toMatchObject({ text: 'Målförslag 2027', place: 'inside' });
    expect(words('2026-04-01', '2026-04-04')).toMatchObject({ text: 'Målförslag', place: 'beside' });
  });

  it('leave no word where another period lies', () => {
    const ring = ringOf([entry({ from: '2026-01-20', to: '2026-04-01' }), entry({ from: '2026-04-02', to: '2026-04-05' }), entry({ from: '2026-04-06', to: '2026-06-01' })]);
    expect(ring.arcs.map(({ words }) => words?.place)).toEqual(['inside', undefined, 'inside']);
  });

  it('keep their words off the hand', () => {
    const hand = angleOf('2026-04-20', YEAR);
    const across = ringOf([entry({ from: '2026-04-01', to: '2026-08-01' })], { hand }).arcs[0]?.words;
    const begin = /^M(\S+) (\S+)A/.exec(across?.d ?? '')?.slice(1).map(Number) ?? [];
    const angle = Math.atan2(begin[0] ?? 0, -(begin[1] ?? 0));
    expect(Math.min(...[angle, angleOf('2026-08-01', YEAR)].map((at) => Math.abs(at - hand)))).toBeGreaterThan(0.025);
  });

  it('leave the ring’s name where nothing is, and none where all is taken', () => {
    expect(ringOf([entry({ from: '2026-04-01', to: '2026-05-01' })]).name?.text).toBe('Nämnder och bolag');
    expect(ringOf([entry({ from: '2026-01-01', to: '2026-12-31' })]).name).toBeUndefined();
  });
});

describe('Numbers at the rim', () => {
  it('are pushed apart in their order, and off the names of months', () => {
    expect(apart([1, 1.01, 2], { least: 0.1, obstacles: [], clear: 0 })).toEqual([1, 1.1, 2]);
    expect(apart([1], { least: 0.1, obstacles: [1.02], clear: 0.05 })).toEqual([0.97]);
    expect(apart([1, 1.12], { least: 0.1, obstacles: [1.1], clear: 0.05 }).map((angle) => angle.toFixed(2))).toEqual(['1.00', '1.15']);
  });
});
