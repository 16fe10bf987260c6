/** What is measured, and what it is held against: the physical limit or, where none is named, what it may cost at most. */
export type Bench = Readonly<{
  name: string;
  unit: string;
  /** Of the ratio: at least so much of the limit, or at most so many times it; null where it is only told. */
  goal: Goal | null;
  /** Why it is hard to meet: told where it is not met. */
  why?: string;
  measure: () => Promise<Figures>;
}>;

export type Goal = Readonly<{ atLeast: number }> | Readonly<{ atMost: number }>;

export type Figures = Readonly<{ value: number; limit: number; ratio: number }>;

/** A line of the table and of `--json`. */
export type Row = Readonly<{ name: string; unit: string; goal: number | null; met: boolean | null }> & Figures;

/** One short measurement. */
export type Side = () => Promise<number> | number;

/** `unpractised`: the sides are long enough to warm up by themselves. */
export type Contest = Readonly<{ rounds: number; ours: Side; limit: Side; unpractised?: true }>;

/**
 * Ours and the limit by turns, so that whatever else the machine does falls on both.
 * The ratio is the median of the rounds' own ratios, not that of the medians.
 */
export async function contest({ rounds, ours, limit, unpractised }: Contest): Promise<Figures> {
  if (!unpractised) await pairOf(0, ours, limit);
  const pairs: Readonly<{ value: number; limit: number }>[] = [];
  for (let round = 0; round < rounds; round += 1) pairs.push(await pairOf(round, ours, limit));
  return {
    value: median(pairs.map((pair) => pair.value)),
    limit: median(pairs.map((pair) => pair.limit)),
    ratio: median(pairs.map((pair) => pair.value / pair.limit)),
  };
}

/** Who begins changes from round to round. */
async function pairOf(round: number, ours: Side, limit: Side): Promise<Readonly<{ value: number; limit: number }>> {
  if (round % 2 === 0) return { value: await ours(), limit: await limit() };
  const first = await limit();
  return { value: await ours(), limit: first };
}

/** How many a second, over at least `ms` and one `work`, which answers how many it did. */
export async function rate(ms: number, work: () => Promise<number> | number): Promise<number> {
  const started = performance.now();
  let done = 0;
  let elapsedMs: number;
  do {
    done += await work();
    elapsedMs = performance.now() - started;
  } while (elapsedMs < ms);
  return (done / elapsedMs) * 1000;
}

/** Held against what it may be at most. */
export const within = (value: number, limit: number): Figures => ({ value, limit, ratio: value / limit });

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The smallest number that so large a share of them does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
}

export async function rowOf({ name, unit, goal, measure }: Bench): Promise<Row> {
  const figures = await measure();
  if (goal === null) return { name, unit, ...figures, goal, met: null };
  const isHigh = 'atLeast' in goal;
  return {
    name, unit, ...figures,
    goal: isHigh ? goal.atLeast : goal.atMost,
    met: isHigh ? figures.ratio >= goal.atLeast : figures.ratio <= goal.atMost,
  };
}
