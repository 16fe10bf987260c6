import { PRESIDIUM, type Capacity } from '#lib/planning';
import type { FollowUpStage } from './follow-up/goal-follow-ups.projection.js';

/** Who asks, by the capacities they hold today. */
export type Viewer = Readonly<{ capacities: readonly Capacity[] }>;

export const THE_PUBLIC: Viewer = { capacities: [] };

/** The earliest stage at which somebody may see a goal's text: while it is written, from its submission, or from its adoption. */
export type Depth = 'drafts' | 'submitted' | 'adopted';

/** The one rule of who sees what. `body` is the one that decides the goal's text. */
export function depthOf({ capacities }: Viewer, body: string): Depth {
  if (capacities.some((capacity) => capacity.role === 'auditor' || writesFor(capacity, body))) return 'drafts';
  return capacities.length > 0 ? 'submitted' : 'adopted';
}

/** What is marked secret is read by those who write, prepare, decide or audit the goal; others are told that it is there, and by which provision. */
export const readsSecrets = (viewer: Viewer, body: string): boolean =>
  depthOf(viewer, body) === 'drafts' || viewer.capacities.some(({ role }) => role === 'controller' || role === 'board-secretary' || role === 'council-secretary');

/**
 * The one rule of who is told how a goal goes. What a unit says in a round is not decided until its body has decided on it: whoever takes part in the
 * planning is told so with it, and the public is not told. What has been decided and gone back with questions has been told.
 */
const isToldUndecided = ({ capacities }: Viewer): boolean => capacities.length > 0;

/** Of what is said in a round, what the viewer is told: as long as something said anew is undecided, others go on with what was decided; null where nothing was. */
export const toldTo = <Said extends Readonly<{ stage: FollowUpStage }>>(viewer: Viewer, said: Said, decided: Said | null): Said | null =>
  (said.stage !== 'open' || isToldUndecided(viewer) ? said : decided);

/** Whether the viewer is told what was reported in a round by the event `reportedAt` of the journal. `undecidedFrom` is when the unit last got its say in it, null where its body has decided since. */
export const isToldOf = (viewer: Viewer, round: Readonly<{ undecidedFrom: number | null }> | undefined, reportedAt: number): boolean =>
  isToldUndecided(viewer) || (round !== undefined && (round.undecidedFrom === null || reportedAt < round.undecidedFrom));

/** KS's and KF's secretaries prepare what others have written: drafts are not theirs to see. The auditors' are KF's secretary's to write. */
const writesFor = (capacity: Capacity, body: string): boolean =>
  (capacity.body === body && (capacity.role === 'committee-secretary' || capacity.role === 'company-secretary'))
  || (body === PRESIDIUM && capacity.role === 'council-secretary');

/** The latest of a goal's three texts (or their titles, or versions) that is seen at a depth; null where none is. */
export function latestSeen<Text>(depth: Depth, texts: Readonly<{ current: Text; submitted: Text | null; adopted: Text | null }>): Text | null {
  switch (depth) {
    case 'drafts': return texts.current;
    case 'submitted': return texts.submitted;
    case 'adopted': return texts.adopted;
  }
}
