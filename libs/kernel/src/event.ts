import type { Instant, LocalDate } from './dates.js';

/** A fact as the domain speaks of it. `type` is the wire name and never changes. */
export type DomainEvent<Type extends string = string, Data = unknown> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** The capacity somebody acted in. Names are in a register: an event carries the id only. */
export type Actor = Readonly<{ personId: string; role: string; body: string }>;

/** Where a decision is written down: the body's minutes. */
export type Basis = Readonly<{ body: string; meetingDate: LocalDate; paragraph: number; documentSha256?: string }>;

export type EventContext = Readonly<{
  actor: Actor;
  commandId: string;
  /** SHA-256 of the command as the client sent it, without what the server added. */
  commandHash: string;
  correlationId: string;
  causationId?: string;
  /** Revisions of the other streams that the decision relied on. */
  basedOn?: Readonly<Record<string, number>>;
  decidedOn?: LocalDate;
  basis?: Basis;
}>;

/** An event on its way into a store. `id` is UUIDv5(stream, commandId, index): a retry makes the same ids. */
export type NewEvent = Readonly<{ id: string; type: string; schema: number; data: unknown; context: EventContext }>;

/** An event as it is kept for ever, one canonical line. `recordedAt` is the writer's clock. */
export type StoredEvent = NewEvent & Readonly<{ stream: string; revision: number; recordedAt: Instant }>;

/** A stored event as a store gives it back. `leafHash` is hex; positions grow along the global order and may have gaps. */
export type Recorded = StoredEvent & Readonly<{ position: bigint; line: string; leafHash: string }>;

/** A recorded event in its newest shape. */
export type Recalled<E extends DomainEvent = DomainEvent> = E & Omit<Recorded, 'type' | 'data'>;
