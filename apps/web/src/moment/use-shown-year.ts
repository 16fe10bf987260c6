import { useQuery } from '@tanstack/react-query';
import { useMatch, useSearchParams } from 'react-router';
import { getGoal } from '../api/generated.js';
import { useCycles, yearAtHand } from '../app/cycles.js';
import { useSession } from '../app/session.js';

/** The budget year that the page is about: of its address, of its goal, or the one at hand. Undefined until it is known. */
export function useShownYear(): number | undefined {
  const { installation: { today } } = useSession();
  const cycles = useCycles();
  const [search] = useSearchParams();
  const goalId = useGoalInAddress();
  const goal = useQuery({ queryKey: ['goal', goalId, undefined], queryFn: () => getGoal(goalId ?? ''), enabled: goalId !== undefined });
  const inAddress = useMatch('/styrkort/:budgetYear')?.params.budgetYear ?? search.get('ar');
  if (inAddress !== null) return Number(inAddress);
  if (goalId !== undefined && goal.isPending) return undefined;
  return goal.data?.budgetYear ?? yearAtHand(cycles.data ?? [], today);
}

function useGoalInAddress(): string | undefined {
  const named = useMatch('/mal/:goalId/*')?.params.goalId;
  return named === 'nytt' ? undefined : named;
}
