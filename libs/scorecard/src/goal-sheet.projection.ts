import type { Basis, Projection } from '#lib/kernel';
import type { Assessment, Certainty, GehKind, GoalEvent, GoalStatus } from '#lib/planning';
import { municipalityOf } from './municipality.js';

/**
 * Where one goal stands. Its texts are in `goal_text`, by version: the current one, the one last submitted and the one last adopted
 * may differ, and not everybody may see each. `revision` is the stream's, for `ETag`. JSON: `referral` (`ReferralOnSheet`, while it
 * stands), `decisions` (`DecisionOnSheet[]`, oldest first), `measures`.
 */
export type GoalSheetRow = {
  goal_id: string; municipality: string; stream: string; revision: number;
  budget_year: number; unit: string; area: string; status: ExistingStatus;
  version: number; submitted_version: number | null; adopted_version: number | null;
  submitted_on: string | null; deadline: string | null; days_late: number | null; late_reason: string | null;
  referral: string | null; decisions: string;
  geh: GehKind | null; in_force_from: string | null; in_force_to: string | null;
  assessment: Assessment | null; certainty: Certainty | null; follow_up: string | null; assessed_on: string | null;
  motivation: string | null; measures: string;
};

export type ExistingStatus = Exclude<GoalStatus, 'absent'>;
export type DecisionOnSheet = Readonly<{ decisionId: string; outcome: DecidedStatus; version: number; basis: Basis }>;
export type ReferralOnSheet = Readonly<{ decisionId: string; basis: Basis; reasons: readonly string[]; respondBy: string }>;

export const goalSheet: Projection<GoalEvent, GoalSheetRow> = {
  name: 'goal_sheet', version: 1, key: 'goal_id',
  columns: {
    goal_id: 'text', municipality: 'text', stream: 'text', revision: 'integer',
    budget_year: 'integer', unit: 'text', area: 'text', status: 'text',
    version: 'integer', submitted_version: 'integer', adopted_version: 'integer',
    submitted_on: 'text', deadline: 'text', days_late: 'integer', late_reason: 'text',
    referral: 'text', decisions: 'text', geh: 'text', in_force_from: 'text', in_force_to: 'text',
    assessment: 'text', certainty: 'text', follow_up: 'text', assessed_on: 'text', motivation: 'text', measures: 'text',
  },
  indexes: [],
  handles: [
    'goal-drafted', 'goal-revised', 'goal-submitted', 'goal-endorsed', 'goal-referred-back', 'goal-adopted', 'goal-assessed',
  ],
  keysOf: ({ data }) => [data.goalId],
  evolve: (row, event) => {
    if (event.type === 'goal-drafted') return drafted(event.stream, event.revision, event.data);
    return row && { ...row, revision: event.revision, ...changed(row, event) };
  },
};

type Drafting = Extract<GoalEvent, { type: 'goal-drafted' }>['data'];
type Change = Exclude<GoalEvent, { type: 'goal-drafted' }>;
type DecidedStatus = Exclude<ExistingStatus, 'draft'>;

const drafted = (stream: string, revision: number, { goalId, budgetYear, unit, area, version }: Drafting): GoalSheetRow => ({
  goal_id: goalId, municipality: municipalityOf(stream), stream, revision, budget_year: budgetYear, unit, area, status: 'draft',
  version, submitted_version: null, adopted_version: null,
  submitted_on: null, deadline: null, days_late: null, late_reason: null,
  referral: null, decisions: '[]', geh: null, in_force_from: null, in_force_to: null,
  assessment: null, certainty: null, follow_up: null, assessed_on: null, motivation: null, measures: '[]',
});

function changed(row: GoalSheetRow, { type, data }: Change): Partial<GoalSheetRow> {
  switch (type) {
    case 'goal-revised':
      return { version: data.version };
    case 'goal-submitted':
      return {
        ...decided(row, 'submitted', data), submitted_version: data.version, submitted_on: data.submittedOn,
        deadline: data.deadline, days_late: data.daysLate, late_reason: data.lateReason, referral: null,
      };
    case 'goal-endorsed':
      return decided(row, 'endorsed', data);
    case 'goal-referred-back':
      return { ...decided(row, 'referred-back', data), referral: JSON.stringify(referral(data)) };
    case 'goal-adopted':
      return {
        ...decided(row, 'adopted', data), adopted_version: data.version,
        geh: data.geh, in_force_from: data.inForceFrom, in_force_to: data.inForceTo,
      };
    case 'goal-assessed':
      return {
        assessment: data.assessment, certainty: data.certainty, follow_up: data.followUp, assessed_on: data.assessedOn,
        motivation: data.motivation, measures: JSON.stringify(data.measures),
      };
  }
}

type Decided = Readonly<{ decisionId: string; version: number; basis: Basis }>;

function decided(row: GoalSheetRow, outcome: DecidedStatus, { decisionId, version, basis }: Decided) {
  const decision: DecisionOnSheet = { decisionId, outcome, version, basis };
  return { status: outcome, decisions: JSON.stringify([...(JSON.parse(row.decisions) as DecisionOnSheet[]), decision]) };
}

const referral = ({ decisionId, basis, reasons, respondBy }: ReferralOnSheet): ReferralOnSheet => ({ decisionId, basis, reasons, respondBy });
