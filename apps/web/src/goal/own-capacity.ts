import type { GoalAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { isNow, useMoment } from '../moment/moment.js';

/** How whoever looks writes for the goal's body; undefined where they do not, or look at another moment than now. `choose` makes what they write from then on be in it. */
export function useOwnCapacity({ body }: Pick<GoalAnswer, 'body'>): Readonly<{ choose: () => void }> | undefined {
  const { person } = useSession();
  const { moment } = useMoment();
  const own = person?.capacities.find(({ role, body: held }) => held === body && (role === 'committee-secretary' || role === 'company-secretary'));
  return isNow(moment) && person && own ? { choose: () => { person.choose(own); } } : undefined;
}
