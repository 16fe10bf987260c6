import type { LocalDate } from '#lib/kernel';
import { plusDays, type Measure } from '#lib/planning';
import type { AnySent } from './act.js';
import type { Answered } from './follow-up.js';
import type { Random } from './random.js';
import { secretaryOf, type YearActs } from './year-acts.js';

/** What becomes of the measures of what was said finally: most are done in time, some later than promised, a few never. */
export function measuresFollowed(year: YearActs, answered: readonly Answered[], random: Random): void {
  for (const { goal, answer: { said } } of answered.filter((one) => one.answer.said.certainty === 'final')) {
    const steps = said.measures.flatMap((measure) => becomesOf(goal.goalId, measure, random.whole(100)));
    for (const [day, sent] of steps) year.add(day, secretaryOf(goal.unit), sent);
  }
}

function becomesOf(goalId: string, { measureId, dueOn }: Measure, drawn: number): readonly (readonly [day: LocalDate, sent: AnySent])[] {
  const about = { goalId, measureId };
  const late = plusDays(dueOn, 40);
  if (drawn < 55) return [[plusDays(dueOn, 5), { kind: 'complete-measure', ...about, completedOn: dueOn }]];
  if (drawn < 65) return [[plusDays(dueOn, -6), { kind: 'drop-measure', ...about, reason: 'Ryms inte i budgeten.' }]];
  if (drawn >= 85) return [];
  return [
    [plusDays(dueOn, -6), { kind: 'delay-measure', ...about, dueOn: late, reason: 'Rekryteringen drog ut på tiden.' }],
    [plusDays(late, 5), { kind: 'complete-measure', ...about, completedOn: late }],
  ];
}
