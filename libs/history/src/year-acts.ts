import { contentHash, derivedId } from '#lib/evidence';
import { dateOf, type CycleTemplate, type Proceedings, type TemplateUnit, plusDays } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn, type Act, type AnySent } from './act.js';
import { holder, type Actor } from './cast.js';
import type { Minutes } from './meetings.js';
import { contentOf, type PlannedGoal } from './planned-goal.js';
import { proceedingsIn } from './proceedings.js';
import type { Random } from './random.js';

/** A number, or as many as the unit has ideas of its own. */
export type GoalsPerUnit = number | 'own';

/** `firstYear` is the first that is told of; `copyOf` the year whose cycle this one's is a copy of; `minutes` are those of all years: a meeting takes up matters of several. */
export type YearOptions = Readonly<{ seed: number; template: CycleTemplate; budgetYear: number; firstYear: number; copyOf: number | null; goalsPerUnit: GoalsPerUnit; random: Random; minutes: Minutes }>;

export type DecisionCommon = Readonly<{ decisionId: string; body: string; meetingDate: LocalDate; paragraph: number; caseNumber: string; documentSha256?: string; proceedings?: Proceedings }>;

export const secretaryOf = ({ kind, body }: TemplateUnit): Actor =>
  holder(kind === 'company' ? 'company-secretary' : 'committee-secretary', body);

/** What is done in one planning cycle, in no particular order. */
export class YearActs {
  readonly acts: Act[] = [];

  constructor(readonly options: YearOptions) {}

  /** A day told from the budget year: of the year before with -1. */
  day(year: -1 | 0, day: string): LocalDate { return dateOf(this.options.budgetYear, { year, day }); }

  add(day: LocalDate, by: Actor, sent: AnySent): void {
    this.acts.push({ at: momentOn(day, this.options.random.whole(480)), by, sent });
  }

  /** The secretary enters the decision the day after the meeting. */
  decide(body: string, meetingDate: LocalDate, by: Actor, sent: (common: DecisionCommon) => AnySent): void {
    const { seed, budgetYear, minutes } = this.options;
    const paragraph = minutes.nextParagraph(body, meetingDate);
    const decisionId = derivedId('decision', seed, body, meetingDate, paragraph);
    const proceedings = proceedingsIn(body, meetingDate, paragraph);
    this.add(recordedAfter(meetingDate), by, sent({ decisionId, body, meetingDate, paragraph, caseNumber: `${budgetYear - 1}/417`, documentSha256: contentHash({ body, meetingDate, paragraph }), ...(proceedings && { proceedings }) }));
  }

  revise(goal: PlannedGoal, day: LocalDate, reason: string): void {
    const content = contentOf(goal, this.options.budgetYear, goal.version);
    goal.version += 1;
    this.add(day, secretaryOf(goal.unit), { kind: 'revise-goal', goalId: goal.goalId, content, reason });
  }
}

export const recordedAfter = (meeting: LocalDate): LocalDate => plusDays(meeting, 1);

/** The goals of each body, in the order of their first. */
export function byBody(goals: readonly PlannedGoal[]): readonly (readonly [body: string, goals: readonly PlannedGoal[]])[] {
  const bodies = new Map<string, PlannedGoal[]>();
  for (const goal of goals) bodies.set(goal.unit.body, [...(bodies.get(goal.unit.body) ?? []), goal]);
  return [...bodies];
}
