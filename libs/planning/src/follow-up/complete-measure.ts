import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { MeasureCompleted, type FollowUpEvent } from './follow-up.events.js';
import { openMeasure, type OpenMeasureRejection } from './measure.js';

export type CompleteMeasure = Readonly<{ kind: 'complete-measure'; goalId: string; measureId: string; completedOn: LocalDate; today: LocalDate }>;
export type CompleteMeasureRejection = OpenMeasureRejection | RejectionsOf<{ 'completed-in-future': { completedOn: LocalDate } }>;

export function completeMeasure(goal: AdoptedGoal, { goalId, measureId, completedOn, today }: CompleteMeasure): Decision<FollowUpEvent, CompleteMeasureRejection> {
  const found = openMeasure(goal, measureId);
  if (!found.ok) return found;
  return completedOn > today ? reject('completed-in-future', { completedOn }) : accept(MeasureCompleted.create({ goalId, measureId, completedOn }));
}
