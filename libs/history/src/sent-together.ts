import type { Act } from './act.js';

/** The acts in their order, those that cannot meet side by side: on goals, of one day, no goal twice. */
export function* sentTogether(acts: readonly Act[]): Generator<readonly Act[]> {
  let together: Act[] = [];
  for (const act of acts) {
    if (!joins(act, together)) {
      yield together;
      together = [];
    }
    together.push(act);
  }
  if (together.length > 0) yield together;
}

function joins(act: Act, together: readonly Act[]): boolean {
  const [first] = together;
  if (!first) return true;
  const goal = goalOf(act);
  return goal !== undefined && goalOf(first) !== undefined
    && dayOf(act) === dayOf(first) && together.every((other) => goalOf(other) !== goal);
}

const goalOf = ({ sent }: Act): string | undefined => ('goalId' in sent ? sent.goalId : undefined);
const dayOf = ({ at }: Act): string => at.slice(0, 'yyyy-mm-dd'.length);
