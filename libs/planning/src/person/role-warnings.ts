import type { LocalDate } from '#lib/kernel';
import { termEndsFor } from '../calendar/election.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { Grant } from './person.state.js';
import type { Role } from './roles.js';

/** What is worth a second look at a role that was granted. Nothing is refused for it. */
export type RoleWarning = RejectionsOf<{
  'elected-role-without-end': { role: Role; body: string; termEnds: LocalDate };
  'elected-role-beyond-term': { role: Role; body: string; until: LocalDate; termEnds: LocalDate };
}>;

/** Those who are elected serve until the end of the year of the next election (KL 4:5, 6:18, 12:5); staff until further notice. */
const ELECTED: readonly Role[] = ['chair', 'auditor'];

export function roleWarnings({ role, body, from, until }: Grant): readonly RoleWarning[] {
  if (!ELECTED.includes(role)) return [];
  const termEnds = termEndsFor(from);
  if (until === null) return [{ code: 'elected-role-without-end', params: { role, body, termEnds } }];
  return until > termEnds ? [{ code: 'elected-role-beyond-term', params: { role, body, until, termEnds } }] : [];
}
