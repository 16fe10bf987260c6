const TOP = 18;
const BOTTOM = 74;
const LEFT = 12;
const RIGHT = 88;

export type Shown = Readonly<{ value: string; period: string }>;
export type Point = Shown & Readonly<{ x: number; y: number }>;

/** Where figures stand in a picture 104 high, with a line of text below each: in their order from left to right (in percent), the largest on top. */
export function seriesPoints(figures: readonly Shown[]): readonly Point[] {
  const values = figures.map(({ value }) => Number(value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (figures.length < 2 || !values.every(Number.isFinite)) return [];
  return figures.map((figure, place) => ({
    ...figure, x: LEFT + ((RIGHT - LEFT) * place) / (figures.length - 1),
    y: most === least ? (TOP + BOTTOM) / 2 : BOTTOM - ((BOTTOM - TOP) * (Number(figure.value) - least)) / (most - least),
  }));
}
