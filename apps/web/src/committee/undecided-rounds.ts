import type { GoalAnswer } from '../api/generated.js';

/** The goals of a body whose follow-up of one round has been written and waits for its decision. */
export type UndecidedRound = Readonly<{ budgetYear: number; followUp: string; goals: readonly GoalAnswer[] }>;

/** The latest year first; a goal once in each round. */
export function undecidedRounds(goals: readonly GoalAnswer[], body: string): readonly UndecidedRound[] {
  const rounds = new Map<string, UndecidedRound>();
  for (const goal of goals.filter((each) => each.body === body && each.status === 'adopted')) {
    for (const { budgetYear, followUp } of goal.followUps.filter(({ stage }) => stage !== 'submitted')) {
      const key = roundKey({ budgetYear, followUp });
      rounds.set(key, { budgetYear, followUp, goals: [...(rounds.get(key)?.goals ?? []).filter(({ goalId }) => goalId !== goal.goalId), goal] });
    }
  }
  return [...rounds.values()].toSorted((one, other) => other.budgetYear - one.budgetYear);
}

export const roundKey = ({ budgetYear, followUp }: Pick<UndecidedRound, 'budgetYear' | 'followUp'>): string => `${budgetYear}/${followUp}`;
