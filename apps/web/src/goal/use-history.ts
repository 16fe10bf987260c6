import { useQuery } from '@tanstack/react-query';
import { bodyName, capacityName } from '#lib/texts';
import { listGoalHistory, type ActorAnswer, type HeldCapacity } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { knownAtOf, useMoment } from '../moment/moment.js';

/** All that has happened to a goal, as far as whoever looks may see it, as of the moment shown. */
export function useHistory(goalId: string) {
  const { moment } = useMoment();
  return useQuery({ queryKey: ['history', goalId, moment.knownAt], queryFn: () => listGoalHistory(goalId, knownAtOf(moment)) });
}

/** "Karin Bergdahl, nämndsekreterare för barn- och utbildningsnämnden"; without the name where it is not to be seen. */
export function useByline(): (actor: ActorAnswer) => string {
  const nameOf = useUnitNames();
  return ({ name, role, body }) => {
    const by = role === 'operator' ? bodyName('installation') : name;
    return `${by === null ? '' : `${by}, `}${capacityName({ role: role as HeldCapacity['role'] | 'operator', body }, nameOf)}`;
  };
}
