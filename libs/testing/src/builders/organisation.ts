import type { Basis, EventOf } from '#lib/kernel';
import { UnitDissolved, UnitRegistered, UnitRenamed, type DissolveUnit, type RegisterUnit, type RenameUnit, type UnitOnRecord } from '#lib/planning';

export const registerUnit = (over: Partial<RegisterUnit> = {}): RegisterUnit => ({
  kind: 'register-unit', code: 'SBN', name: 'Stadsbyggnadsnämnden', unitKind: 'committee', body: 'SBN', aliases: [],
  validFrom: '2015-01-01', validTo: null, bodyOnRecord: null, ...over,
});

export const unitRegistered = (over: Partial<EventOf<typeof UnitRegistered>['data']> = {}) => UnitRegistered.create({
  code: 'SBN', name: 'Stadsbyggnadsnämnden', kind: 'committee', body: 'SBN', aliases: [], validFrom: '2015-01-01', validTo: null, ...over,
});

export const unitOnRecord = (over: Partial<UnitOnRecord> = {}): UnitOnRecord => ({
  code: 'SBN', kind: 'committee', body: 'SBN', names: [{ name: 'Stadsbyggnadsnämnden', from: '2015-01-01' }],
  validFrom: '2015-01-01', validTo: null, isDissolved: false, successors: [], ...over,
});

/** KF reorganises in spring, as of the turn of the year. */
export const reorganisation: Basis = { body: 'KF', meetingDate: '2026-04-27', paragraph: 61 };

export const renameUnit = (over: Partial<RenameUnit> = {}): RenameUnit =>
  ({ kind: 'rename-unit', today: '2026-05-04', ...unitRenamed().data, ...over });

export const unitRenamed = (over: Partial<EventOf<typeof UnitRenamed>['data']> = {}) =>
  UnitRenamed.create({ code: 'SBN', name: 'Samhällsbyggnadsnämnden', from: '2027-01-01', basis: reorganisation, ...over });

export const dissolveUnit = (over: Partial<DissolveUnit> = {}): DissolveUnit => ({
  kind: 'dissolve-unit', today: '2026-05-04', successorUnits: [unitOnRecord({ code: 'SAM', body: 'SAM' })], unitGoals: [], ...unitDissolved().data, ...over });

export const unitDissolved = (over: Partial<EventOf<typeof UnitDissolved>['data']> = {}) =>
  UnitDissolved.create({ code: 'SBN', lastDay: '2026-12-31', successors: ['SAM'], basis: reorganisation, ...over });
