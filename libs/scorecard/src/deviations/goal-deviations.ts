import { BOARD, SUBMISSION, isTakenBack, lastDayOf, reportOf, type Deviation } from '#lib/planning';
import type { DecidedOutcome } from '../decisions/decision-item.projection.js';
import { dueFor } from '../cycle/deadline.query.js';
import type { GoalSheet } from '../goals/goal-sheet.query.js';
import type { DeviationFacts } from './facts.js';

const about = ({ goalId, unit, content: { title } }: GoalSheet) => ({ goalId, unit, title });

export const submittedLate = ({ goals }: DeviationFacts): readonly Deviation[] => goals.flatMap((goal) => (
  goal.submission && goal.submission.daysLate > 0
    ? [{ kind: 'submitted-late', ...about(goal), on: goal.submission.submittedOn, daysLate: goal.submission.daysLate, lateReason: goal.submission.lateReason }] : []));

/** What is written but not submitted answers nothing. */
export function notReported({ today, cycle, goals, notApplicable }: DeviationFacts): readonly Deviation[] {
  const answers = [...goals.filter((goal) => goal.status !== 'draft' && !isTakenBack(goal)).flatMap(({ unit, transfers, area }) =>
    [unit, ...transfers.map(({ fromUnit }) => fromUnit)].map((by) => ({ unit: by, area }))), ...notApplicable];
  const answered = new Set(answers.map(({ unit, area }) => `${unit} ${area}`));
  const areas = cycle.steeringModel.directions.flatMap((direction) => direction.areas.map(({ code }) => code));
  return cycle.units.flatMap((unit) => {
    const dueOn = dueFor(unit, cycle, SUBMISSION);
    if (dueOn === undefined || dueOn >= today) return [];
    return areas.filter((area) => !answered.has(`${unit} ${area}`)).map((area) => ({ kind: 'not-reported' as const, unit, goalId: null, title: null, on: dueOn, area }));
  });
}

export const followUpMissing = ({ today, cycle, goals }: DeviationFacts): readonly Deviation[] => cycle.followUps.flatMap(({ code, periodEnds }) =>
  goals.filter((goal) => wasInForceOn(goal, periodEnds) && !goal.followUps.some(({ followUp }) => followUp === code)).flatMap((goal) => {
    const dueOn = dueFor(goal.unit, cycle, reportOf(code));
    return dueOn !== undefined && dueOn < today ? [{ kind: 'follow-up-missing' as const, ...about(goal), on: dueOn, followUp: code }] : [];
  }));

const wasInForceOn = ({ inForce }: GoalSheet, day: string): boolean => inForce !== null && inForce.inForceFrom <= day && day <= inForce.inForceTo;

export const answerOverdue = ({ today, goals }: DeviationFacts): readonly Deviation[] => goals.flatMap((goal) => {
  const respondBy = openQuestionOf(goal);
  return respondBy !== undefined && respondBy < today ? [{ kind: 'answer-overdue', ...about(goal), on: respondBy }] : [];
});

function openQuestionOf({ status, referral, completion }: GoalSheet): string | undefined {
  switch (status) {
    case 'referred-back': return referral?.respondBy;
    case 'completion-requested': return completion?.respondBy;
    case 'draft': case 'submitted': case 'endorsed': case 'rejection-proposed': case 'adopted': case 'rejected': case 'withdrawn': case 'voided': case 'mistaken': return undefined;
  }
}

/** When the year and the time for its last report are over. */
export function preliminaryNotFinal({ today, cycle, goals }: DeviationFacts): readonly Deviation[] {
  return goals.flatMap((goal) => {
    const { assessment } = goal;
    const dueOn = assessment && dueFor(goal.unit, cycle, reportOf(assessment.followUp));
    const isOver = dueOn !== undefined && dueOn !== null && dueOn < today && lastDayOf(cycle.budgetYear) < today;
    return assessment && isOver && assessment.certainty === 'preliminary'
      ? [{ kind: 'preliminary-not-final' as const, ...about(goal), on: assessment.assessedOn, followUp: assessment.followUp }] : [];
  });
}

/** Submitted for a decision that should have been taken, or handed over to KF before the committee had decided. */
export const undecidedByCommittee = ({ today, cycle, goals }: DeviationFacts): readonly Deviation[] => goals.flatMap((goal) => [
  ...(goal.submission?.decisionExpectedOn != null && goal.submission.decisionExpectedOn < today
    ? [{ kind: 'decided-without-paragraph' as const, ...about(goal), on: goal.submission.submittedOn, what: 'submission' as const }] : []),
  ...goal.followUps.flatMap(({ followUp, stage }) => {
    const handedOver = cycle.milestones.handedOver[followUp];
    return stage === 'open' && handedOver !== undefined ? [{ kind: 'decided-without-paragraph' as const, ...about(goal), on: handedOver, what: 'follow-up' as const }] : [];
  }),
]);

export const textRealigned = ({ goals }: DeviationFacts): readonly Deviation[] => goals.flatMap((goal) => {
  const { realignment } = goal;
  return realignment ? [{ kind: 'text-realigned', ...about(goal), on: realignment.realignedOn, basis: realignment.basis, reason: realignment.reason }] : [];
});

/** Two decisions of the same body, under a § each. */
export const ownUnitPrepared = ({ goals }: DeviationFacts): readonly Deviation[] => goals.flatMap((goal) => {
  const byBoard = goal.decisions.filter(({ basis }) => basis.body === BOARD);
  const decidedIn = byBoard.find(({ outcome }) => BY_ITS_BODY.includes(outcome))?.basis;
  const prepared = byBoard.filter(({ outcome }) => BY_PREPARER.includes(outcome));
  return decidedIn ? prepared.map(({ basis }) => ({ kind: 'own-unit-prepared' as const, ...about(goal), on: basis.meetingDate, basis, decidedIn })) : [];
});

const BY_ITS_BODY: readonly DecidedOutcome[] = ['submitted', 'confirmed', 'changed'];
const BY_PREPARER: readonly DecidedOutcome[] = ['endorsed', 'endorsed-with-amendment', 'rejection-proposed'];
