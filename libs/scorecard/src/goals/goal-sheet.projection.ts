import type { Projection } from '#lib/kernel';
import { followUpContracts, isFollowUpEvent, type FollowUpEvent, type GoalEvent } from '#lib/planning';
import { changeAnnulled, realigned, renumbered, voidedSubmission } from './goal-sheet-set-right.js';
import { inForce, inForceUntil, stepsIn, transfersIn, type Annulment, type CompletionOnGoal, type DecidedStep, type Discontinuation, type GoalSheetRow, type ReferralOnGoal, type Submission, type Tabling, type TransferOnGoal } from './goal-sheet-row.js';
import { municipalityOf } from '../rows/municipality.js';

export const goalSheet: Projection<GoalEvent, GoalSheetRow> = {
  name: 'goal_sheet', version: 11, key: 'goal_id',
  columns: {
    goal_id: 'text', municipality: 'text', revision: 'integer',
    budget_year: 'integer', unit: 'text', transfers: 'text', area: 'text', status: 'text',
    version: 'integer', submitted_version: 'integer', adopted_version: 'integer',
    submission: 'text', tabling: 'text', referral: 'text', completion: 'text', in_force: 'text', texts: 'text',
    proposed_change: 'text', discontinuation: 'text', annulment: 'text', carried_over_from: 'text',
    mistake: 'text', realignment: 'text',
  },
  indexes: [['carried_over_from']],
  handles: [
    'goal-drafted', 'goal-carried-over', 'goal-revised', 'goal-submitted', 'goal-submitted-preliminarily', 'goal-submission-confirmed', 'goal-submission-changed', 'goal-completion-requested', 'goal-endorsed', 'goal-endorsed-with-amendment',
    'goal-rejection-proposed', 'goal-endorsement-rescinded', 'goal-tabled', 'goal-referred-back', 'goal-adopted', 'goal-adopted-with-changes',
    'goal-rejected', 'goal-withdrawn', 'goal-change-proposed', 'goal-confirmed-for-year', 'goal-amended', 'goal-discontinued', 'goal-responsibility-transferred', 'goal-voided', 'goal-change-annulled', 'goal-decision-renumbered', 'goal-decision-countersigned',
    'goal-submission-voided', 'goal-text-realigned',
    ...followUpContracts.map(({ type }) => type),
  ],
  keysOf: ({ data }) => [data.goalId],
  evolve: (row, event) => {
    if (event.type === 'goal-drafted') return drafted(event.stream, event.revision, event.data);
    // What is said of a goal in a round stands in `goal_follow_ups`.
    if (isFollowUpEvent(event)) return row && { ...row, revision: event.revision };
    return row && { ...row, revision: event.revision, ...(isStep(event) && { tabling: null }), ...changed(event, row) };
  },
};

/** What brings a goal further towards its adoption. */
const isStep = ({ type }: GoalEvent): boolean =>
  type !== 'goal-responsibility-transferred' && type !== 'goal-decision-renumbered' && type !== 'goal-decision-countersigned';

type Drafting = Extract<GoalEvent, { type: 'goal-drafted' }>['data'];
type Change = Exclude<GoalEvent, FollowUpEvent | { type: 'goal-drafted' }>;

const drafted = (stream: string, revision: number, { goalId, budgetYear, unit, area, version }: Drafting): GoalSheetRow => ({
  goal_id: goalId, municipality: municipalityOf(stream), revision, budget_year: budgetYear, unit, transfers: null, area, status: 'draft',
  version, submitted_version: null, adopted_version: null,
  submission: null, tabling: null, referral: null, completion: null, in_force: null, texts: null,
  proposed_change: null, discontinuation: null, annulment: null, carried_over_from: null, mistake: null, realignment: null,
});

/** The years that a goal is confirmed for stand in `goal_year`; who stands for a decision is told with it. */
function changed({ type, data }: Change, row: GoalSheetRow): Partial<GoalSheetRow> {
  switch (type) {
    case 'goal-carried-over': return { carried_over_from: data.fromGoalId };
    case 'goal-revised': return { version: data.version };
    case 'goal-submitted': return { status: 'submitted', submitted_version: data.version, submission: submission({ ...data, decisionExpectedOn: null, isChanged: false }), referral: null, completion: null };
    case 'goal-submitted-preliminarily':
      return { status: 'submitted', submitted_version: data.version, submission: submission({ ...data, isChanged: false }) };
    case 'goal-submission-confirmed': return { submission: decidedSubmission(row, { isChanged: false }) };
    case 'goal-submission-changed': {
      const { version } = data.amendment;
      return { status: 'submitted', version, submitted_version: version, submission: decidedSubmission(row, { isChanged: true }) };
    }
    case 'goal-completion-requested': return { status: 'completion-requested', completion: completion(data) };
    case 'goal-endorsed': return { status: 'endorsed', ...prepared(row) };
    case 'goal-endorsed-with-amendment': {
      // KS's words are what KF has before it, and are seen by those who saw the committee's.
      const { version } = data.amendment;
      return { status: 'endorsed', version, submitted_version: version, ...prepared(row) };
    }
    case 'goal-rejection-proposed': return { status: 'rejection-proposed', ...prepared(row) };
    case 'goal-endorsement-rescinded': return { status: 'submitted' };
    case 'goal-tabled': return { tabling: tabling(data) };
    case 'goal-referred-back': return { ...prepared(row), status: data.referredTo === 'board' ? 'submitted' : 'referred-back', referral: referral(data) };
    case 'goal-adopted': return { status: 'adopted', ...decidedText(row, data, data.version), in_force: inForce(data) };
    case 'goal-adopted-with-changes': return { status: 'adopted', ...decidedText(row, data, data.amendment.version), in_force: inForce(data) };
    case 'goal-change-proposed': return { proposed_change: data.change };
    case 'goal-confirmed-for-year': return { proposed_change: null };
    case 'goal-amended': return { ...decidedText(row, data, data.amendment.version), in_force: inForceUntil(row, data) };
    case 'goal-discontinued': return discontinued(row, data);
    case 'goal-rejected': return { status: 'rejected' };
    case 'goal-withdrawn': return { status: 'withdrawn' };
    case 'goal-submission-voided': return { status: 'mistaken', completion: null, mistake: voidedSubmission(data) };
    case 'goal-text-realigned': return realigned(row, data);
    case 'goal-responsibility-transferred': return { transfers: transfers(row, data) };
    case 'goal-voided': return { status: 'voided', ...NOTHING_ADOPTED, annulment: annulment(data) };
    case 'goal-change-annulled': return changeAnnulled(row, data);
    case 'goal-decision-renumbered': return renumbered(row, data);
    case 'goal-decision-countersigned': return {};
  }
}

type Deciding = Pick<DecidedStep, 'decisionId' | 'basis' | 'inForceFrom' | 'inForceTo'>;

/** KF has put a text in force, or is to: the latest there is. */
function decidedText(row: GoalSheetRow, { decisionId, basis, inForceFrom, inForceTo }: Deciding, version: number): Partial<GoalSheetRow> {
  const texts = steps(row, { decisionId, kind: 'text', version, inForceFrom, inForceTo, basis });
  return { version, submitted_version: version, adopted_version: version, texts, proposed_change: null, annulment: null };
}

function discontinued(row: GoalSheetRow, { decisionId, basis, version, reason, inForceTo }: Discontinuation & Readonly<{ version: number }>): Partial<GoalSheetRow> {
  return {
    texts: steps(row, { decisionId, kind: 'end', version, inForceFrom: inForceTo, inForceTo, basis }), proposed_change: null,
    in_force: inForceUntil(row, { inForceTo }), discontinuation: JSON.stringify({ decisionId, basis, reason, inForceTo } satisfies Discontinuation),
  };
}

/** What a court has annulled was never decided: nothing holds. The text can still be read. */
const NOTHING_ADOPTED = { in_force: null, texts: null, proposed_change: null, discontinuation: null } as const;

const annulment = ({ decisionId, basis, annulledOn }: Annulment): string => JSON.stringify({ decisionId, basis, annulledOn } satisfies Annulment);

const steps = (row: GoalSheetRow, step: DecidedStep): string => JSON.stringify([...stepsIn(row), step]);

const submission = ({ submittedOn, deadline, daysLate, lateReason, decisionExpectedOn, isChanged }: Submission): string =>
  JSON.stringify({ submittedOn, deadline, daysLate, lateReason, decisionExpectedOn, isChanged } satisfies Submission);

/** The committee has decided what it had submitted before. */
const decidedSubmission = (row: GoalSheetRow, { isChanged }: Pick<Submission, 'isChanged'>): string | null =>
  alteredSubmission(row, { decisionExpectedOn: null, isChanged });

/** KS has decided: what was referred to it is answered, and it has seen what the committee changed. */
const prepared = (row: GoalSheetRow): Partial<GoalSheetRow> => ({ referral: null, completion: null, submission: alteredSubmission(row, { isChanged: false }) });

const alteredSubmission = (row: GoalSheetRow, altered: Partial<Submission>): string | null =>
  (row.submission === null ? null : submission({ ...(JSON.parse(row.submission) as Submission), ...altered }));

const tabling = ({ decisionId, basis, reason, voting }: Tabling): string => JSON.stringify({ decisionId, basis, reason, voting } satisfies Tabling);

const referral = ({ decisionId, basis, reasons, respondBy, referredTo, voting }: ReferralOnGoal): string =>
  JSON.stringify({ decisionId, basis, reasons, respondBy, referredTo, voting } satisfies ReferralOnGoal);

const completion = ({ points, respondBy, requestedOn }: CompletionOnGoal): string =>
  JSON.stringify({ points, respondBy, requestedOn } satisfies CompletionOnGoal);

const transfers = (row: GoalSheetRow, { decisionId, basis, fromUnit, toUnit, effectiveFrom }: TransferOnGoal): string =>
  JSON.stringify([...transfersIn(row), { decisionId, basis, fromUnit, toUnit, effectiveFrom }] satisfies TransferOnGoal[]);
