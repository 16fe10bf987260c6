/** Roles. What each may do stands in `authorize.ts`. */
export const ROLES = [
  'committee-secretary', 'company-secretary', 'chair', 'board-secretary', 'council-secretary',
  'controller', 'auditor', 'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** The body of roles that are held for the municipality as a whole. */
export const MUNICIPALITY = 'kommunen';

/** The executive board (kommunstyrelsen) and the council (kommunfullmäktige). */
export const BOARD = 'KS';
export const COUNCIL = 'KF';

/** KF's presidium (KL 11:8): it prepares the auditors' goals and budget, and KF's secretary keeps its minutes. */
export const PRESIDIUM = 'KFP';

/** The capacity somebody acts in. */
export type Capacity = Readonly<{ role: Role; body: string }>;

/** The only body a role is held for; null where it is that of a unit. */
export function bodyOfRole(role: Role): string | null {
  switch (role) {
    case 'committee-secretary': case 'company-secretary': case 'chair': return null;
    case 'board-secretary': return BOARD;
    case 'council-secretary': return COUNCIL;
    case 'controller': case 'auditor': case 'administrator': return MUNICIPALITY;
  }
}
