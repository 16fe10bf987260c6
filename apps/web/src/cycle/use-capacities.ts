import type { HeldCapacity } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { isNow, useMoment } from '../moment/moment.js';

/** A way to choose the first of the capacities that whoever looks holds in one of these roles; undefined where there is none, or another moment than now is shown. */
export type CapacityFor = (...roles: readonly HeldCapacity['role'][]) => (() => void) | undefined;

export function useCapacities(): CapacityFor {
  const { person } = useSession();
  const { moment } = useMoment();
  return (...roles) => {
    const own = person?.capacities.find(({ role }) => roles.includes(role));
    return person && own && isNow(moment) ? () => { person.choose(own); } : undefined;
  };
}
