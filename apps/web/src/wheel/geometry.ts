/** Angles are radians clockwise from the top, where the year begins; radii are in the drawing's own measure. */
export const TURN = 2 * Math.PI;

const DAY_MS = 86_400_000;
const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Where a day begins on the year's circle; days of other years lie before 0 or beyond a turn. */
export const angleOf = (day: string, year: number): number =>
  ((instantOf(day) - instantOf(`${year}-01-01`)) / (instantOf(`${year + 1}-01-01`) - instantOf(`${year}-01-01`))) * TURN;

export const nextDay = (day: string): string => new Date(instantOf(day) + DAY_MS).toISOString().slice(0, 10);

export type Point = readonly [x: number, y: number];
export const pointAt = (angle: number, radius: number): Point => [Math.sin(angle) * radius, -Math.cos(angle) * radius];

const written = (angle: number, radius: number): string => pointAt(angle, radius).map((place) => place.toFixed(1)).join(' ');

export type Band = Readonly<{ inner: number; outer: number; from: number; to: number }>;

/** A piece of a ring with rounded corners. */
export function bandPath({ inner, outer, from, to }: Band, corner: number): string {
  const round = Math.min(corner, (outer - inner) / 2, ((to - from) * inner) / 2);
  const [out, into] = [round / outer, round / inner];
  const large = (angle: number): number => (to - from - 2 * angle > Math.PI ? 1 : 0);
  return [
    `M${written(from, inner + round)}L${written(from, outer - round)}Q${written(from, outer)} ${written(from + out, outer)}`,
    `A${outer} ${outer} 0 ${large(out)} 1 ${written(to - out, outer)}Q${written(to, outer)} ${written(to, outer - round)}`,
    `L${written(to, inner + round)}Q${written(to, inner)} ${written(to - into, inner)}`,
    `A${inner} ${inner} 0 ${large(into)} 0 ${written(from + into, inner)}Q${written(from, inner)} ${written(from, inner + round)}Z`,
  ].join('');
}

export const ringPath = (inner: number, outer: number): string =>
  [outer, inner].map((radius) => `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`).join('');

export const linePath = (angle: number, from: number, to: number): string => `M${written(angle, from)}L${written(angle, to)}`;

/** Half of the height of a small letter: text stands on its path, and shall look as if it stood around it. */
const HALF_LETTER = 4.5;

/** Where text goes along a ring: turned over in the lower half, so that it never stands upside down. */
export function textPath(radius: number, from: number, to: number): string {
  const middle = (((from + to) / 2) % TURN + TURN) % TURN;
  const isTurned = middle > Math.PI / 2 && middle < 1.5 * Math.PI;
  const [first, last] = isTurned ? [to, from] : [from, to];
  const along = isTurned ? radius + HALF_LETTER : radius - HALF_LETTER;
  return `M${written(first, along)}A${along.toFixed(1)} ${along.toFixed(1)} 0 ${to - from > Math.PI ? 1 : 0} ${isTurned ? 0 : 1} ${written(last, along)}`;
}
