import { accept, reject, type Basis, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { plusDays } from '../calendar/local-dates.js';
import { firstRepeated } from '../first-repeated.js';
import type { Goal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { isOpenAfter } from './open-goals.js';
import { organisationDecisionProblem, type OrganisationDecisionRejection } from './organisation-decision.js';
import { UnitDissolved, type UnitEvent } from './unit.events.js';
import { isValidOn, type UnitOnRecord } from './unit.state.js';

/** `successorUnits` are the successors that are registered, `unitGoals` the unit's goals as they stand. */
export type DissolveUnit = Readonly<{
  kind: 'dissolve-unit'; code: string; lastDay: LocalDate; successors: readonly string[]; basis: Basis;
  today: LocalDate; successorUnits: readonly UnitOnRecord[]; unitGoals: readonly Goal[];
}>;
export type DissolveUnitRejection = OrganisationDecisionRejection | RejectionsOf<{
  'unit-already-dissolved': { unit: string; lastDay: LocalDate };
  'unit-validity-reversed': { validFrom: LocalDate; validTo: LocalDate };
  'successor-repeated': { successor: string };
  'successor-is-the-unit': { unit: string };
  'successor-not-registered': { successor: string };
  'successor-not-there-then': { successor: string; day: LocalDate };
  'unit-has-open-goals': { unit: string; goals: number };
}>;

/**
 * Merged into one successor, split between several, or ended with none. Until its last day a later decision may replace the former:
 * another day, other successors.
 */
export function dissolveUnit(unit: UnitOnRecord, command: DissolveUnit): Decision<UnitEvent, DissolveUnitRejection> {
  const { code, lastDay, successors, basis, today } = command;
  const { validFrom, validTo, isDissolved } = unit;
  if (isDissolved && validTo !== null && validTo < today) return reject('unit-already-dissolved', { unit: code, lastDay: validTo });
  if (lastDay < validFrom) return reject('unit-validity-reversed', { validFrom, validTo: lastDay });
  return organisationDecisionProblem(unit, command, lastDay) ?? successorProblem(command) ?? goalsProblem(command)
    ?? accept(UnitDissolved.create({ code, lastDay, successors, basis }));
}

type Problem = Rejected<DissolveUnitRejection> | undefined;

function successorProblem({ code, lastDay, successors, successorUnits }: DissolveUnit): Problem {
  const repeated = firstRepeated(successors);
  if (repeated !== undefined) return reject('successor-repeated', { successor: repeated });
  if (successors.includes(code)) return reject('successor-is-the-unit', { unit: code });
  const missing = successors.find((successor) => !successorUnits.some((unit) => unit.code === successor));
  if (missing !== undefined) return reject('successor-not-registered', { successor: missing });
  const day = plusDays(lastDay, 1);
  const absent = successorUnits.find((successor) => !isValidOn(day, successor));
  return absent && reject('successor-not-there-then', { successor: absent.code, day });
}

/** Somebody must answer for each goal that goes on after the unit. */
function goalsProblem({ code, lastDay, successors, unitGoals }: DissolveUnit): Problem {
  const open = unitGoals.filter((goal) => isOpenAfter(lastDay, goal));
  return successors.length === 0 && open.length > 0 ? reject('unit-has-open-goals', { unit: code, goals: open.length }) : undefined;
}
