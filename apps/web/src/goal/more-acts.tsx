import type { GoalAnswer } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { useSession } from '../app/session.js';
import { useUnits } from '../app/units.js';
import { useCapacities } from '../cycle/use-capacities.js';
import { isNow, useMoment } from '../moment/moment.js';
import { ActChoice } from '../parts/act-choice.js';
import { committeeActs } from './committee-acts.js';
import { contributionActs } from './contribution-acts.js';
import { useOwnCapacity } from './own-capacity.js';
import { preparersActs } from './preparers-acts.js';

/** The less common acts on a goal, folded away until they are asked for. */
export function MoreActs({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const { installation: { today }, person } = useSession();
  const [own, capacityFor, cycles, units] = [useOwnCapacity(goal), useCapacities(), useCycles(), useUnits()];
  const { moment } = useMoment();
  const secretary = isNow(moment) ? [person?.capacity].find((held) => held?.role === 'committee-secretary' || held?.role === 'company-secretary') : undefined;
  const acts = {
    ...(own ? committeeActs({ goal, cycles: cycles.data ?? [], choose: own.choose }) : {}),
    ...(secretary ? contributionActs({ goal, units: (units.data ?? []).filter(({ body }) => body === secretary.body), cycles: cycles.data ?? [], today, choose: () => { person?.choose(secretary); } }) : {}),
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
