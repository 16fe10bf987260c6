import { accept, reject, type Basis, type Decision, type LocalDate } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { organisationDecisionProblem, type OrganisationDecisionRejection } from './organisation-decision.js';
import { UnitRenamed, type UnitEvent } from './unit.events.js';
import { isValidOn, type UnitOnRecord } from './unit.state.js';

export type RenameUnit = Readonly<{ kind: 'rename-unit'; code: string; name: string; from: LocalDate; basis: Basis; today: LocalDate }>;
export type RenameUnitRejection = OrganisationDecisionRejection | RejectionsOf<{
  'unit-name-missing': NoParams;
  'unit-name-unchanged': { name: string };
  'unit-not-valid-on': { unit: string; on: LocalDate };
  'unit-renamed-later': { name: string; from: LocalDate };
}>;

/** The code stays, so that what was decided under the old name is still the unit's. */
export function renameUnit(unit: UnitOnRecord, { code, name, from, ...decided }: RenameUnit): Decision<UnitEvent, RenameUnitRejection> {
  const latest = unit.names.at(-1);
  if (isBlank(name)) return reject('unit-name-missing');
  if (latest?.name === name) return reject('unit-name-unchanged', { name });
  if (!isValidOn(from, unit)) return reject('unit-not-valid-on', { unit: code, on: from });
  if (latest && from <= latest.from) return reject('unit-renamed-later', { name: latest.name, from: latest.from });
  return organisationDecisionProblem(unit, decided, from) ?? accept(UnitRenamed.create({ code, name, from, basis: decided.basis }));
}
