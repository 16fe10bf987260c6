export type { GoalContent } from '#lib/planning';
