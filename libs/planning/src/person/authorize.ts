import type { LocalDate } from '#lib/kernel';
import type { AnyCommand } from '../commands.js';
import type { UnitKind } from '../organisation/unit.events.js';
import type { RejectionsOf } from '../rejections-of.js';
import { isFor, isHeldOn, type Grant } from './person.state.js';
import { BOARD, COUNCIL, PRESIDIUM, type Capacity, type Role } from './roles.js';

export type Action = AnyCommand['kind'];

/** What is acted on: the body whose it is, or `MUNICIPALITY`; and the kind of unit whose goals it concerns, if any. */
export type Resource = Readonly<{ body: string; unitKind: UnitKind | null }>;

export type AuthorizeRequest = Readonly<{
  grants: readonly Grant[]; capacity: Capacity; action: Action; resource: Resource; today: LocalDate;
}>;
export type AuthorizeRejection = RejectionsOf<{
  'capacity-not-held': { role: Role; body: string; today: LocalDate };
  'action-not-allowed': { role: Role; action: Action };
  'not-own-body': { ownBody: string; body: string };
}>;

/** Who may do what. Nothing is allowed that is not said here. Undefined where the act is allowed. */
export function authorize({ grants, capacity, action, resource, today }: AuthorizeRequest): AuthorizeRejection | undefined {
  const { role, body } = capacity;
  const isHeld = grants.some((grant) => isFor(grant, capacity) && isHeldOn(today, grant));
  if (!isHeld) return { code: 'capacity-not-held', params: { role, body, today } };
  if (!isAllowed(role, action, resource)) return { code: 'action-not-allowed', params: { role, action } };
  if (body !== keeperOf(resource.body)) return { code: 'not-own-body', params: { ownBody: body, body: resource.body } };
  return undefined;
}

type Allowed = 'participant' | 'preparer-or-secretary' | 'countersigner' | 'secretary-of-unit' | 'secretary-of-body' | 'preparer' | 'nobody' | Exclude<Role, 'committee-secretary' | 'company-secretary'>;

/** What a body decides on a goal is carried out from its decision: nobody does that by hand. */
const ALLOWED = {
  'open-cycle': 'controller',
  'copy-cycle': 'controller',
  'include-unit': 'controller',
  'move-deadline': 'preparer',
  'extend-deadline': 'preparer',
  'freeze-proposal': 'board-secretary',
  'publish-proposal': 'council-secretary',
  'open-follow-up-round': 'controller',
  'change-status-set': 'controller',
  'hand-over-report': 'board-secretary',
  'approve-annual-report': 'council-secretary',
  'close-cycle': 'controller',
  'register-unit': 'administrator',
  'rename-unit': 'administrator',
  'dissolve-unit': 'administrator',
  'register-person': 'administrator',
  'grant-role': 'administrator',
  'end-role': 'administrator',
  'draft-goal': 'secretary-of-unit',
  'carry-goal-over': 'secretary-of-unit',
  'revise-goal': 'secretary-of-unit',
  'submit-goal-preliminarily': 'secretary-of-unit',
  'request-completion': 'preparer',
  'void-submission': 'preparer',
  'realign-goal-text': 'council-secretary',
  'write-note': 'participant',
  'ask-for-statement': 'preparer-or-secretary',
  'give-statement': 'secretary-of-unit',
  'pass-over-statement': 'preparer-or-secretary',
  'attach-annex': 'preparer-or-secretary',
  'mark-annex-secret': 'preparer-or-secretary',
  'lift-annex-secrecy': 'preparer-or-secretary',
  'undertake-contribution': 'secretary-of-unit',
  'end-contribution': 'secretary-of-unit',
  'follow-up-contribution': 'secretary-of-unit',
  'assess-goal': 'secretary-of-unit',
  'reassess-goal': 'secretary-of-unit',
  'report-indicator-values': 'secretary-of-unit',
  'complete-measure': 'secretary-of-unit',
  'delay-measure': 'secretary-of-unit',
  'drop-measure': 'secretary-of-unit',
  'declare-area-not-applicable': 'secretary-of-unit',
  'declare-area-applicable': 'secretary-of-unit',
  'record-committee-decision': 'secretary-of-unit',
  'record-board-decision': 'board-secretary',
  'record-council-decision': 'council-secretary',
  'countersign-decision': 'countersigner',
  'decline-countersignature': 'countersigner',
  'reassign-paragraph': 'secretary-of-body',
  'schedule-meeting': 'secretary-of-body',
  'move-meeting': 'secretary-of-body',
  'cancel-meeting': 'secretary-of-body',
  'approve-minutes': 'secretary-of-body',
  'approve-paragraph-immediately': 'secretary-of-body',
  'post-notice': 'secretary-of-body',
  'remove-notice': 'secretary-of-body',
  'correct-minutes': 'secretary-of-body',
  'register-appeal': 'secretary-of-body',
  'decide-appeal': 'secretary-of-body',
  'retry-reminder': 'administrator',
  'set-reminder-policy': 'administrator',
  'set-closed-days': 'administrator',
  'direct-letters': 'administrator',
  'submit-goal': 'nobody',
  'confirm-submission': 'nobody',
  'change-submission': 'nobody',
  'endorse-goal': 'nobody',
  'endorse-goal-with-amendment': 'nobody',
  'propose-goal-rejection': 'nobody',
  'rescind-endorsement': 'nobody',
  'table-goal': 'nobody',
  'refer-goal-back': 'nobody',
  'adopt-goal': 'nobody',
  'adopt-goal-with-changes': 'nobody',
  'reject-goal': 'nobody',
  'withdraw-goal': 'nobody',
  'propose-goal-change': 'nobody',
  'confirm-goal-for-year': 'nobody',
  'amend-goal': 'nobody',
  'discontinue-goal': 'nobody',
  'transfer-goal': 'nobody',
  'submit-follow-up': 'nobody',
  'note-follow-up': 'nobody',
  'return-follow-up': 'nobody',
  'annul-goal-decision': 'nobody',
  'renumber-goal-decision': 'nobody',
  'note-countersignature': 'nobody',
} as const satisfies Record<Action, Allowed>;

/** Everything that can be asked for. */
export const ACTIONS = Object.keys(ALLOWED) as readonly Action[];

/** Whoever is used to minutes, of whatever body. That it is somebody else than those who wrote and recorded is the decider's to see. */
export const COUNTERSIGNERS: readonly Role[] = ['committee-secretary', 'company-secretary', 'board-secretary', 'council-secretary', 'controller'];

/** Those who prepare the goals for KS; and everybody who takes part in the planning for a body. */
const PREPARERS: readonly Role[] = ['controller', 'board-secretary'];
const PARTICIPANTS: readonly Role[] = [...PREPARERS, 'council-secretary', 'committee-secretary', 'company-secretary'];

function isAllowed(role: Role, action: Action, resource: Resource): boolean {
  const allowed: Allowed = ALLOWED[action];
  switch (allowed) {
    case 'countersigner': return COUNTERSIGNERS.includes(role);
    case 'preparer': return PREPARERS.includes(role);
    case 'preparer-or-secretary': return PREPARERS.includes(role) || role === secretaryOf(resource.unitKind);
    case 'participant': return PARTICIPANTS.includes(role);
    case 'secretary-of-unit': return role === secretaryOf(resource.unitKind);
    case 'secretary-of-body': return role === secretaryOfBody(resource);
    case 'board-secretary': case 'council-secretary': case 'controller': case 'administrator': case 'nobody': return role === allowed;
  }
}

/** KF's secretary is its presidium's. */
const keeperOf = (body: string): string => (body === PRESIDIUM ? COUNCIL : body);

function secretaryOf(unitKind: UnitKind | null): Role | null {
  switch (unitKind) {
    case null: return null;
    case 'company': return 'company-secretary';
    case 'audit': return 'council-secretary';
    case 'committee': case 'administration': return 'committee-secretary';
  }
}

/** Who keeps a body's minutes; KF's presidium meets as the auditors' unit. An administration is no body: it meets under the one it belongs to. */
function secretaryOfBody({ body, unitKind }: Resource): Role | null {
  if (body === BOARD) return 'board-secretary';
  if (body === COUNCIL) return 'council-secretary';
  return unitKind === 'administration' ? null : secretaryOf(unitKind);
}
