import { MUNICIPALITY, type Role } from '#lib/planning';
import type { Reading } from '#lib/telling';
import { refusalOf } from '../http/refusal.js';

/** What only those read who hold a role of the municipality's. @throws Problem where the viewer does not */
export function requireRole(role: Role, { viewer: { capacities }, today }: Pick<Reading, 'viewer' | 'today'>): void {
  if (!capacities.some((held) => held.role === role)) throw refusalOf({ code: 'capacity-not-held', params: { role, body: MUNICIPALITY, today } });
}
