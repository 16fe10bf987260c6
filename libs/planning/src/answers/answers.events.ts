import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';

/** A unit says that a goal area does not concern it in a budget year: an answer, where silence is none. */
export const AreaDeclaredNotApplicable = eventNamed('area-declared-not-applicable').carrying<{
  budgetYear: number; unit: string; area: string; reason: string; declaredOn: LocalDate;
}>();

/** The unit takes its declaration back. */
export const AreaDeclaredApplicable = eventNamed('area-declared-applicable').carrying<{
  budgetYear: number; unit: string; area: string; declaredOn: LocalDate;
}>();

export const answersContracts = [AreaDeclaredNotApplicable, AreaDeclaredApplicable] as const;
export type AnswersEvent = EventOf<(typeof answersContracts)[number]>;
