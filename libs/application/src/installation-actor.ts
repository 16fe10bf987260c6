import type { Actor } from '#lib/kernel';
import { MUNICIPALITY } from '#lib/planning';

/** No person: what the installation does of itself. */
export const INSTALLATION: Actor = { personId: 'installation', role: 'operator', body: MUNICIPALITY };
