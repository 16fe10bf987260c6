import type { GoalAnswer } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { useUnits } from '../app/units.js';
import { useCapacities } from '../cycle/use-capacities.js';
import { ActChoice } from '../parts/act-choice.js';
import { committeeActs } from './committee-acts.js';
import { useOwnCapacity } from './own-capacity.js';
import { preparersActs } from './preparers-acts.js';

/** The less common acts on a goal, folded away until they are asked for. */
export function MoreActs({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const [own, capacityFor, cycles, units] = [useOwnCapacity(goal), useCapacities(), useCycles(), useUnits()];
  const acts = {
    ...(own ? committeeActs({ goal, cycles: cycles.data ?? [], choose: own.choose }) : {}),
    ...preparersActs({ goal, units: units.data ?? [], capacityFor }),
  };
  if (Object.keys(acts).length === 0) return null;
  return (
    <details className="more-acts">
      <summary>Fler beslut och åtgärder</summary>
      <ActChoice name="atgard" acts={acts} title="Fler beslut och åtgärder" label="Vad vill du registrera?" path={`/mal/${goal.goalId}`} version={`${goal.goalId} ${goal.revision}`} />
    </details>
  );
}
