import { reject, type Decider, type Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { dissolveUnit, type DissolveUnit, type DissolveUnitRejection } from './dissolve-unit.js';
import { registerUnit, type RegisterUnit, type RegisterUnitRejection } from './register-unit.js';
import { renameUnit, type RenameUnit, type RenameUnitRejection } from './rename-unit.js';
import type { UnitEvent } from './unit.events.js';
import { evolveUnit, type UnitOnRecord } from './unit.state.js';

export type UnitCommand = RegisterUnit | RenameUnit | DissolveUnit;
export type UnitRejection = RegisterUnitRejection | RenameUnitRejection | DissolveUnitRejection | RejectionsOf<{ 'unit-not-registered': { unit: string } }>;

export const unitDecider: Decider<UnitOnRecord | null, UnitCommand, UnitEvent, UnitRejection> = {
  initial: null,
  evolve: evolveUnit,
  decide,
};

function decide(unit: UnitOnRecord | null, command: UnitCommand): Decision<UnitEvent, UnitRejection> {
  if (command.kind === 'register-unit') return registerUnit(unit, command);
  if (!unit) return reject('unit-not-registered', { unit: command.code });
  switch (command.kind) {
    case 'rename-unit': return renameUnit(unit, command);
    case 'dissolve-unit': return dissolveUnit(unit, command);
  }
}
