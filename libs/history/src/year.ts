import { cycleFromTemplate, plusDays, type FollowUpRound, type TemplateUnit } from '#lib/planning';
import type { Act } from './act.js';
import { answersOf } from './answers.js';
import { boardPrepares, councilAdopts } from './board-and-council.js';
import { holder } from './cast.js';
import { withChangesInYear } from './changes-in-year.js';
import { committeesDecide, type Pace } from './committees-decide.js';
import { discussed } from './discussed.js';
import { assessmentOf } from './follow-up.js';
import { lastDaysMoved } from './last-days.js';
import { contentOf, ownIdeasOf, plannedGoals, type PlannedGoal } from './planned-goal.js';
import { seeded, type Random } from './random.js';
import { YearActs, secretaryOf, type YearOptions } from './year-acts.js';

/** One planning cycle from its opening to its last follow-up, as acts in no particular order. */
export function yearOf(options: YearOptions): readonly Act[] {
  const { seed, template, budgetYear } = options;
  const [year, outcomes, answers] = [new YearActs(options), seeded(seed + budgetYear), seeded(seed * budgetYear)];
  const paces = new Map(template.units.map(({ body }) => [body, paceIn(outcomes)]));
  const paceOf = (body: string): Pace => paces.get(body) ?? 'in-time';
  year.add(year.day(-1, '03-02'), holder('controller'), { kind: 'open-cycle', budgetYear, template });
  const goals = template.units.flatMap((unit) => drafted(year, unit, paceOf(unit.body)));
  for (const unit of template.units) answered(year, unit, goals, answers);
  committeesDecide(year, goals, paceOf);
  boardPrepares(year, goals, outcomes);
  councilAdopts(year, goals, outcomes);
  followedUp(year, goals, outcomes);
  lastDaysMoved(year);
  discussed(year, goals);
  return withChangesInYear(year, goals);
}

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

/** Each adopted goal at each follow-up whose period ends after its adoption. */
function followedUp(year: YearActs, goals: readonly PlannedGoal[], outcomes: Random): void {
  const { template, budgetYear } = year.options;
  const adopted = goals.filter(({ isWith }) => isWith === 'everybody');
  for (const round of cycleFromTemplate(template, budgetYear).followUps) {
    for (const goal of adopted.filter(({ since }) => since < round.periodEnds)) assessed(year, goal, round, outcomes);
  }
}

/** Some answers never come, and most that are preliminary become final some weeks later. */
function assessed(year: YearActs, goal: PlannedGoal, round: FollowUpRound, outcomes: Random): void {
  const { random } = year.options;
  if (random.chance(0.08)) return;
  const day = plusDays(round.periodEnds, 8 + random.whole(20));
  const answer = { kind: 'assess-goal', goalId: goal.goalId, ...assessmentOf(random, goal, round) } as const;
  year.add(day, secretaryOf(goal.unit), answer);
  if (answer.certainty === 'final' || outcomes.chance(0.3)) return;
  year.add(plusDays(day, 14 + outcomes.whole(20)), secretaryOf(goal.unit), { ...answer, certainty: 'final' });
}
