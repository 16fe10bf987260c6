import { describe, expect, it } from '@jest/globals';
import type { GoalAnswer } from '../api/generated.js';
import { undecidedRounds } from './undecided-rounds.js';

type Round = readonly [budgetYear: number, followUp: string, stage: 'open' | 'submitted' | 'returned'];

const goal = (goalId: string, followUps: readonly Round[], over: Partial<GoalAnswer> = {}): GoalAnswer => ({
  goalId, body: 'BUN', status: 'adopted', followUps: followUps.map(([budgetYear, followUp, stage]) => ({ budgetYear, followUp, stage })), ...over,
} as unknown as GoalAnswer);

const told = (...goals: readonly GoalAnswer[]): readonly string[] =>
  undecidedRounds(goals, 'BUN').map(({ budgetYear, followUp, goals: waiting }) => `${budgetYear} ${followUp}: ${waiting.map(({ goalId }) => goalId).join(' ')}`);

describe('The follow-ups that wait for a body\'s decision', () => {
  it('are those that are written, or came back with questions', () =>
    expect(told(goal('a', [[2027, 'april', 'open']]), goal('b', [[2027, 'april', 'returned']]), goal('c', [[2027, 'april', 'submitted']]))).toEqual(['2027 april: a b']));

  it('stand by round, the latest year first', () =>
    expect(told(goal('a', [[2026, 'december', 'open'], [2027, 'april', 'open']]), goal('b', [[2027, 'april', 'open']]))).toEqual(['2027 april: a b', '2026 december: a']));

  it('are of its own goals in force, each once, in whatever year it was found', () =>
    expect(told(goal('a', [[2027, 'april', 'open']]), goal('a', [[2027, 'april', 'open']]), goal('b', [[2027, 'april', 'open']], { body: 'SOC' }), goal('c', [[2027, 'april', 'open']], { status: 'voided' })))
      .toEqual(['2027 april: a']));
});
