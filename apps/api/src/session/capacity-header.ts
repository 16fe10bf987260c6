import type { IncomingHttpHeaders } from 'node:http';
import { ROLES, type Capacity } from '#lib/planning';
import { Problem } from '../http/problem.js';

export const CAPACITY_HEADER = 'arshjul-capacity';

const BODY = /^[A-Za-z0-9-]{1,20}$/;

/** `committee-secretary/BUN`. Whether the person holds it, their own stream says. @throws Problem */
export function capacityNamed(headers: IncomingHttpHeaders): Capacity | undefined {
  const named = headers[CAPACITY_HEADER];
  if (named === undefined) return undefined;
  const [role, body, ...more] = String(named).split('/');
  const known = ROLES.find((word) => word === role);
  if (!known || body === undefined || !BODY.test(body) || more.length > 0) throw Problem.at('capacity-malformed');
  return { role: known, body };
}
