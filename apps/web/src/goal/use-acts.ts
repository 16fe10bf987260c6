import { useQuery } from '@tanstack/react-query';
import { listGoals, listMeetings, type GoalAnswer } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { useSession } from '../app/session.js';
import { useUnits } from '../app/units.js';
import { useCapacities } from '../cycle/use-capacities.js';
import { isNow, useMoment } from '../moment/moment.js';
import type { Acts } from '../parts/act-choice.js';
import { annexActs } from './annex-acts.js';
import { committeeActs } from './committee-acts.js';
import { contributionActs } from './contribution-acts.js';
import { mistakeActs } from './mistake-acts.js';
import { useOwnCapacity } from './own-capacity.js';
import { preparersActs } from './preparers-acts.js';
import { realignAct, textDecidedIn } from './realign-act.js';

/** What whoever looks can register of a goal, besides what has pages of its own. */
export function useActs(goal: GoalAnswer): Acts {
  const [own, capacityFor, cycles, units] = [useOwnCapacity(goal), useCapacities(), useCycles(), useUnits().data ?? []];
  const isPreparedHere = goal.status === 'submitted' && capacityFor('controller', 'board-secretary') !== undefined;
  const sameYear = useQuery({ queryKey: ['goals', goal.budgetYear], queryFn: () => listGoals({ budgetYear: goal.budgetYear }), enabled: isPreparedHere });
  const decidedIn = capacityFor('council-secretary') && textDecidedIn(goal);
  const year = Number(decidedIn?.meetingDate.slice(0, 4));
  const meetings = useQuery({ queryKey: ['meetings', 'KF', year], queryFn: () => listMeetings({ body: 'KF', year }), enabled: decidedIn !== undefined });
  const corrections = meetings.data?.find(({ meetingDate }) => meetingDate === decidedIn?.meetingDate)?.corrections ?? [];
  return {
    ...(own ? committeeActs({ goal, cycles: cycles.data ?? [], choose: own.choose }) : {}),
    ...useContributionActs(goal),
    ...useAnnexActs(goal),
    ...preparersActs({ goal, units, capacityFor }),
    ...mistakeActs({ goal, sameYear: sameYear.data ?? [], units, capacityFor }),
    ...realignAct({ goal, corrections, capacityFor }),
  };
}

/** For the goal's own secretary; of what is submitted, for those who prepare it too. */
function useAnnexActs(goal: GoalAnswer): Acts {
  const [own, capacityFor] = [useOwnCapacity(goal), useCapacities()];
  const choose = own?.choose ?? (goal.status === 'draft' ? undefined : capacityFor('controller', 'board-secretary'));
  return choose ? annexActs({ goal, choose }) : {};
}

/** For whoever is secretary of other units, which may take part in the goal. */
function useContributionActs(goal: GoalAnswer): Acts {
  const { installation: { today }, person } = useSession();
  const [{ moment }, cycles, units] = [useMoment(), useCycles().data ?? [], useUnits().data ?? []];
  const secretary = isNow(moment) ? [person?.capacity].find((held) => held?.role === 'committee-secretary' || held?.role === 'company-secretary') : undefined;
  if (!secretary) return {};
  return contributionActs({ goal, units: units.filter(({ body }) => body === secretary.body), cycles, today, choose: () => { person?.choose(secretary); } });
}
