import { derivedId } from '#lib/evidence';
import type { FollowUpRound, ReportedValue } from '#lib/planning';
import type { AnySent } from './act.js';
import type { Answer } from './follow-up.js';
import type { PlannedGoal } from './planned-goal.js';
import type { Random } from './random.js';

export type Told = Readonly<{ round: FollowUpRound; answer: Answer }>;

/** What the goal's indicator shows at the end of a round; for shares of people, women and men too. Undefined where no figure can follow the goal. */
export function valuesOf(random: Random, goal: PlannedGoal, told: Told): AnySent | undefined {
  const { indicator } = goal.idea;
  if (!indicator) return undefined;
  const total = totalOf(told);
  const isOfPeople = indicator.unit === 'procent' && PEOPLE.includes(goal.area);
  return reportOf(goal, told, isOfPeople && total.value !== null ? [total, ...bothOf(random, total)] : [total]);
}

/** The same figures when they are final, with what they take the place of. */
export function revisedValues(goal: PlannedGoal, told: Told): AnySent | undefined {
  if (!goal.idea.indicator) return undefined;
  return reportOf(goal, told, [{ ...totalOf(told), status: 'final', reason: 'Slutlig statistik.' }]);
}

/** The goal areas about users and employees. */
const PEOPLE: readonly string[] = ['MO-1.2', 'MO-2.1', 'MO-2.2', 'MO-3.1', 'MO-3.2'];

function totalOf({ round, answer: { said, outcome } }: Told): ReportedValue {
  const place = { period: periodOf(round), gender: 'total', reason: null } as const;
  if (outcome === null) return { ...place, status: 'missing', value: null, absenceReason: 'Statistiken för perioden är inte publicerad.' };
  return { ...place, status: said.certainty === 'preliminary' ? 'preliminary' : 'final', value: outcome, absenceReason: null };
}

/** Women and men on either side of both; now and then the men are so few that theirs is not shown. */
function bothOf(random: Random, total: ReportedValue): readonly ReportedValue[] {
  const gap = random.whole(40) / 10;
  const of = (gender: 'women' | 'men', value: number): ReportedValue => ({ ...total, gender, value: String(Number(value.toFixed(2))) });
  const men = of('men', Number(total.value) - gap);
  return [
    of('women', Number(total.value) + gap),
    random.chance(0.06) ? { ...men, status: 'suppressed', value: null, absenceReason: 'Färre än tio personer.' } : men,
  ];
}

/** A whole year is told as the year. */
const periodOf = ({ periodEnds }: FollowUpRound): string => (periodEnds.endsWith('-12-31') ? periodEnds.slice(0, 'yyyy'.length) : periodEnds.slice(0, 'yyyy-mm'.length));

const reportOf = ({ goalId }: PlannedGoal, { round }: Told, values: readonly ReportedValue[]): AnySent =>
  ({ kind: 'report-indicator-values', goalId, indicatorId: derivedId('indicator', goalId), followUp: round.code, values });
