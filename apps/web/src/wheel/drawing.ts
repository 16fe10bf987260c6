import { TURN, angleOf, bandPath, nextDay, textPath } from './geometry.js';
import { RINGS, arcWords, isLastDay, isMeeting, isPeriod, type Entry, type Ring } from './wheel-words.js';

/** The measures of a wheel: one with words along its arcs, and one for a phone. */
export type Size = Readonly<{
  name: 'wide' | 'phone'; box: number; band: number; gap: number; outer: number; rail: number; month: number; font: number; letter: number; corner: number;
}>;
export const WIDE: Size = { name: 'wide', box: 384, band: 30, gap: 5, outer: 318, rail: 12, month: 352, font: 13, letter: 6.9, corner: 5 };
export const PHONE: Size = { name: 'phone', box: 198, band: 25, gap: 4, outer: 154, rail: 0, month: 171, font: 11.5, letter: 6, corner: 3 };

export type Interval = readonly [from: number, to: number];
export type Words = Readonly<{ text: string; d: string; place: 'inside' | 'beside' }>;
export type Arc = Readonly<{ entry: Entry; d: string; words: Words | undefined }>;
/** A meeting or a last day on the rail inside its ring. */
export type Dot = Readonly<{ entry: Entry; angle: number; radius: number }>;
export type DrawnRing = Readonly<{ ring: Ring; organ: string; inner: number; outer: number; arcs: readonly Arc[]; meetings: readonly Dot[]; lastDays: readonly Dot[]; name: Omit<Words, 'place'> | undefined }>;

/** `hand` is where the hand stands, undefined in another year than its own. */
export type Wheel = Readonly<{ year: number; size: Size; hand: number | undefined }>;

const ARC_MIN = 0.045;

export const innermost = ({ outer, band, rail, gap }: Size): number => outer - RINGS.length * (band + rail + gap);

/** Every ring with what lies in it. `leaders` are the angles at which a line runs across the rings. */
export const drawnRings = (entries: readonly Entry[], wheel: Wheel, leaders: readonly number[] = []): readonly DrawnRing[] => RINGS.map(({ ring, organ, name, short }, order) => {
  const { size } = wheel;
  const outer = size.outer - order * (size.band + size.rail + size.gap);
  const inner = outer - size.band;
  const own = entries.filter((entry) => entry.ring === ring);
  const { arcs, taken } = arcsIn(own.filter(isPeriod), { inner, outer }, wheel);
  const onRail = (entry: Entry): Dot => ({ entry, angle: angleOf(entry.from, wheel.year), radius: inner - size.rail / 2 + 0.5 });
  return {
    ring, organ, inner, outer, arcs,
    meetings: size.rail === 0 ? [] : own.filter(isMeeting).map(onRail), lastDays: size.rail === 0 ? [] : own.filter(isLastDay).map(onRail),
    name: nameIn([...taken, ...leaders.map((angle) => [angle - LEADER_CLEAR, angle + LEADER_CLEAR] as const)], size.name === 'wide' ? name : short, (inner + outer) / 2, wheel),
  };
});

type Radii = Readonly<{ inner: number; outer: number }>;
type Laid = Readonly<{ entry: Entry; from: number; to: number; lane: number; lanes: number }>;

function arcsIn(periods: readonly Entry[], { inner, outer }: Radii, wheel: Wheel): Readonly<{ arcs: readonly Arc[]; taken: readonly Interval[] }> {
  const laid = inLanes(periods, wheel.year);
  const taken: Interval[] = [...laid.map(({ from, to }): Interval => [from, to]), ...(wheel.hand === undefined ? [] : [[wheel.hand - HAND_CLEAR, wheel.hand + HAND_CLEAR] as const])];
  const arcs = laid.map(({ entry, from, to, lane, lanes }): Arc => {
    const height = (outer - inner) / lanes;
    const band = { outer: outer - lane * height - (lane > 0 ? 1 : 0), inner: outer - (lane + 1) * height, from, to };
    const words = wordsOf(arcWords(entry), band, { taken, ...wheel });
    if (words?.place === 'beside') taken.push(words.at);
    return { entry, d: bandPath(band, wheel.size.corner), words };
  });
  return { arcs, taken };
}

/** How near the hand, and a leader, words may come. */
const HAND_CLEAR = 0.03;
const LEADER_CLEAR = 0.05;

/** Periods that overlap share the ring's width. */
export function inLanes(periods: readonly Entry[], year: number): readonly Laid[] {
  const laid = periods.map((entry) => {
    const from = Math.max(0, angleOf(entry.from, year));
    return { entry, from, to: Math.min(TURN, Math.max(angleOf(nextDay(entry.to), year), from + ARC_MIN)) };
  }).sort((one, other) => one.from - other.from);
  const groups: (typeof laid)[] = [];
  for (const arc of laid) {
    const last = groups.at(-1);
    if (last && last.some(({ to }) => to > arc.from + 1e-6)) last.push(arc);
    else groups.push([arc]);
  }
  return groups.flatMap((group) => {
    const ends: number[] = [];
    const placed = group.map((arc) => {
      const free = ends.findIndex((end) => end <= arc.from + 1e-6);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = arc.to;
      return { ...arc, lane };
    });
    return placed.map((arc) => ({ ...arc, lanes: ends.length }));
  });
}

type Around = Wheel & Readonly<{ taken: readonly Interval[] }>;
type Placed = Words & Readonly<{ at: Interval }>;

/** The longest words that fit within the arc, clear of the hand; else the shortest beside it, where the ring is free; else none. */
function wordsOf(choices: readonly string[], band: Radii & Readonly<{ from: number; to: number }>, { size, hand, taken }: Around): Placed | undefined {
  const radius = (band.inner + band.outer) / 2;
  if (band.outer - band.inner < size.font + 1) return undefined;
  const widthOf = (text: string): number => (text.length * size.letter + 14) / radius;
  const [from, to] = clearOf(hand, [band.from, band.to]);
  const within = choices.find((text) => widthOf(text) <= to - from);
  if (within !== undefined) return { text: within, d: textPath(radius, from, to), place: 'inside', at: [from, to] };
  const shortest = choices.at(-1);
  if (shortest === undefined || size.name === 'phone') return undefined;
  const width = widthOf(shortest) - 8 / radius;
  const beside = ([[band.to + BESIDE, band.to + BESIDE + width], [band.from - BESIDE - width, band.from - BESIDE]] as const).find((place) => isFree(place, taken));
  return beside && { text: shortest, d: textPath(radius, ...beside), place: 'beside', at: beside };
}

const BESIDE = 0.012;

const isFree = ([from, to]: Interval, taken: readonly Interval[]): boolean => from >= 0 && to <= TURN && taken.every((other) => to <= other[0] || from >= other[1]);

/** The larger side of the hand. */
function clearOf(hand: number | undefined, [from, to]: Interval): Interval {
  if (hand === undefined || hand <= from || hand >= to) return [from, to];
  return hand - from > to - hand ? [from, hand - HAND_CLEAR] : [hand + HAND_CLEAR, to];
}

/** Late summer, when least happens. */
const NAMES_AT = 3.6;

/** A ring's name stands where the ring is empty, as near to the others' as it can. */
function nameIn(taken: readonly Interval[], text: string, radius: number, { size }: Wheel): DrawnRing['name'] {
  const half = (text.length * (size.letter + 0.5) + 10) / radius / 2;
  const middles = gapsIn(taken).filter(([from, to]) => to - from >= 2 * (half + NAME_CLEAR))
    .map(([from, to]) => Math.min(Math.max(NAMES_AT, from + half + NAME_CLEAR), to - half - NAME_CLEAR));
  const [middle] = middles.toSorted((one, other) => Math.abs(one - NAMES_AT) - Math.abs(other - NAMES_AT));
  return middle === undefined ? undefined : { text, d: textPath(radius, middle - half, middle + half) };
}

const NAME_CLEAR = 0.02;

/** What is left of the circle. */
function gapsIn(taken: readonly Interval[]): readonly Interval[] {
  const sorted = taken.toSorted((one, other) => one[0] - other[0]);
  const begins = sorted.reduce<readonly number[]>((before, [, to]) => [...before, Math.max(before.at(-1) ?? 0, to)], [0]);
  return begins.map((begin, order) => [begin, sorted[order]?.[0] ?? TURN]);
}

type Apart = Readonly<{ least: number; obstacles: readonly number[]; clear: number }>;

/** Angles in their order, pushed on until each is `least` from the one before and `clear` of every obstacle. */
export function apart(angles: readonly number[], { least, obstacles, clear }: Apart): readonly number[] {
  const placed: number[] = [];
  for (const angle of angles) {
    const earliest = (placed.at(-1) ?? -Infinity) + least;
    const [wanted, hit] = [Math.max(angle, earliest), obstacles.find((obstacle) => Math.abs(obstacle - Math.max(angle, earliest)) < clear)];
    const before = (hit ?? 0) - clear;
    placed.push(hit === undefined ? wanted : wanted < hit && before >= earliest ? before : hit + clear);
  }
  return placed;
}
