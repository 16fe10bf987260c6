import { COUNCIL, annexContracts, dialogueContracts, personContracts, planningContracts, reminderContracts, type AnnexEvent, type ContributionEvent, type GoalEvent } from '#lib/planning';
import type { Depth, Viewer } from '../viewer.js';

/** What stands in a goal's history: its own life, what others undertake in it, and the annexes of its text. */
export type OnGoal = GoalEvent | ContributionEvent | AnnexEvent;

/** The earliest depth at which an event on a goal is seen: what it tells of a text is for those who may see that text. */
const SEEN_FROM = {
  'goal-drafted': 'drafts', 'goal-carried-over': 'submitted', 'goal-revised': 'drafts',
  'goal-submitted': 'submitted', 'goal-submitted-preliminarily': 'submitted', 'goal-submission-confirmed': 'submitted', 'goal-submission-changed': 'submitted', 'goal-completion-requested': 'submitted',
  'goal-endorsed': 'submitted', 'goal-endorsed-with-amendment': 'submitted',
  'goal-rejection-proposed': 'submitted', 'goal-endorsement-rescinded': 'submitted', 'goal-tabled': 'submitted', 'goal-referred-back': 'submitted',
  'goal-rejected': 'submitted', 'goal-withdrawn': 'submitted', 'goal-adopted': 'adopted', 'goal-adopted-with-changes': 'adopted', 'goal-change-proposed': 'submitted', 'goal-amended': 'adopted', 'goal-confirmed-for-year': 'adopted', 'goal-discontinued': 'adopted',
  'goal-responsibility-transferred': 'adopted', 'goal-voided': 'adopted', 'goal-change-annulled': 'adopted', 'goal-assessed': 'adopted', 'goal-reassessed': 'adopted',
  'goal-submission-voided': 'submitted', 'goal-text-realigned': 'adopted', 'goal-decision-renumbered': 'submitted', 'goal-decision-countersigned': 'submitted',
  'follow-up-submitted': 'adopted', 'follow-up-noted': 'adopted', 'follow-up-returned': 'adopted', 'measure-completed': 'adopted', 'measure-delayed': 'adopted', 'measure-dropped': 'adopted',
  'annex-attached': 'submitted', 'annex-marked-secret': 'submitted', 'annex-secrecy-lifted': 'submitted',
  'contribution-undertaken': 'submitted', 'contribution-ended': 'submitted', 'contribution-followed-up': 'submitted',
} as const satisfies Record<OnGoal['type'], Depth>;

const DEPTHS: readonly Depth[] = ['drafts', 'submitted', 'adopted'];

/** Whether what happened to a goal is told to whoever sees that far. Where a decision of KF is written down, and who stands for it, is seen with it; `body` decided. */
export function isSeenAt(depth: Depth, type: OnGoal['type'], body?: string): boolean {
  const isOfCouncil = body === COUNCIL && (type === 'goal-decision-renumbered' || type === 'goal-decision-countersigned');
  return DEPTHS.indexOf(isOfCouncil ? 'adopted' : SEEN_FROM[type]) >= DEPTHS.indexOf(depth);
}

/** The kinds of events in the whole journal that are told to a viewer; undefined where all are. */
export function typesToldTo({ capacities }: Viewer): readonly string[] | undefined {
  if (capacities.some(({ role }) => role === 'auditor')) return undefined;
  if (capacities.length === 0) return NOTHING;
  const isAdministrator = capacities.some(({ role }) => role === 'administrator');
  return ALL.filter((type) => !WRITING.includes(type) && !IN_CONFIDENCE.includes(type) && (isAdministrator || !ON_PERSONS.includes(type)));
}

/** The bodies whose writing the viewer may follow, since it is their own. */
export const ownBodies = ({ capacities }: Viewer): readonly string[] =>
  capacities.filter(({ role }) => role === 'committee-secretary' || role === 'company-secretary').map(({ body }) => body);

/** PostgreSQL has no empty list. */
export const NOTHING: readonly string[] = [''];

const ALL: readonly string[] = planningContracts.map(({ type }) => type);

/** What tells of a text that its body has not decided on. */
export const WRITING: readonly string[] = Object.entries(SEEN_FROM).flatMap(([type, depth]) => (depth === 'drafts' ? [type] : []));

/** Who may read a dialogue, and what is attached to a goal, depends on each goal: it is read there. */
const IN_CONFIDENCE: readonly string[] = [...dialogueContracts, ...annexContracts].map(({ type }) => type);
const ON_PERSONS: readonly string[] = [...personContracts, ...reminderContracts].map(({ type }) => type);
