export type { GoalEvent } from '#lib/planning';
