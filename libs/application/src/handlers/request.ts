import type { EventContext, Rejected } from '#lib/kernel';
import { contentHash } from '#lib/evidence';
import { BOARD, MUNICIPALITY, authorize, bodyOfRole, endingWith, grantsOf, type Action, type AuthorizeRejection, type Capacity, type ExistingGoal, type Grant, type Resource } from '#lib/planning';
import type { Desk } from '../desk.js';
import type { Facts } from '../facts.js';

/** Who asks, in which capacity, under which id. `ifMatch` is the revision the client had before it. */
export type CommandRequest = Readonly<{
  personId: string; capacity: Capacity; commandId: string; correlationId: string; ifMatch?: number;
}>;

/** What the server adds to a command before it is decided; the command's hash leaves it out. */
type ServerSupplied =
  | 'amendedHashes'
  | 'answers'
  | 'askedUnit'
  | 'bodyOnRecord'
  | 'by'
  | 'closedOn'
  | 'contentHash'
  | 'copied'
  | 'correction'
  | 'cycle'
  | 'decisions'
  | 'duplicated'
  | 'fromGoal'
  | 'goal'
  | 'goalNow'
  | 'goalsInArea'
  | 'goalsNow'
  | 'isUnitRegistered'
  | 'meetings'
  | 'now'
  | 'recordedBy'
  | 'registered'
  | 'rounds'
  | 'successorUnits'
  | 'taken'
  | 'today'
  | 'unitBodies'
  | 'unitGoals'
  | 'unitOnRecord'
  | 'units'
  | 'unitsNow'
  | 'unreported'
  | 'yearsNow';

/** A command as the client sends it. */
export type Sent<Command> = Command extends unknown ? Readonly<Omit<Command, ServerSupplied>> : never;

export function contextOf(sent: object, request: CommandRequest, facts: Facts): EventContext {
  const { personId, capacity: { role, body }, commandId, correlationId } = request;
  const actor = { personId, role, body };
  return { actor, commandId, commandHash: contentHash({ actor, sent }), correlationId, basedOn: facts.basedOn };
}

export type Act = Readonly<{ sent: Readonly<{ kind: Action }>; request: CommandRequest; resource: Resource; facts: Facts }>;

/** Why the person may not act so today, in the capacity named; undefined where it is allowed. */
export async function refusal(desk: Desk, { sent, request, resource, facts }: Act): Promise<Rejected<AuthorizeRejection> | undefined> {
  const person = await facts.of(desk.persons, desk.names.person(request.personId));
  const { capacity } = request;
  const grants = await whileTheBodyIs(desk, { grants: grantsOf(person), capacity, facts });
  const rejection = authorize({ grants, capacity, action: sent.kind, resource, today: desk.clock.today() });
  return rejection && { ok: false, rejection };
}

/** A unit's own roles are there no longer than the unit. */
async function whileTheBodyIs(
  { units, names }: Desk, { grants, capacity: { role, body }, facts }: Readonly<{ grants: readonly Grant[]; capacity: Capacity; facts: Facts }>,
): Promise<readonly Grant[]> {
  const unit = bodyOfRole(role) === null && body !== BOARD ? await facts.of(units, names.unit(body)) : null;
  return unit ? endingWith(unit, grants) : grants;
}

/** A draft is nobody's but its own body's; to what is submitted, those who prepare it add in their own name. */
export const asPrepared = ({ status }: ExistingGoal, acting: Resource, { role }: Capacity): Resource =>
  (status === 'draft' ? acting : { ...acting, body: bodyOfRole(role) ?? acting.body });

/** What belongs to no body of its own is the municipality's. */
export const OF_MUNICIPALITY: Resource = { body: MUNICIPALITY, unitKind: null };
