import type { LocalDate } from '#lib/kernel';
import { plusDays } from '#lib/planning';
import { momentOn } from './act.js';
import { holder } from './cast.js';
import { officeDayFrom } from './meetings.js';
import type { PlannedGoal } from './planned-goal.js';
import { recordedAfter, type YearActs } from './year-acts.js';

/** KS's proposal is frozen when KF's meeting is announced, and once more where KS has met since. The version that KF has before it. */
export function proposalFrozen(year: YearActs, goals: readonly PlannedGoal[], councilMeets: LocalDate): number | null {
  const announced = [-7, -4].map((days) => officeDayFrom(plusDays(councilMeets, days)));
  let [version, among] = [0, 0];
  for (const day of announced) {
    const proposed = goals.filter(({ isWith, since }) => isWith === 'council' && officeDayFrom(recordedAfter(since)) < day);
    if (proposed.length === among) continue;
    [version, among] = [version + 1, proposed.length];
    frozenOn(year, goals, { day, councilMeets });
  }
  return version === 0 ? null : version;
}

function frozenOn(year: YearActs, goals: readonly PlannedGoal[], { day, councilMeets }: Readonly<{ day: LocalDate; councilMeets: LocalDate }>): void {
  const { budgetYear } = year.options;
  year.acts.push(
    { at: momentOn(day, 400), by: holder('board-secretary', 'KS'), goalIds: goals.map(({ goalId }) => goalId), sent: { kind: 'freeze-proposal', budgetYear, decidedBy: null } },
    { at: momentOn(day, 430), by: holder('council-secretary', 'KF'), sent: { kind: 'publish-proposal', budgetYear, councilMeets, announcedOn: day } });
}
