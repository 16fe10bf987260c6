import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import type { Goal, GoalStatus } from '../goal/goal.state.js';
import { UNDECIDED } from '../goal/undecided.js';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { AnnexAttached, type AnnexEvent, type AnnexKind } from './annex.events.js';
import type { Annexes } from './annex.state.js';
import { provisionProblem, type ProvisionRejection } from './provision.js';

/** `by` is the body of whoever attaches it, `goal` the goal as it stands, `secrecy` the provision it is marked by at once. */
export type AttachAnnex = Readonly<{
  kind: 'attach-annex'; goalId: string; annexId: string; name: string; annexKind: AnnexKind; documentSha256: string; secrecy: string | null;
  by: string; goal: Goal; today: LocalDate;
}>;
export type AttachAnnexRejection = ProvisionRejection | RejectionsOf<{
  'goal-unknown': { goalId: string };
  'annex-not-attachable': { status: GoalStatus };
  'annex-name-missing': NoParams;
  'annex-already-attached': NoParams;
}>;

/** As long as the goal is prepared: what bodies have decided on rests on what was there then. */
export function attachAnnex(annexes: Annexes, command: AttachAnnex): Decision<AnnexEvent, AttachAnnexRejection> {
  const { goalId, annexId, name, annexKind, documentSha256, secrecy, by, goal, today } = command;
  if (goal.status === 'absent') return reject('goal-unknown', { goalId });
  if (!UNDECIDED.includes(goal.status)) return reject('annex-not-attachable', { status: goal.status });
  if (isBlank(name)) return reject('annex-name-missing');
  if (Object.values(annexes).some((annex) => annex.documentSha256 === documentSha256)) return reject('annex-already-attached');
  return (secrecy === null ? undefined : provisionProblem(secrecy))
    ?? accept(AnnexAttached.create({ goalId, annexId, by, name, kind: annexKind, documentSha256, version: goal.version, secrecy, attachedOn: today }));
}
