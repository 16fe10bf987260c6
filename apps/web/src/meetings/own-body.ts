import { useSession } from '../app/session.js';
import { isNow, useMoment } from '../moment/moment.js';

/** How whoever looks keeps a body's minutes; undefined where they do not, or look at another moment than now. `choose` makes what they write from then on be in it. */
export function useMinutesKeeper(body: string): Readonly<{ choose: () => void }> | undefined {
  const { person } = useSession();
  const { moment } = useMoment();
  const own = person?.capacities.find((held) => held.body === body && keepersOf(body).includes(held.role));
  return isNow(moment) && person && own ? { choose: () => { person.choose(own); } } : undefined;
}

/** KS's minutes are its own secretary's, though its administrations have a committee secretary too. */
function keepersOf(body: string): readonly string[] {
  if (body === 'KS') return ['board-secretary'];
  return body === 'KF' ? ['council-secretary'] : ['committee-secretary', 'company-secretary'];
}
