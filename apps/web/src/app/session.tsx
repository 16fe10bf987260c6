import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getInstallation, getSession, type HeldCapacity, type InstallationAnswer, type SessionBody } from '../api/generated.js';
import { Refusal } from '../api/refusal.js';
import { actIn } from '../api/send.js';
import { Waiting } from '../parts/waiting.js';
import { RefusalNote } from '../parts/refusal-note.js';

/** Who looks at the page, and in which capacity. */
export type Person = SessionBody & Readonly<{ capacity: HeldCapacity | undefined; choose: (capacity: HeldCapacity) => void }>;
type Session = Readonly<{ installation: InstallationAnswer; person: Person | undefined }>;

const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('Only inside SessionProvider');
  return session;
}

export const capacityKey = ({ role, body }: HeldCapacity): string => `${role}/${body}`;

const CHOSEN = 'arshjul-capacity';
const REFRESHED_EVERY_MS = 60_000;

/** Nothing is shown before it is known who looks. */
export function SessionProvider({ children }: Readonly<{ children: ReactNode }>) {
  const installation = useQuery({ queryKey: ['installation'], queryFn: installationNow, refetchInterval: REFRESHED_EVERY_MS });
  const isSignedIn = installation.data?.isSignedIn === true;
  const session = useQuery({ queryKey: ['session'], queryFn: () => getSession(), enabled: isSignedIn });
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(CHOSEN));
  const capacity = session.data?.capacities.find((held) => capacityKey(held) === chosen) ?? session.data?.capacities[0];
  const named = capacity && capacityKey(capacity);
  useEffect(() => { actIn(named); }, [named]);
  const value = useMemo((): Session | undefined => {
    if (!installation.data) return undefined;
    if (!isSignedIn) return { installation: installation.data, person: undefined };
    if (!session.data) return undefined;
    const choose = (next: HeldCapacity) => {
      sessionStorage.setItem(CHOSEN, capacityKey(next));
      setChosen(capacityKey(next));
    };
    return { installation: installation.data, person: { ...session.data, capacity, choose } };
  }, [installation.data, isSignedIn, session.data, capacity]);
  const error = installation.error ?? session.error;
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
