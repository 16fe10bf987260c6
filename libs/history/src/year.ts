import { derivedId } from '#lib/evidence';
import { cycleFromTemplate, dateOf, plusDays, type CycleTemplate, type FollowUpRound, type TemplateUnit } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { mondayFrom, momentOn, type Act, type AnySent } from './act.js';
import { holder, type Actor } from './cast.js';
import { assessmentOf } from './follow-up.js';
import { boardOutcomeOf, councilOutcomeOf, referralOf } from './outcomes.js';
import { contentOf, ownIdeasOf, plannedGoals, type PlannedGoal } from './planned-goal.js';
import { seeded, type Random } from './random.js';

/** A number, or as many as the unit has ideas of its own. */
export type GoalsPerUnit = number | 'own';

export type YearOptions = Readonly<{ seed: number; template: CycleTemplate; budgetYear: number; goalsPerUnit: GoalsPerUnit; random: Random }>;

/** One planning cycle from its opening to its last follow-up, as acts in no particular order. */
export function yearOf(options: YearOptions): readonly Act[] {
  return new YearStory(options).tell();
}

const secretaryOf = ({ kind, body }: TemplateUnit): Actor =>
  holder(kind === 'company' ? 'company-secretary' : 'committee-secretary', body);

class YearStory {
  private readonly acts: Act[] = [];
  private readonly paragraphs = new Map<string, number>();
  private readonly rounds: readonly FollowUpRound[];
  private readonly outcomes: Random;

  constructor(private readonly options: YearOptions) {
    this.outcomes = seeded(options.seed + options.budgetYear);
    this.rounds = cycleFromTemplate(options.template, options.budgetYear).followUps;
  }

  tell(): readonly Act[] {
    const { template, budgetYear } = this.options;
    this.add(dateOf(budgetYear, { year: -1, day: '03-02' }), holder('controller'), { kind: 'open-cycle', budgetYear, template });
    const goals = template.units.flatMap((unit) => this.drafted(unit));
    const proposed = this.decidedByCommittees(goals);
    const endorsed = this.preparedByBoard(proposed);
    this.followedUp(this.adoptedByCouncil(endorsed));
    return this.acts;
  }

  private drafted(unit: TemplateUnit): readonly PlannedGoal[] {
    const { seed, template, budgetYear, goalsPerUnit, random } = this.options;
    const areas = template.directions.flatMap((direction) => direction.areas.map(({ code }) => code));
    const count = Math.max(1, (goalsPerUnit === 'own' ? ownIdeasOf(unit) : goalsPerUnit) - random.whole(2));
    const goals = plannedGoals(random, { seed, budgetYear, unit, areas, count });
    for (const goal of goals) {
      const day = plusDays(dateOf(budgetYear, { year: -1, day: '04-02' }), random.whole(80));
      this.add(day, secretaryOf(unit), {
        kind: 'draft-goal', goalId: goal.goalId, budgetYear, unit: unit.code, area: goal.area, content: contentOf(goal, budgetYear) });
      if (random.chance(0.35)) this.revised(goal, plusDays(dateOf(budgetYear, { year: -1, day: '08-08' }), random.whole(10)), random.pick(REVISION_REASONS));
    }
    return goals;
  }

  private revised(goal: PlannedGoal, day: LocalDate, reason: string): void {
    const { budgetYear } = this.options;
    const content = contentOf(goal, budgetYear, goal.version);
    goal.version += 1;
    this.add(day, secretaryOf(goal.unit), { kind: 'revise-goal', goalId: goal.goalId, content, reason });
  }

  /** Nearly everything is decided before the deadline. A body now and then is late, and a draft now and then is left lying. */
  private decidedByCommittees(goals: readonly PlannedGoal[]): readonly PlannedGoal[] {
    const { budgetYear, random } = this.options;
    const proposed = goals.filter(() => !random.chance(0.06));
    for (const own of byBody(proposed)) {
      const isLate = random.chance(0.12);
      const meeting = mondayFrom(dateOf(budgetYear, { year: -1, day: isLate ? '09-07' : '08-20' }));
      this.committeeDecision(own, meeting, isLate ? random.pick(LATE_REASONS) : null);
    }
    return proposed;
  }

  private committeeDecision(goals: readonly PlannedGoal[], meeting: LocalDate, lateReason: string | null): void {
    const [{ unit } = { unit: undefined }] = goals;
    if (!unit) return;
    this.decide(unit.body, meeting, secretaryOf(unit), (common) => ({
      kind: 'record-committee-decision', ...common, lateReason,
      goals: goals.map(({ goalId, version }) => ({ goalId, version })) }));
  }

  /** KS takes up half of the bodies' goals in September and the others in October, refers some back, and takes up the answers last. */
  private preparedByBoard(proposed: readonly PlannedGoal[]): readonly PlannedGoal[] {
    const { budgetYear } = this.options;
    const [september, october] = ['09-20', '10-01'].map((day) => mondayFrom(dateOf(budgetYear, { year: -1, day }))) as [LocalDate, LocalDate];
    const bodies = byBody(proposed);
    const [early, later] = [1, 0].map((half) => bodies.filter((_, place) => place % 2 === half).flat()) as [PlannedGoal[], PlannedGoal[]];
    const answers = [
      ...this.meets(early, { meeting: september, respondBy: plusDays(september, 28), answeredOn: plusDays(september, 20) }),
      ...this.meets(later, { meeting: october, respondBy: plusDays(october, 14), answeredOn: plusDays(october, 6) }),
    ];
    this.boardDecision(answers, { meeting: plusDays(october, 21), respondBy: october }, { referred: [], tabled: [] });
    return proposed;
  }

  /** @returns the goals that KS takes up again: referred back and answered since, or tabled */
  private meets(goals: readonly PlannedGoal[], meeting: BoardMeeting & Readonly<{ answeredOn: LocalDate }>): readonly PlannedGoal[] {
    const referred = goals.filter(() => this.options.random.chance(0.14));
    const tabled = goals.filter((goal) => !referred.includes(goal) && this.outcomes.chance(0.04));
    this.boardDecision(goals, meeting, { referred, tabled });
    for (const goal of referred) this.revised(goal, meeting.answeredOn, 'Svar på återremissen: målet har gjorts tydligare.');
    for (const own of byBody(referred)) this.committeeDecision(own, plusDays(meeting.answeredOn, 3), null);
    return [...referred, ...tabled];
  }

  private boardDecision(goals: readonly PlannedGoal[], { meeting, respondBy }: BoardMeeting, { referred, tabled }: TakenUpAgain): void {
    if (goals.length === 0) return;
    const items = goals.map((goal) => {
      if (referred.includes(goal)) return referralOf(this.options.random, goal, respondBy);
      return boardOutcomeOf(this.outcomes, goal, { budgetYear: this.options.budgetYear, isTabled: tabled.includes(goal) });
    });
    this.decide('KS', meeting, holder('board-secretary', 'KS'), (common) => ({ kind: 'record-board-decision', ...common, goals: items }));
  }

  /** @returns the goals that KF adopts */
  private adoptedByCouncil(goals: readonly PlannedGoal[]): readonly PlannedGoal[] {
    const { budgetYear } = this.options;
    const meeting = mondayFrom(dateOf(budgetYear, { year: -1, day: '11-24' }));
    const items = goals.map((goal) => councilOutcomeOf(this.outcomes, goal, budgetYear));
    this.decide('KF', meeting, holder('council-secretary', 'KF'), (common) => ({ kind: 'record-council-decision', ...common, goals: items }));
    return goals.filter((_, place) => items[place]?.outcome !== 'rejected');
  }

  private followedUp(goals: readonly PlannedGoal[]): void {
    for (const round of this.rounds) for (const goal of goals) this.assessed(goal, round);
  }

  /** Some answers never come, and most that are preliminary become final some weeks later. */
  private assessed(goal: PlannedGoal, round: FollowUpRound): void {
    const { random } = this.options;
    if (random.chance(0.08)) return;
    const day = plusDays(round.periodEnds, 8 + random.whole(20));
    const answer = { kind: 'assess-goal', goalId: goal.goalId, ...assessmentOf(random, goal, round) } as const;
    this.add(day, secretaryOf(goal.unit), answer);
    if (answer.certainty === 'final' || this.outcomes.chance(0.3)) return;
    this.add(plusDays(day, 14 + this.outcomes.whole(20)), secretaryOf(goal.unit), { ...answer, certainty: 'final' });
  }

  /** The secretary enters the decision the day after the meeting. */
  private decide(body: string, meetingDate: LocalDate, by: Actor, sent: (common: DecisionCommon) => AnySent): void {
    const { seed, budgetYear } = this.options;
    const paragraph = (this.paragraphs.get(body) ?? 40) + 3;
    this.paragraphs.set(body, paragraph);
    const decisionId = derivedId('decision', seed, budgetYear, body, paragraph);
    this.add(plusDays(meetingDate, 1), by, sent({ decisionId, body, meetingDate, paragraph, caseNumber: `${budgetYear - 1}/417` }));
  }

  private add(day: LocalDate, by: Actor, sent: AnySent): void {
    this.acts.push({ at: momentOn(day, this.options.random.whole(480)), by, sent });
  }
}

const LATE_REASONS = ['Nämndens sammanträde flyttades på grund av förfall.', 'Underlaget från verksamheten kom efter semestrarna.', 'Styrelsen sammanträder först i september.'] as const;

const REVISION_REASONS = ['Målnivån höjd efter dialog i nämnden.', 'Förtydligat efter synpunkter från verksamheten.', 'Ändrat efter arbetsutskottets genomgång.'] as const;

type BoardMeeting = Readonly<{ meeting: LocalDate; respondBy: LocalDate }>;
type TakenUpAgain = Readonly<{ referred: readonly PlannedGoal[]; tabled: readonly PlannedGoal[] }>;
type DecisionCommon = Readonly<{ decisionId: string; body: string; meetingDate: LocalDate; paragraph: number; caseNumber: string }>;

/** The goals of each body and kind of secretary, in the order of their first. */
function byBody(goals: readonly PlannedGoal[]): readonly (readonly PlannedGoal[])[] {
  const bodies = new Map<string, PlannedGoal[]>();
  for (const goal of goals) bodies.set(goal.unit.body, [...(bodies.get(goal.unit.body) ?? []), goal]);
  return [...bodies.values()];
}
