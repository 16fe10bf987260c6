import { reject, type Rejected } from '#lib/kernel';
import { DEADLINE_KINDS, type DeadlineKind } from '../reminder/deadline.js';
import type { ReminderPlan, ReminderStep } from '../reminder/reminder-policy.js';
import type { RejectionsOf } from '../rejections-of.js';

export type PlanRejection = RejectionsOf<{
  'reminder-time-unfit': { sendAt: string; earliest: string; latest: string };
  'reminder-steps-missing': { deadline: DeadlineKind };
  'reminder-step-repeated': { deadline: DeadlineKind; workingDays: number };
  'reminder-step-too-far': { deadline: DeadlineKind; workingDays: number; before: number; after: number };
  'reminder-step-to-nobody': { deadline: DeadlineKind; workingDays: number };
}>;

/** Within these hours no clock is put forward or back, and a letter is one of the day it tells of. */
const [EARLIEST, LATEST] = ['06:00', '20:00'];
const WORKING_DAYS_BEFORE_MAX = 120;
const WORKING_DAYS_AFTER_MAX = 60;

/** What makes no sense of a plan, whoever decides it. */
export function planProblem({ sendAt, steps }: ReminderPlan): Rejected<PlanRejection> | undefined {
  const isTime = /^\d\d:[0-5]\d$/.test(sendAt) && EARLIEST <= sendAt && sendAt <= LATEST;
  if (!isTime) return reject('reminder-time-unfit', { sendAt, earliest: EARLIEST, latest: LATEST });
  return DEADLINE_KINDS.map((deadline) => problemOf(deadline, steps[deadline])).find((problem) => problem !== undefined);
}

function problemOf(deadline: DeadlineKind, steps: readonly ReminderStep[]): Rejected<PlanRejection> | undefined {
  if (steps.length === 0) return reject('reminder-steps-missing', { deadline });
  const far = steps.find(({ workingDays }) => workingDays < -WORKING_DAYS_BEFORE_MAX || workingDays > WORKING_DAYS_AFTER_MAX);
  if (far) return reject('reminder-step-too-far', { deadline, workingDays: far.workingDays, before: WORKING_DAYS_BEFORE_MAX, after: WORKING_DAYS_AFTER_MAX });
  const repeated = steps.find(({ workingDays }, index) => steps.findIndex((first) => first.workingDays === workingDays) !== index);
  if (repeated) return reject('reminder-step-repeated', { deadline, workingDays: repeated.workingDays });
  const silent = steps.find(({ to }) => to.length === 0);
  return silent && reject('reminder-step-to-nobody', { deadline, workingDays: silent.workingDays });
}
