import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { MeasureDelayed, type FollowUpEvent } from './follow-up.events.js';
import { openMeasure, type OpenMeasureRejection } from './measure.js';

/** `dueOn` is the new day. */
export type DelayMeasure = Readonly<{ kind: 'delay-measure'; goalId: string; measureId: string; dueOn: LocalDate; reason: string; today: LocalDate }>;
export type DelayMeasureRejection = OpenMeasureRejection | RejectionsOf<{
  'due-not-later': { dueOn: LocalDate; wasDueOn: LocalDate };
  'reason-missing': NoParams;
}>;

export function delayMeasure(goal: AdoptedGoal, { goalId, measureId, dueOn, reason, today }: DelayMeasure): Decision<FollowUpEvent, DelayMeasureRejection> {
  const found = openMeasure(goal, measureId);
  if (!found.ok) return found;
  const { dueOn: wasDueOn } = found.measure;
  if (dueOn <= wasDueOn) return reject('due-not-later', { dueOn, wasDueOn });
  if (isBlank(reason)) return reject('reason-missing');
  return accept(MeasureDelayed.create({ goalId, measureId, wasDueOn, dueOn, reason, recordedOn: today }));
}
