import type { Basis, Indexed, LocalDate, Projection } from '#lib/kernel';
import { followUpContracts, type Assessment, type Certainty, type FollowUpEvent, type Judgement, type Measure, type MeasureStatus } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/** What has been said of an adopted goal in its year's rounds. `follow_ups` is JSON (`FollowUpOnGoal[]`), in the order in which the rounds were first answered. */
export type GoalFollowUpsRow = { goal_id: string; municipality: string; follow_ups: string };

/**
 * What a unit says of its goal in one round, as it was last said; `assessedOn` is the day of that. `errata` are what was said after that, oldest first.
 * `budgetYear` is the round's, null where it is the goal's own; `statuses` are those that the report used, null where nobody noted them.
 */
export type SaidInRound = Omit<Judgement, 'measures'> & Readonly<{
  budgetYear: number | null; followUp: string; statuses: readonly Assessment[] | null; assessedOn: LocalDate; measures: readonly MeasureOnGoal[];
  stage: FollowUpStage; decisions: readonly FollowUpDecision[]; errata: readonly Erratum[];
}>;

/** `decided` is what was said when the unit's body last decided, while something else is said since; `undecidedFrom` is in which event of the journal the unit got its say, null when its body has decided. */
export type FollowUpOnGoal = SaidInRound & Readonly<{ decided: SaidInRound | null; undecidedFrom: number | null }>;
/** Who has what is said in a round: the unit, KS and KF when the unit's body has decided on it, or the unit again when one of them wants to know more. */
export type FollowUpStage = 'open' | 'submitted' | 'returned';
export type FollowUpDecision = Readonly<{
  outcome: 'follow-up-submitted' | 'follow-up-noted' | 'follow-up-returned'; decisionId: string; basis: Basis; reasons: readonly string[]; respondBy: LocalDate | null;
}>;
export type Erratum = Readonly<{ reassessedOn: LocalDate; previous: Readonly<{ assessment: Assessment; certainty: Certainty }>; reason: string }>;

/** `wasDueOn` is the day first promised, where it has been delayed; `reason` why it was, or why it was dropped. */
export type MeasureOnGoal = Measure & Readonly<{ status: MeasureStatus; completedOn: LocalDate | null; wasDueOn: LocalDate | null; reason: string | null }>;

export const goalFollowUps: Projection<FollowUpEvent, GoalFollowUpsRow> = {
  name: 'goal_follow_ups', version: 5, key: 'goal_id',
  columns: { goal_id: 'text', municipality: 'text', follow_ups: 'text' },
  indexes: [],
  handles: followUpContracts.map(({ type }) => type),
  keysOf: ({ data }) => [data.goalId],
  evolve: (row, event, key) => {
    const told = row ? (JSON.parse(row.follow_ups) as readonly FollowUpOnGoal[]) : [];
    return { goal_id: key, municipality: municipalityOf(event.stream), follow_ups: JSON.stringify(afterEvent(told, event)) };
  },
};

type Told = readonly FollowUpOnGoal[];

function afterEvent(told: Told, event: Indexed<FollowUpEvent>): Told {
  switch (event.type) {
    case 'goal-assessed': return said(told, event.data, openedAnew);
    case 'goal-reassessed': return said(told, { ...event.data, assessedOn: event.data.reassessedOn }, (before) => ({ ...standing(before), errata: [...before?.errata ?? [], erratum(event.data)] }));
    case 'follow-up-submitted': return decided(told, event.data, DECIDED, decision(event.type, { ...event.data, reasons: [], respondBy: null }));
    case 'follow-up-noted': return decided(told, event.data, DECIDED, decision(event.type, { ...event.data, reasons: [], respondBy: null }));
    case 'follow-up-returned': return decided(told, event.data, { stage: 'returned', undecidedFrom: event.index }, decision(event.type, event.data));
    case 'measure-completed': return onMeasure(told, event.data.measureId, () => ({ status: 'completed', completedOn: event.data.completedOn }));
    case 'measure-delayed': {
      const { wasDueOn, dueOn, reason } = event.data;
      return onMeasure(told, event.data.measureId, (measure) => ({ dueOn, wasDueOn: measure.wasDueOn ?? wasDueOn, reason }));
    }
    case 'measure-dropped': return onMeasure(told, event.data.measureId, () => ({ status: 'dropped', reason: event.data.reason }));
  }
}

type Standing = Pick<FollowUpOnGoal, 'stage' | 'decisions' | 'errata' | 'decided' | 'undecidedFrom'>;
const UNDECIDED: Standing = { stage: 'open', decisions: [], errata: [], decided: null, undecidedFrom: 0 };
const DECIDED = { stage: 'submitted', decided: null, undecidedFrom: null } as const;

const standing = ({ stage, decisions, errata, decided, undecidedFrom }: Standing = UNDECIDED): Standing => ({ stage, decisions, errata, decided, undecidedFrom });

/** What was decided stays beside what is said instead of it, until that is decided too. */
function openedAnew(before: FollowUpOnGoal | undefined): Standing {
  if (before === undefined || before.stage === 'open') return standing(before);
  return { ...standing(before), stage: 'open', decided: saidIn(before) };
}

const saidIn = ({ decided: _, undecidedFrom: __, ...said }: FollowUpOnGoal): SaidInRound => said;

type InRound = Judgement & Round & Pick<FollowUpOnGoal, 'statuses' | 'assessedOn'>;

/** In its round's place, or after the rounds before it. */
function said(told: Told, { followUp, budgetYear, ...data }: InRound, standsThen: (before: FollowUpOnGoal | undefined) => Standing): Told {
  const place = told.findIndex(isSaidIn({ followUp, budgetYear }));
  const { statuses, assessedOn, assessment, forecast, trend, certainty, motivation } = data;
  const measures = data.measures.map((measure) => ({ ...promised(measure), ...become(measureIn(told, measure.measureId) ?? NEW_MEASURE) }));
  const now: FollowUpOnGoal = { budgetYear, followUp, statuses, assessedOn, assessment, forecast, trend, certainty, motivation, measures, ...standsThen(told[place]) };
  return place < 0 ? [...told, now] : told.with(place, now);
}

type Round = Pick<FollowUpOnGoal, 'budgetYear' | 'followUp'>;
const isSaidIn = ({ budgetYear, followUp }: Round) => (said: Round): boolean => said.followUp === followUp && said.budgetYear === budgetYear;

const NEW_MEASURE = { status: 'open', completedOn: null, wasDueOn: null, reason: null } as const;
const promised = ({ measureId, text, responsible, dueOn }: Measure): Measure => ({ measureId, text, responsible, dueOn });
const become = ({ status, completedOn, wasDueOn, reason }: Omit<MeasureOnGoal, keyof Measure>) => ({ status, completedOn, wasDueOn, reason });
const measureIn = (told: Told, measureId: string): MeasureOnGoal | undefined => told.flatMap(({ measures }) => measures).find((measure) => measure.measureId === measureId);

const erratum = ({ reassessedOn, previous: { assessment, certainty }, reason }: Erratum): Erratum => ({ reassessedOn, previous: { assessment, certainty }, reason });

const decision = (outcome: FollowUpDecision['outcome'], { decisionId, basis, reasons, respondBy }: Omit<FollowUpDecision, 'outcome'>): FollowUpDecision =>
  ({ outcome, decisionId, basis, reasons, respondBy });

const decided = (told: Told, round: Round, now: Partial<Standing>, step: FollowUpDecision): Told =>
  told.map((one) => (isSaidIn(round)(one) ? { ...one, ...now, decisions: [...one.decisions, step] } : one));

/** A measure that several rounds tell of is the same in each. */
const onMeasure = (told: Told, measureId: string, changed: (measure: MeasureOnGoal) => Partial<MeasureOnGoal>): Told => {
  const changedIn = <Said extends Pick<SaidInRound, 'measures'>>(said: Said): Said =>
    ({ ...said, measures: said.measures.map((measure) => (measure.measureId === measureId ? { ...measure, ...changed(measure) } : measure)) });
  return told.map((one) => ({ ...changedIn(one), decided: one.decided && changedIn(one.decided) }));
};
