import type { EventOf } from '#lib/kernel';
import { PersonRegistered, RoleEnded, RoleGranted, type EndRole, type Grant, type GrantRole } from '#lib/planning';

export const personRegistered = (personId = 'p-1') => PersonRegistered.create({ personId });

export const grantRole = (over: Partial<GrantRole> = {}): GrantRole => ({
  kind: 'grant-role', personId: 'p-1', role: 'committee-secretary', body: 'SBN', from: '2026-01-01', until: null, bodyOnRecord: null, ...over,
});

export const roleGranted = (over: Partial<EventOf<typeof RoleGranted>['data']> = {}) => RoleGranted.create({
  personId: 'p-1', role: 'committee-secretary', body: 'SBN', from: '2026-01-01', until: null, ...over,
});

export const endRole = (over: Partial<EndRole> = {}): EndRole => ({
  kind: 'end-role', personId: 'p-1', role: 'committee-secretary', body: 'SBN', until: '2026-06-30', ...over,
});

export const roleEnded = (over: Partial<EventOf<typeof RoleEnded>['data']> = {}) => RoleEnded.create({
  personId: 'p-1', role: 'committee-secretary', body: 'SBN', until: '2026-06-30', ...over,
});

export const grant = (over: Partial<Grant> = {}): Grant => ({
  role: 'committee-secretary', body: 'SBN', from: '2026-01-01', until: null, ...over,
});
