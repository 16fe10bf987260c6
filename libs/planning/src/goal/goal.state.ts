import type { LocalDate } from '#lib/kernel';
import type { GoalContent } from './goal-content.js';
import type { GoalEvent } from './goal.events.js';

/** The goal's current text, and what it is about. */
export type GoalText = Readonly<{
  goalId: string; budgetYear: number; unit: string; area: string;
  version: number; contentHash: string; content: GoalContent;
}>;

/** KS's decision to refer back. It is answered by a new version, due by `respondBy`. */
export type Referral = Readonly<{ decisionId: string; respondBy: LocalDate; isAnswered: boolean }>;

/** `decidedOn` is the meeting that brought the goal here: no later step may rest on an earlier meeting. */
export type Goal =
  | Readonly<{ status: 'absent' }>
  | GoalText & Readonly<{ status: 'draft' }>
  | GoalText & Readonly<{ status: 'submitted' | 'endorsed' | 'rejection-proposed' | 'rejected'; decidedOn: LocalDate }>
  | GoalText & Readonly<{ status: 'referred-back'; decidedOn: LocalDate; referral: Referral }>
  | GoalText & Readonly<{ status: 'adopted'; decidedOn: LocalDate; finallyAssessed: readonly string[] }>;

export type GoalStatus = Goal['status'];
export type ExistingGoal = Exclude<Goal, { status: 'absent' }>;

export const absentGoal: Goal = { status: 'absent' };

/** An event that cannot follow on a state leaves it as it is: refusing is for `decide`. */
export function evolveGoal(goal: Goal, event: GoalEvent): Goal {
  if (event.type === 'goal-drafted') return { ...textOf(event.data), status: 'draft' };
  if (goal.status === 'absent') return goal;
  switch (event.type) {
    case 'goal-revised': {
      const { version, content, contentHash } = event.data;
      const revised = { ...goal, version, content, contentHash };
      return revised.status === 'referred-back' ? { ...revised, referral: { ...revised.referral, isAnswered: true } } : revised;
    }
    case 'goal-submitted':
      return { ...textOf(goal), status: 'submitted', decidedOn: event.data.basis.meetingDate };
    case 'goal-endorsed':
      return { ...textOf(goal), status: 'endorsed', decidedOn: event.data.basis.meetingDate };
    case 'goal-endorsed-with-amendment': {
      const { basis, amendment: { version, content, contentHash } } = event.data;
      return { ...textOf(goal), version, content, contentHash, status: 'endorsed', decidedOn: basis.meetingDate };
    }
    case 'goal-rejection-proposed':
      return { ...textOf(goal), status: 'rejection-proposed', decidedOn: event.data.basis.meetingDate };
    case 'goal-tabled':
      return goal.status === 'draft' ? goal : { ...goal, decidedOn: event.data.basis.meetingDate };
    case 'goal-referred-back': {
      const { decisionId, respondBy, basis } = event.data;
      return { ...textOf(goal), status: 'referred-back', decidedOn: basis.meetingDate, referral: { decisionId, respondBy, isAnswered: false } };
    }
    case 'goal-adopted':
      return { ...textOf(goal), status: 'adopted', decidedOn: event.data.basis.meetingDate, finallyAssessed: [] };
    case 'goal-adopted-with-changes': {
      const { basis, amendment: { version, content, contentHash } } = event.data;
      return { ...textOf(goal), version, content, contentHash, status: 'adopted', decidedOn: basis.meetingDate, finallyAssessed: [] };
    }
    case 'goal-rejected':
      return { ...textOf(goal), status: 'rejected', decidedOn: event.data.basis.meetingDate };
    case 'goal-assessed':
      return goal.status === 'adopted' && event.data.certainty === 'final'
        ? { ...goal, finallyAssessed: [...goal.finallyAssessed, event.data.followUp] } : goal;
  }
}

const textOf = ({ goalId, budgetYear, unit, area, version, contentHash, content }: GoalText): GoalText =>
  ({ goalId, budgetYear, unit, area, version, contentHash, content });
