/** A year beside its own in which KF has confirmed that a goal stands. */
export type Confirmation = Readonly<{ decisionId: string; budgetYear: number }>;

/** Whether a goal stands in a year's scorecard and follow-ups: its own, or one that it is confirmed for. */
export const isOfYear = (goal: Readonly<{ budgetYear: number; confirmations?: readonly Confirmation[] }>, budgetYear: number): boolean =>
  goal.budgetYear === budgetYear || (goal.confirmations ?? []).some((confirmed) => confirmed.budgetYear === budgetYear);
