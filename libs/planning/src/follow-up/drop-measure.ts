import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { MeasureDropped, type FollowUpEvent } from './follow-up.events.js';
import { openMeasure, type OpenMeasureRejection } from './measure.js';

export type DropMeasure = Readonly<{ kind: 'drop-measure'; goalId: string; measureId: string; reason: string; today: LocalDate }>;
export type DropMeasureRejection = OpenMeasureRejection | RejectionsOf<{ 'reason-missing': NoParams }>;

export function dropMeasure(goal: AdoptedGoal, { goalId, measureId, reason, today }: DropMeasure): Decision<FollowUpEvent, DropMeasureRejection> {
  const found = openMeasure(goal, measureId);
  if (!found.ok) return found;
  return isBlank(reason) ? reject('reason-missing') : accept(MeasureDropped.create({ goalId, measureId, reason, recordedOn: today }));
}
