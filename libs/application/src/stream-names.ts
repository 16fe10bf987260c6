import { MUNICIPALITY } from '#lib/planning';

/** The streams of one municipality. Every name begins with its code, so that no request can cross to another's. */
export const streamNames = (municipality: string) => ({
  cycle: (budgetYear: number) => `${municipality}.cycle-${budgetYear}`,
  goal: (goalId: string) => `${municipality}.goal-${goalId}`,
  dialogue: (goalId: string) => `${municipality}.dialogue-${goalId}`,
  contribution: (goalId: string) => `${municipality}.contribution-${goalId}`,
  annex: (goalId: string) => `${municipality}.annex-${goalId}`,
  answers: (budgetYear: number, unit: string) => `${municipality}.answers-${budgetYear}-${unit}`,
  decisions: (body: string, year: number) => `${municipality}.decisions-${body}-${year}`,
  meetings: (body: string, year: number) => `${municipality}.meetings-${body}-${year}`,
  indicator: (indicatorId: string) => `${municipality}.indicator-${indicatorId}`,
  unit: (code: string) => `${municipality}.unit-${code}`,
  reminder: (reminderId: string) => `${municipality}.reminder-${reminderId}`,
  /** Of the cycle of a budget year, or of a body's meetings of a year: `body` null for the cycle. */
  dates: (body: string | null, year: number) => `${municipality}.dates-${body ?? 'cycle'}-${year}`,
  settings: () => `${municipality}.settings-${MUNICIPALITY}`,
  person: (personId: string) => `${municipality}.person-${personId}`,
});

export type StreamNames = ReturnType<typeof streamNames>;
