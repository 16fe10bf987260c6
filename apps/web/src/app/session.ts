import { createContext, use } from 'react';
import type { HeldCapacity, InstallationAnswer, SessionBody } from '../api/generated.js';

/** Who looks at the page, and in which capacity. Whose session has ended still looks at it: what is typed in does not go away. */
export type Person = SessionBody & Readonly<{ capacity: HeldCapacity | undefined; choose: (capacity: HeldCapacity) => void; hasEnded: boolean }>;
export type Session = Readonly<{ installation: InstallationAnswer; person: Person | undefined }>;

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('Only inside SessionProvider');
  return session;
}

/** False too while it is not known. */
export const useIsDemo = (): boolean => use(SessionContext)?.installation.isDemo === true;

export const capacityKey = ({ role, body }: HeldCapacity): string => `${role}/${body}`;
