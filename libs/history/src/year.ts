import { plusDays, type TemplateUnit } from '#lib/planning';
import type { Act, AnySent } from './act.js';
import { annexed } from './annexes.js';
import { answersOf } from './answers.js';
import { boardPrepares, councilAdopts } from './board-and-council.js';
import { holder } from './cast.js';
import { withChangesInYear } from './changes-in-year.js';
import { committeesDecide, type Pace } from './committees-decide.js';
import { discussed } from './discussed.js';
import { jointGoals } from './joint-goals.js';
import { lastDaysMoved } from './last-days.js';
import { mergedCommittee } from './merged-committee.js';
import { overYears } from './over-years.js';
import { contentOf, ownIdeasOf, plannedGoals, type PlannedGoal } from './planned-goal.js';
import { seeded, type Random } from './random.js';
import { followedUp } from './rounds.js';
import { statusSetsSettled } from './status-sets.js';
import { yearEnded } from './year-end.js';
import { YearActs, secretaryOf, type YearOptions } from './year-acts.js';

/** One planning cycle from its opening to its last follow-up, as acts in no particular order. */
export function yearOf(options: YearOptions): readonly Act[] {
  const { seed, template, budgetYear } = options;
  const [year, outcomes, answers] = [new YearActs(options), seeded(seed + budgetYear), seeded(seed * budgetYear)];
  const paces = new Map(template.units.map(({ body }) => [body, paceIn(outcomes)]));
  const paceOf = (body: string): Pace => paces.get(body) ?? 'in-time';
  year.add(year.day(-1, '03-02'), holder('controller'), opening(options));
  const goals = template.units.flatMap((unit) => drafted(year, unit, paceOf(unit.body)));
  for (const unit of template.units) answered(year, unit, goals, answers);
  committeesDecide(year, goals, paceOf);
  boardPrepares(year, goals, outcomes);
  councilAdopts(year, goals, outcomes);
  followedUp(year, goals, outcomes);
  lastDaysMoved(year);
  statusSetsSettled(year);
  overYears(year);
  discussed(year, goals);
  jointGoals(year, goals);
  annexed(year, goals);
  yearEnded(year);
  if (budgetYear === options.firstYear) mergedCommittee(year);
  return withChangesInYear(year, goals);
}

const opening = ({ template, budgetYear, copyOf }: YearOptions): AnySent =>
  (copyOf === null ? { kind: 'open-cycle', budgetYear, template } : { kind: 'copy-cycle', budgetYear, copyOf });

function paceIn(random: Random): Pace {
  const drawn = random.whole(100);
  return drawn < 15 ? 'early' : drawn < 85 ? 'in-time' : 'late';
}

function drafted(year: YearActs, unit: TemplateUnit, pace: Pace): readonly PlannedGoal[] {
  const { seed, template, budgetYear, goalsPerUnit, random } = year.options;
  const areas = template.directions.flatMap((direction) => direction.areas.map(({ code }) => code));
  const count = Math.max(1, (goalsPerUnit === 'own' ? ownIdeasOf(unit) : goalsPerUnit) - random.whole(2));
  const goals = plannedGoals(random, { seed, budgetYear, unit, areas, count });
  for (const goal of goals) {
    year.add(plusDays(year.day(-1, '04-02'), random.whole(pace === 'early' ? 25 : 80)), secretaryOf(unit), {
      kind: 'draft-goal', goalId: goal.goalId, budgetYear, unit: unit.code, area: goal.area, content: contentOf(goal, budgetYear) });
  }
  return goals;
}

function answered(year: YearActs, unit: TemplateUnit, goals: readonly PlannedGoal[], random: Random): void {
  const areasWithGoals = new Set(goals.filter((goal) => goal.unit === unit).map(({ area }) => area));
  for (const [day, sent] of answersOf(random, { budgetYear: year.options.budgetYear, unit, areasWithGoals })) year.add(day, secretaryOf(unit), sent);
}
