import type { Goal } from '#lib/planning';
import type { Desk } from '../desk.js';
import type { Facts } from '../facts.js';

/** Goals as they stand, by id: what a command on several of them relies on. */
export async function goalsNow({ goals, names }: Desk, goalIds: readonly string[], facts: Facts): Promise<Readonly<Record<string, Goal>>> {
  return Object.fromEntries(await Promise.all(goalIds.map(async (goalId) => [goalId, await facts.of(goals, names.goal(goalId))] as const)));
}
