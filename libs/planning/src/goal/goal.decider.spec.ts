import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { absentGoal, goalDecider, type Goal, type GoalCommand, type GoalEvent } from '#lib/planning';
import {
  adoptGoal, adoptGoalWithChanges, assessGoal, changeSubmission, completeMeasure, confirmSubmission, delayMeasure, draftGoal, dropMeasure, endorseGoal, endorseGoalWithAmendment, folded, foldedOn, followUpNoted, followUpReturned, followUpSubmitted, goalAdopted, goalAdoptedWithChanges, goalAssessed, goalCompletionRequested, goalDrafted, goalEndorsed,
  goalEndorsedWithAmendment, goalEndorsementRescinded, goalReassessed, goalReferredBack, goalRejected, goalRejectionProposed, goalRevised, goalSubmissionChanged, goalSubmissionConfirmed, goalSubmitted, goalSubmittedPreliminarily, goalTabled, goalWithdrawn, measure, measureCompleted, measureDelayed, measureDropped, noteFollowUp, proposeGoalRejection,
 
 reassessGoal, referGoalBack, referredBackByCouncil, rejectGoal, requestCompletion, rescindEndorsement, returnFollowUp, reviseGoal, secondText, submitFollowUp, submitGoal, submitGoalPreliminarily, tableGoal, withdrawGoal,
} from '#lib/testing';

const later = { basis: { body: 'SBN', meetingDate: '2026-10-20', paragraph: 99 } };
const second = { version: 2, contentHash: secondText.contentHash };
const commands = fc.array(fc.constantFrom<GoalCommand>(
  draftGoal(), requestCompletion(), submitGoalPreliminarily(), confirmSubmission(), changeSubmission(), reviseGoal(), reviseGoal({ contentHash: 'ny', reason: 'Ny formulering' }), submitGoal(), submitGoal({ ...second, ...later }),
  endorseGoal(), endorseGoal({ ...second, ...later }), endorseGoalWithAmendment(), proposeGoalRejection(), tableGoal(), tableGoal(later), adoptGoalWithChanges(), rejectGoal(),
  rescindEndorsement(), referGoalBack(), referGoalBack(referredBackByCouncil().data), adoptGoal(), adoptGoal({ ...second, ...later }),
  withdrawGoal(), withdrawGoal(later), assessGoal(), assessGoal({ assessment: 'not-achieved', measures: [measure()], certainty: 'final' }), reassessGoal(), submitFollowUp(), noteFollowUp(), returnFollowUp(), completeMeasure(), delayMeasure(), dropMeasure(),
), { maxLength: 14 });

/** What the commands that are accepted leave behind. */
function historyOf(sent: readonly GoalCommand[]): readonly GoalEvent[] {
  const events: GoalEvent[] = [];
  let goal: Goal = absentGoal;
  for (const command of sent) {
    const decision = goalDecider.decide(goal, command);
    if (!decision.ok) continue;
    events.push(...decision.events);
    goal = foldedOn(goal, goalDecider, ...decision.events);
  }
  return events;
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe('A goal\'s history', () => {
  it('gives the same goal folded in one go or from any point on', () =>
    fc.assert(fc.property(commands, fc.nat(), (sent, at) => {
      const history = historyOf(sent);
      const split = at % (history.length + 1);
      const halfway = folded(goalDecider, ...history.slice(0, split));
      expect(foldedOn(halfway, goalDecider, ...history.slice(split))).toEqual(folded(goalDecider, ...history));
    })));

  it('survives being written as JSON and read back', () =>
    fc.assert(fc.property(commands, (sent) => {
      const history = historyOf(sent);
      const readBack = JSON.parse(JSON.stringify(history)) as readonly GoalEvent[];
      expect(readBack).toEqual(history);
      expect(folded(goalDecider, ...readBack)).toEqual(folded(goalDecider, ...history));
    })));

  it('is never changed by folding or deciding, and folding never refuses, in whatever order', () => {
    const events = fc.shuffledSubarray<GoalEvent>([
      goalDrafted(), goalRevised(), goalSubmitted(), goalSubmittedPreliminarily(), goalSubmissionConfirmed(), goalSubmissionChanged(), goalCompletionRequested(), goalEndorsed(), goalEndorsedWithAmendment(), goalEndorsementRescinded(), goalRejectionProposed(), goalTabled(), goalAdoptedWithChanges(), goalRejected(),
      goalReferredBack(), referredBackByCouncil(), goalWithdrawn(), goalAdopted(), goalAssessed({ measures: [measure()] }), goalReassessed(), followUpSubmitted(), followUpNoted(), followUpReturned(), measureCompleted(), measureDelayed(), measureDropped(),
    ]);
    fc.assert(fc.property(events, commands, (history, sent) => {
      const goal = frozen(history).reduce((state, event) => frozen(foldedOn(state, goalDecider, event)), frozen(absentGoal));
      for (const command of sent) goalDecider.decide(goal, frozen(command));
    }));
  });
});
