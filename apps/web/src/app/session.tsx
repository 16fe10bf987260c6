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

/** Nothing is shown before it is known who looks. */
export function SessionProvider({ children }: Readonly<{ children: ReactNode }>) {
  const installation = useQuery({ queryKey: ['installation'], queryFn: () => getInstallation(), refetchInterval: 60_000 });
  const session = useQuery({ queryKey: ['session'], queryFn: signedIn, refetchOnWindowFocus: true });
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(CHOSEN));
  const capacity = session.data?.capacities.find((held) => capacityKey(held) === chosen) ?? session.data?.capacities[0];
  const named = capacity && capacityKey(capacity);
  useEffect(() => { actIn(named); }, [named]);
  const value = useMemo((): Session | undefined => {
    if (!installation.data || session.data === undefined) return undefined;
    const choose = (next: HeldCapacity) => {
      sessionStorage.setItem(CHOSEN, capacityKey(next));
      setChosen(capacityKey(next));
    };
    return { installation: installation.data, person: session.data === null ? undefined : { ...session.data, capacity, choose } };
  }, [installation.data, session.data, capacity]);
  const error = installation.error ?? session.error;
  if (value) return <SessionContext value={value}>{children}</SessionContext>;
  return <main>{error ? <RefusalNote error={error} /> : <Waiting />}</main>;
}

/** Null: nobody is signed in, which is no error. */
async function signedIn(): Promise<SessionBody | null> {
  try {
    return await getSession();
  } catch (error) {
    if (error instanceof Refusal && error.isSignedOut) return null;
    throw error;
  }
}
