import { plusDays, type BoardItem } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { holder } from './cast.js';
import { committeesAnswer } from './committees-decide.js';
import { meetingsBetween } from './meetings.js';
import { boardOutcomeOf, councilOutcomeOf, referralOf } from './outcomes.js';
import type { PlannedGoal } from './planned-goal.js';
import { proposalFrozen } from './proposal.js';
import type { Random } from './random.js';
import type { YearActs } from './year-acts.js';

const AGENDA_CLOSES_DAYS_BEFORE = 7;
const ANSWER_DAYS = 28;

/** KS takes up what has come in at each meeting from June on until the budget year's spring; its own units' goals in a § of their own. */
export function boardPrepares(year: YearActs, goals: readonly PlannedGoal[], random: Random): void {
  for (const meeting of meetingsBetween('KS', year.day(-1, '06-01'), year.day(0, '05-01'))) {
    const agenda = goals.filter((goal) => goal.isWith === 'board' && isReady(goal, meeting));
    const respondBy = plusDays(meeting, ANSWER_DAYS);
    const referred = agenda.filter(({ timesHeard }) => timesHeard === 0 && random.chance(0.14));
    for (const isOwn of [false, true]) {
      boardDecides(year, { meeting, isOwn }, agenda.filter(({ unit }) => (unit.body === 'KS') === isOwn).map((goal) => [goal, (
        referred.includes(goal) ? referralOf(random, goal, respondBy) : heard(year, goal, meeting, random))]));
    }
    committeesAnswer(year, referred, { meeting, respondBy });
  }
}

function heard({ options: { budgetYear } }: YearActs, goal: PlannedGoal, meeting: LocalDate, random: Random): BoardItem {
  const item = boardOutcomeOf(random, goal, { budgetYear, isTabled: goal.timesHeard === 0 && random.chance(0.04) });
  Object.assign(goal, { since: meeting, ...(item.outcome !== 'tabled' && { isWith: 'council' }) });
  return item;
}

type OnAgenda = Readonly<{ meeting: LocalDate; isOwn: boolean }>;

function boardDecides(year: YearActs, { meeting, isOwn }: OnAgenda, heardGoals: readonly (readonly [PlannedGoal, BoardItem])[]): void {
  if (heardGoals.length === 0) return;
  const goals = heardGoals.map(([, item]) => item);
  if (isOwn && meeting.slice(5, 7) === MONTH_OF_THE_STAND_IN) recordedByStandIn(year, meeting, goals);
  else year.decide('KS', meeting, holder('board-secretary', 'KS'), (common) => ({ kind: 'record-board-decision', ...common, goals }));
  for (const [goal] of heardGoals) goal.timesHeard += 1;
}

/** KS's secretary is away then. */
const MONTH_OF_THE_STAND_IN = '10';

/** Whoever has written the goals of KS's own units stands in, and KS's secretary countersigns on the day of their return. */
function recordedByStandIn(year: YearActs, meeting: LocalDate, goals: readonly BoardItem[]): void {
  const standIn = { ...holder('committee-secretary', 'KS'), capacity: { role: 'board-secretary', body: 'KS' } as const };
  year.decide('KS', meeting, standIn, ({ body, meetingDate, paragraph, ...common }) => {
    year.add(plusDays(meeting, 2), holder('board-secretary', 'KS'), { kind: 'countersign-decision', body, meetingDate, paragraph });
    return { kind: 'record-board-decision', body, meetingDate, paragraph, ...common, countersigning: 'awaited', goals };
  });
}

/** KF adopts the goals with the budget in November, as one package, and what KS proposes later at its meetings after that. */
export function councilAdopts(year: YearActs, goals: readonly PlannedGoal[], random: Random): void {
  for (const [place, meeting] of meetingsBetween('KF', year.day(-1, '11-20'), year.day(0, '06-30')).entries()) {
    const packageVersion = place === 0 ? proposalFrozen(year, goals, meeting) : null;
    const agenda = goals.filter((goal) => goal.isWith === 'council' && isReady(goal, meeting));
    if (agenda.length === 0) continue;
    const items = agenda.map((goal) => councilOutcomeOf(random, goal, year.options.budgetYear));
    year.decide('KF', meeting, holder('council-secretary', 'KF'), (common) => ({ kind: 'record-council-decision', ...common, packageVersion, goals: items }));
    agenda.forEach((goal, index) => Object.assign(goal, { isWith: items[index]?.outcome === 'rejected' ? 'nobody' : 'everybody', since: meeting }));
  }
}

const isReady = ({ since }: PlannedGoal, meeting: LocalDate): boolean => plusDays(since, AGENDA_CLOSES_DAYS_BEFORE) <= meeting;
