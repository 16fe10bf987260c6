import { sortKey, type Projection } from '#lib/kernel';
import type { Amendment, FollowUpEvent, GoalEvent, InForceStep, Judgement, Transfer } from '#lib/planning';
import type { ExistingStatus } from '../goals/goal-sheet-row.js';
import { municipalityOf } from '../rows/municipality.js';
import type { FollowUpStage } from '../follow-up/goal-follow-ups.projection.js';

/**
 * What the matrix shows of a goal: small, since a whole year's rows are read at once. The titles are those of the current text, of the
 * one last submitted and of the one last adopted; not everybody may see each. `title_sort` is that of the most decided of them.
 * `unit` set the goal; `transfers` is the JSON of `Transfer[]`, null where there is none.
 * `assessments` is JSON (`LatestInRound[]`, in the order in which the rounds were first answered), null where nobody has said how it goes.
 * `texts` is the JSON of `TitledStep[]`: what KF has decided to hold, and when.
 */
export type ScorecardRow = {
  goal_id: string; municipality: string; budget_year: number; unit: string; transfers: string | null; area: string; status: ExistingStatus;
  title: string; submitted_title: string | null; adopted_title: string | null; title_sort: string;
  days_late: number | null; assessments: string | null;
  in_force_from: string | null; in_force_to: string | null; texts: string | null;
};

/** How the goal went by what was last said in a round. */
export type AssessedInRound = Readonly<{ budgetYear: number; followUp: string; stage: FollowUpStage }> & Pick<Judgement, 'assessment' | 'certainty'>;

/** `decided` is how it went when the unit's body last decided, while something else is said since. */
export type LatestInRound = AssessedInRound & Readonly<{ decided: AssessedInRound | null }>;

/** That a follow-up is noted, what becomes of a measure, and where a decision is written down, change nothing that the matrix shows. The years that a goal is confirmed for stand in `goal_year`. */
type Told = Exclude<GoalEvent, FollowUpEvent | { type: 'goal-confirmed-for-year' } | Written> | AssessingEvent;
type Written = Extract<GoalEvent, { type: 'goal-decision-renumbered' | 'goal-decision-countersigned' }>;

export const scorecard: Projection<Told, ScorecardRow> = {
  name: 'scorecard', version: 8, key: 'goal_id',
  columns: {
    goal_id: 'text', municipality: 'text', budget_year: 'integer', unit: 'text', transfers: 'text', area: 'text', status: 'text',
    title: 'text', submitted_title: 'text', adopted_title: 'text', title_sort: 'text',
    days_late: 'integer', assessments: 'text', in_force_from: 'text', in_force_to: 'text', texts: 'text',
  },
  indexes: [['municipality', 'budget_year']],
  handles: [
    'goal-drafted', 'goal-revised', 'goal-submitted', 'goal-submitted-preliminarily', 'goal-submission-confirmed', 'goal-submission-changed', 'goal-completion-requested', 'goal-endorsed', 'goal-endorsed-with-amendment',
    'goal-rejection-proposed', 'goal-endorsement-rescinded', 'goal-tabled', 'goal-referred-back', 'goal-adopted', 'goal-adopted-with-changes',
    'goal-rejected', 'goal-withdrawn', 'goal-change-proposed', 'goal-amended', 'goal-discontinued', 'goal-responsibility-transferred', 'goal-voided', 'goal-change-annulled',
    'goal-submission-voided', 'goal-text-realigned', 'goal-assessed', 'goal-reassessed', 'follow-up-submitted', 'follow-up-returned',
  ],
  keysOf: ({ data }) => [data.goalId],
  evolve: (row, event) => {
    if (event.type === 'goal-drafted') return drafted(event.stream, event.data);
    return row && { ...row, ...(isAssessing(event) ? followedUp(row, event) : changed(row, event)) };
  },
};

type Drafting = Extract<GoalEvent, { type: 'goal-drafted' }>['data'];
type AssessingEvent = Extract<FollowUpEvent, { type: 'goal-assessed' | 'goal-reassessed' | 'follow-up-submitted' | 'follow-up-returned' }>;
type Change = Exclude<Told, AssessingEvent | { type: 'goal-drafted' }>;

const ASSESSING: ReadonlySet<Told['type']> = new Set<AssessingEvent['type']>(['goal-assessed', 'goal-reassessed', 'follow-up-submitted', 'follow-up-returned']);
const isAssessing = (event: Told): event is AssessingEvent => ASSESSING.has(event.type);

const drafted = (stream: string, { goalId, budgetYear, unit, area, content }: Drafting): ScorecardRow => ({
  goal_id: goalId, municipality: municipalityOf(stream), budget_year: budgetYear, unit, transfers: null, area, status: 'draft',
  title: content.title, submitted_title: null, adopted_title: null, title_sort: sortKey(content.title),
  days_late: null, assessments: null, in_force_from: null, in_force_to: null, texts: null,
});

function changed(row: ScorecardRow, { type, data }: Change): Partial<ScorecardRow> {
  switch (type) {
    case 'goal-carried-over': return {};
    case 'goal-revised': return { title: data.content.title, ...(row.submitted_title === null && { title_sort: sortKey(data.content.title) }) };
    case 'goal-submitted':
    case 'goal-submitted-preliminarily':
      return {
        status: 'submitted', submitted_title: row.title, days_late: data.daysLate,
        ...(row.adopted_title === null && { title_sort: sortKey(row.title) }),
      };
    case 'goal-submission-confirmed': return {};
    case 'goal-submission-changed': return { status: 'submitted', ...amended(data) };
    case 'goal-completion-requested': return { status: 'completion-requested' };
    case 'goal-endorsed': return { status: 'endorsed' };
    case 'goal-endorsed-with-amendment': return { status: 'endorsed', ...amended(data) };
    case 'goal-rejection-proposed': return { status: 'rejection-proposed' };
    case 'goal-endorsement-rescinded': return { status: 'submitted' };
    case 'goal-tabled': return {};
    case 'goal-referred-back': return { status: data.referredTo === 'board' ? 'submitted' : 'referred-back' };
    case 'goal-adopted':
      return {
        status: 'adopted', adopted_title: row.submitted_title, title_sort: sortKey(row.submitted_title ?? row.title), in_force_from: data.inForceFrom,
        ...decided(row, { ...data, title: row.submitted_title ?? row.title }),
      };
    case 'goal-adopted-with-changes':
      return { status: 'adopted', in_force_from: data.inForceFrom, ...decidedAnew(row, data) };
    case 'goal-change-proposed': return {};
    case 'goal-amended': return decidedAnew(row, data);
    case 'goal-discontinued': return decided(row, { ...data, kind: 'end', inForceFrom: data.inForceTo, title: row.adopted_title ?? row.title });
    case 'goal-rejected': return { status: 'rejected' };
    case 'goal-withdrawn': return { status: 'withdrawn' };
    case 'goal-submission-voided': return { status: 'mistaken' };
    case 'goal-text-realigned': return realigned(row, data);
    case 'goal-responsibility-transferred': return { transfers: transfers(row, data) };
    case 'goal-voided': return { status: 'voided', in_force_from: null, in_force_to: null, texts: null, assessments: null };
    case 'goal-change-annulled': return changeAnnulled(row, data);
  }
}

type Deciding = Pick<TitledStep, 'decisionId' | 'version' | 'inForceFrom' | 'inForceTo'>;

const decidedAnew = (row: ScorecardRow, data: Deciding & Readonly<{ amendment: Amendment }>): Partial<ScorecardRow> => {
  const { version, content: { title } } = data.amendment;
  return { ...amended(data), adopted_title: title, ...decided(row, { ...data, version, title }) };
};

function decided(row: ScorecardRow, { decisionId, kind = 'text', version, inForceFrom, inForceTo, title }: Deciding & Readonly<{ kind?: TitledStep['kind']; title: string }>): Partial<ScorecardRow> {
  return { in_force_to: inForceTo, texts: JSON.stringify([...textsOf(row), { decisionId, kind, version, inForceFrom, inForceTo, title }] satisfies TitledStep[]) };
}

function realigned(row: ScorecardRow, { decisionId, fromVersion, version, content: { title } }: Pick<Deciding, 'decisionId' | 'version'> & Readonly<{ fromVersion: number; content: Readonly<{ title: string }> }>): Partial<ScorecardRow> {
  const texts = textsOf(row).map((step) => (step.decisionId === decisionId && step.kind === 'text' ? { ...step, version, title } : step));
  const isLatest = textsOf(row).findLast(({ kind }) => kind === 'text')?.version === fromVersion;
  return { texts: JSON.stringify(texts), ...(isLatest && { title, submitted_title: title, adopted_title: title, title_sort: sortKey(title) }) };
}

function changeAnnulled(row: ScorecardRow, { decisionId }: Readonly<{ decisionId: string }>): Partial<ScorecardRow> {
  const texts = textsOf(row).filter((step) => step.decisionId !== decisionId);
  const transfers = transfersOf(row).filter((transfer) => transfer.decisionId !== decisionId);
  const [end, text] = [texts.at(-1), texts.findLast(({ kind }) => kind === 'text')];
  return {
    transfers: transfers.length === 0 ? null : JSON.stringify(transfers),
    ...(end && text && { texts: JSON.stringify(texts), in_force_to: end.inForceTo, title: text.title, submitted_title: text.title, adopted_title: text.title, title_sort: sortKey(text.title) }),
  };
}

/** One of KF's decisions on a goal that it has adopted, with the title that holds from then. */
export type TitledStep = InForceStep & Readonly<{ title: string }>;

export const textsOf = ({ texts }: Pick<ScorecardRow, 'texts'>): readonly TitledStep[] => (texts === null ? [] : JSON.parse(texts) as readonly TitledStep[]);

export const transfersOf = ({ transfers }: Pick<ScorecardRow, 'transfers'>): readonly Transfer[] =>
  (transfers === null ? [] : JSON.parse(transfers) as readonly Transfer[]);

const transfers = (row: ScorecardRow, { decisionId, toUnit, effectiveFrom }: Transfer): string =>
  JSON.stringify([...transfersOf(row), { decisionId, toUnit, effectiveFrom }] satisfies Transfer[]);

function followedUp({ assessments, budget_year: ownYear }: ScorecardRow, event: AssessingEvent): Partial<ScorecardRow> {
  const [told, budgetYear] = [assessmentsIn(assessments), event.data.budgetYear ?? ownYear];
  const place = told.findIndex((earlier) => earlier.followUp === event.data.followUp && earlier.budgetYear === budgetYear);
  const now = saidAfter(told[place], budgetYear, event);
  return now ? { assessments: JSON.stringify(place < 0 ? [...told, now] : told.with(place, now)) } : {};
}

function saidAfter(before: LatestInRound | undefined, budgetYear: number, { type, data }: AssessingEvent): LatestInRound | undefined {
  switch (type) {
    case 'goal-assessed': return { budgetYear, followUp: data.followUp, stage: 'open', assessment: data.assessment, certainty: data.certainty, decided: decidedIn(before) };
    case 'goal-reassessed': return before && { ...before, assessment: data.assessment, certainty: data.certainty };
    case 'follow-up-submitted': return before && { ...before, stage: 'submitted', decided: null };
    case 'follow-up-returned': return before && { ...before, stage: 'returned' };
  }
}

const decidedIn = (before: LatestInRound | undefined): AssessedInRound | null =>
  (before === undefined || before.stage === 'open' ? before?.decided ?? null : assessed(before));

/** An assessment without what was decided before it. */
export const assessed = ({ budgetYear, followUp, stage, assessment, certainty }: AssessedInRound): AssessedInRound => ({ budgetYear, followUp, stage, assessment, certainty });

export const assessmentsIn = (json: string | null): readonly LatestInRound[] => (json === null ? [] : (JSON.parse(json) as readonly LatestInRound[]));

const amended = ({ amendment: { content: { title } } }: Readonly<{ amendment: Amendment }>) => ({ title, submitted_title: title, title_sort: sortKey(title) });
