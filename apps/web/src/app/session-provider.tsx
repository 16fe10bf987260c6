import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getInstallation, getSession, type HeldCapacity, type InstallationAnswer } from '../api/generated.js';
import { Refusal } from '../api/refusal.js';
import { actIn } from '../api/send.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { useLast } from '../parts/use-last.js';
import { Waiting } from '../parts/waiting.js';
import { SessionContext, capacityKey, type Session } from './session.js';

const CHOSEN = 'arshjul-capacity';
const REFRESHED_EVERY_MS = 60_000;

/** Nothing is shown before it is known who looks. */
export function SessionProvider({ children }: Readonly<{ children: ReactNode }>) {
  const installation = useQuery({ queryKey: ['installation'], queryFn: installationNow, refetchInterval: REFRESHED_EVERY_MS });
  const isSignedIn = installation.data?.isSignedIn === true;
  const asked = useQuery({ queryKey: ['session'], queryFn: () => getSession(), enabled: isSignedIn });
  const session = useLast(asked.data);
  useOtherTabs(isSignedIn ? session?.personId : installation.data && NOBODY);
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(CHOSEN));
  const capacity = session?.capacities.find((held) => capacityKey(held) === chosen) ?? session?.capacities[0];
  const named = capacity && capacityKey(capacity);
  useEffect(() => { actIn(named); }, [named]);
  const value = useMemo((): Session | undefined => {
    if (!installation.data || (isSignedIn && !session)) return undefined;
    const choose = (next: HeldCapacity) => {
      sessionStorage.setItem(CHOSEN, capacityKey(next));
      setChosen(capacityKey(next));
    };
    return { installation: installation.data, person: session && { ...session, capacity, choose, hasEnded: !isSignedIn } };
  }, [installation.data, isSignedIn, session, capacity]);
  const error = installation.error ?? asked.error;
  if (value) return <SessionContext value={value}>{children}</SessionContext>;
  return <main>{error ? <RefusalNote error={error} /> : <Waiting />}</main>;
}

/** A session that has ended is told once; from then on nobody is signed in. */
async function installationNow(): Promise<InstallationAnswer> {
  try {
    return await getInstallation();
  } catch (error) {
    if (error instanceof Refusal && error.isSignedOut) return getInstallation();
    throw error;
  }
}

const SIGNED = 'arshjul-signed';
const NOBODY = 'nobody';

/** Pages in other tabs hear when somebody else is signed in, or nobody any longer: what was read meanwhile is read again. A page that is merely opened tells them nothing. */
function useOtherTabs(who: string | undefined) {
  const queries = useQueryClient();
  useEffect(() => {
    const heard = ({ key }: StorageEvent) => { if (key === SIGNED) void queries.invalidateQueries(); };
    window.addEventListener('storage', heard);
    return () => { window.removeEventListener('storage', heard); };
  }, [queries]);
  useEffect(() => { if (who !== undefined) localStorage.setItem(SIGNED, who); }, [who]);
}
