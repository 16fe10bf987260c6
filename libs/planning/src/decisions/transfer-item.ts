import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import { isValidOn, type UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { DecidedVersion, GoalProblem, OnGoal, UndecidableRejection } from './decision.js';
import type { TransferOutcome } from './decisions.events.js';

/** The units that goals are transferred to, as they are registered, by code. */
export type UnitsNow = Readonly<Record<string, UnitOnRecord>>;

export type TransferItemRejection = UndecidableRejection | RejectionsOf<{
  'unit-not-registered': { unit: string };
  'unit-not-valid-on': { unit: string; on: LocalDate };
}>;

type Item = DecidedVersion & Readonly<{ outcome: string }>;

/** A goal is transferred to a unit that is there on the day, and is known by the text that the body had before it. */
export function transfersProblem(found: readonly OnGoal<Item>[], unitsNow: UnitsNow): Rejected<TransferItemRejection> | undefined {
  const transfers = found.filter((onGoal): onGoal is OnGoal<DecidedVersion & TransferOutcome> => onGoal.item.outcome === 'transferred');
  for (const { item: { toUnit, effectiveFrom } } of transfers) {
    const unit = unitsNow[toUnit];
    if (!unit) return reject('unit-not-registered', { unit: toUnit });
    if (!isValidOn(effectiveFrom, unit)) return reject('unit-not-valid-on', { unit: toUnit, on: effectiveFrom });
  }
  const moved = transfers.flatMap(({ item: { goalId, version }, goal }): readonly GoalProblem[] => (version === goal.version ? []
    : [{ goalId, code: 'goal-moved', params: { decidedVersion: version, currentVersion: goal.version } }]));
  return moved.length === 0 ? undefined : reject('goals-not-decidable', { problems: moved });
}

export const transfer = ({ outcome, toUnit, effectiveFrom }: TransferOutcome): TransferOutcome => ({ outcome, toUnit, effectiveFrom });
