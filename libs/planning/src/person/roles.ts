/** Roles. What each may do stands in `authorize.ts`. */
export const ROLES = [
  'committee-secretary', 'company-secretary', 'board-secretary', 'council-secretary',
  'controller', 'auditor', 'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** The body of roles that are held for the municipality as a whole. */
export const MUNICIPALITY = 'kommunen';

/** The capacity somebody acts in. */
export type Capacity = Readonly<{ role: Role; body: string }>;
