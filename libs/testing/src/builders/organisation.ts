import type { EventOf } from '#lib/kernel';
import { UnitRegistered, type RegisterUnit, type UnitOnRecord } from '#lib/planning';

export const registerUnit = (over: Partial<RegisterUnit> = {}): RegisterUnit => ({
  kind: 'register-unit', code: 'SBN', name: 'Stadsbyggnadsnämnden', unitKind: 'committee', body: 'SBN', aliases: [],
  validFrom: '2015-01-01', validTo: null, ...over,
});

export const unitRegistered = (over: Partial<EventOf<typeof UnitRegistered>['data']> = {}) => UnitRegistered.create({
  code: 'SBN', name: 'Stadsbyggnadsnämnden', kind: 'committee', body: 'SBN', aliases: [], validFrom: '2015-01-01', validTo: null, ...over,
});

export const unitOnRecord = (over: Partial<UnitOnRecord> = {}): UnitOnRecord => ({
  code: 'SBN', kind: 'committee', body: 'SBN', validFrom: '2015-01-01', validTo: null, ...over,
});
