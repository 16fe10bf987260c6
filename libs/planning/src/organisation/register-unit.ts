import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { isBlank } from '../is-blank.js';
import { BOARD, COUNCIL, PRESIDIUM } from '../person/roles.js';
import { UnitRegistered, type UnitEvent, type UnitKind } from './unit.events.js';
import type { UnitOnRecord } from './unit.state.js';

/** `bodyOnRecord` is the registered unit that `body` names, if any. */
export type RegisterUnit = Readonly<{
  kind: 'register-unit'; code: string; name: string; unitKind: UnitKind; body: string; aliases: readonly string[];
  validFrom: LocalDate; validTo: LocalDate | null; bodyOnRecord: UnitOnRecord | null;
}>;
export type RegisterUnitRejection = RejectionsOf<{
  'unit-already-registered': { unit: string };
  'unit-code-malformed': { code: string };
  'unit-code-reserved': { code: string };
  'unit-name-missing': NoParams;
  'unit-body-not-fitting': { unit: string; unitKind: UnitKind; body: string };
  'unit-body-unknown': { body: string };
  'unit-validity-reversed': { validFrom: LocalDate; validTo: LocalDate };
}>;

/** The code is part of stream names and addresses. */
const UNIT_CODE = /^[A-Z][A-Z0-9-]{0,19}$/;

export function registerUnit(unit: UnitOnRecord | null, command: RegisterUnit): Decision<UnitEvent, RegisterUnitRejection> {
  const { code, name, unitKind, body, aliases, validFrom, validTo } = command;
  if (unit) return reject('unit-already-registered', { unit: code });
  const problem = codeProblem(code) ?? (isBlank(name) ? reject('unit-name-missing') : undefined) ?? bodyProblem(command);
  if (problem) return problem;
  if (validTo !== null && validTo < validFrom) return reject('unit-validity-reversed', { validFrom, validTo });
  return accept(UnitRegistered.create({ code, name, kind: unitKind, body, aliases, validFrom, validTo }));
}

type Problem = Rejected<RegisterUnitRejection> | undefined;

function codeProblem(code: string): Problem {
  if (!UNIT_CODE.test(code)) return reject('unit-code-malformed', { code });
  return [BOARD, COUNCIL, PRESIDIUM].includes(code) ? reject('unit-code-reserved', { code }) : undefined;
}

function bodyProblem({ code, unitKind, body, bodyOnRecord }: RegisterUnit): Problem {
  if (unitKind === 'audit' ? body !== PRESIDIUM : decidesItself(unitKind) !== (body === code)) return reject('unit-body-not-fitting', { unit: code, unitKind, body });
  return unitKind !== 'administration' || body === BOARD || bodyOnRecord ? undefined : reject('unit-body-unknown', { body });
}

/** A committee and a company board decide their own goals; an administration's are decided by the board it belongs to, the auditors' by KF's presidium. */
const decidesItself = (kind: UnitKind): boolean => kind !== 'administration';
