import { reject, type Rejected } from '#lib/kernel';
import type { AdoptedGoal } from '../goal/goal.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import type { Measure } from './assessment.js';
import type { FollowedUp, MeasureOnGoal, MeasureStatus } from './follow-up.state.js';

export type EndedMeasureRejection = RejectionsOf<{ 'measure-ended': { status: MeasureStatus } }>;
export type OpenMeasureRejection = EndedMeasureRejection | RejectionsOf<{ 'measure-unknown': { measureId: string } }>;

/** The measure that something happens to: it is one of the goal's, and still under way. */
export function openMeasure({ followedUp }: AdoptedGoal, measureId: string): Readonly<{ ok: true; measure: MeasureOnGoal }> | Rejected<OpenMeasureRejection> {
  const measure = followedUp.measures[measureId];
  if (!measure) return reject('measure-unknown', { measureId });
  return measure.status === 'open' ? { ok: true, measure } : reject('measure-ended', { status: measure.status });
}

/** What is done or dropped is not promised again under the same name. */
export function endedMeasureProblem({ measures }: FollowedUp, told: readonly Measure[]): Rejected<EndedMeasureRejection> | undefined {
  const ended = told.map(({ measureId }) => measures[measureId]).find((measure) => measure !== undefined && measure.status !== 'open');
  return ended && reject('measure-ended', { status: ended.status });
}
