import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import { DEADLINE_KINDS, type DeadlineKind } from '../reminder/deadline.js';
import { ADDRESSEES, type ReminderPlan, type ReminderStep } from '../reminder/reminder-policy.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { planProblem, type PlanRejection } from './plan-problem.js';
import { ReminderPolicySet, type SettingsEvent } from './settings.events.js';
import type { Settings } from './settings.state.js';

export type SetReminderPolicy = Readonly<{ kind: 'set-reminder-policy'; plan: ReminderPlan; reason: string; today: LocalDate }>;
export type SettingRejection = RejectionsOf<{ 'reason-missing': NoParams; 'settings-unchanged': NoParams }>;
export type SetReminderPolicyRejection = PlanRejection | SettingRejection;

export function setReminderPolicy(settings: Settings, { plan, reason, today }: SetReminderPolicy): Decision<SettingsEvent, SetReminderPolicyRejection> {
  const problem = planProblem(plan);
  if (problem) return problem;
  if (isBlank(reason)) return reject('reason-missing');
  const ordered = planInOrder(plan);
  if (JSON.stringify(ordered) === JSON.stringify(planInOrder(settings.plan))) return reject('settings-unchanged');
  return accept(ReminderPolicySet.create({ ...ordered, reason, setOn: today }));
}

/** However it is written: the earliest step first, and each addressee once. */
const planInOrder = ({ sendAt, steps }: ReminderPlan): ReminderPlan => ({
  sendAt, steps: Object.fromEntries(DEADLINE_KINDS.map((kind) => [kind, stepsInOrder(steps[kind])])) as Record<DeadlineKind, readonly ReminderStep[]>,
});

const stepsInOrder = (steps: readonly ReminderStep[]): readonly ReminderStep[] => steps
  .map(({ workingDays, to }) => ({ workingDays, to: ADDRESSEES.filter((addressee) => to.includes(addressee)) }))
  .toSorted((one, other) => one.workingDays - other.workingDays);
