import { dateOf, plusDays, type TemplateUnit } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import type { AnySent } from './act.js';
import { NOT_APPLICABLE, THOUGHT_AGAIN } from './ideas/not-applicable.js';
import type { Random } from './random.js';

export type AnswersAsked = Readonly<{ budgetYear: number; unit: TemplateUnit; areasWithGoals: ReadonlySet<string> }>;
export type Answered = readonly [day: LocalDate, sent: AnySent];

/** What a unit says of the goal areas that it writes no goals in; of some it says nothing. */
export function answersOf(random: Random, { budgetYear, unit, areasWithGoals }: AnswersAsked): readonly Answered[] {
  const about = (area: string) => ({ budgetYear, unit: unit.code, area });
  const spring = dateOf(budgetYear, { year: -1, day: '04-20' });
  const declared = Object.entries(NOT_APPLICABLE[unit.code] ?? {}).filter(([area]) => !areasWithGoals.has(area) && !random.chance(0.15))
    .map(([area, reason]): Answered => [plusDays(spring, random.whole(60)), { kind: 'declare-area-not-applicable', ...about(area), reason }]);
  const again = THOUGHT_AGAIN[unit.code];
  if (!again || !areasWithGoals.has(again.area)) return declared;
  return [
    ...declared,
    [dateOf(budgetYear, { year: -1, day: '03-09' }), { kind: 'declare-area-not-applicable', ...about(again.area), reason: again.reason }],
    [dateOf(budgetYear, { year: -1, day: '03-24' }), { kind: 'declare-area-applicable', ...about(again.area) }],
  ];
}
