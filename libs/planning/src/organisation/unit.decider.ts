import type { Decider } from '#lib/kernel';
import { registerUnit, type RegisterUnit, type RegisterUnitRejection } from './register-unit.js';
import type { UnitEvent } from './unit.events.js';
import { evolveUnit, type UnitOnRecord } from './unit.state.js';

export type UnitCommand = RegisterUnit;
export type UnitRejection = RegisterUnitRejection;

export const unitDecider: Decider<UnitOnRecord | null, UnitCommand, UnitEvent, UnitRejection> = {
  initial: null,
  evolve: evolveUnit,
  decide: registerUnit,
};
