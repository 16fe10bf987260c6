const TOP = 18;
const BOTTOM = 74;
const MIDDLE = (TOP + BOTTOM) / 2;

/** Heights in a picture 104 high, with a line of text below each: the larger of the two on top; undefined where one of them is no number. */
export function wayToTarget(baseline: number, target: number): Readonly<{ baselineY: number; targetY: number }> | undefined {
  if (!Number.isFinite(baseline) || !Number.isFinite(target)) return undefined;
  if (baseline === target) return { baselineY: MIDDLE, targetY: MIDDLE };
  return baseline < target ? { baselineY: BOTTOM, targetY: TOP } : { baselineY: TOP, targetY: BOTTOM };
}
