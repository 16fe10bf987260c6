import { UnreadableEvent, type AnyContract, type DomainEvent, type NewEvent, type Recalled, type Recorded } from '#lib/kernel';

/** The only reader of stored events: everybody else sees the newest shape of each. */
export class EventRegistry {
  private readonly byType: ReadonlyMap<string, AnyContract>;

  constructor(readonly contracts: readonly AnyContract[]) {
    this.byType = new Map(contracts.map((contract) => [contract.type, contract]));
    if (this.byType.size !== contracts.length) throw new Error('Two event contracts share a wire name');
  }

  /** The event as it is written: with the newest schema. */
  store(event: DomainEvent): Pick<NewEvent, 'type' | 'schema' | 'data'> {
    return { type: event.type, schema: this.contract(event.type, 0).schema, data: event.data };
  }

  /** @throws UnreadableEvent at an unknown type or a newer schema. */
  recall<E extends DomainEvent>(recorded: Recorded): Recalled<E> {
    const contract = this.contract(recorded.type, recorded.schema);
    // Of the newest schema, as nearly all are, it is what it was read as.
    const newest = contract.schema === recorded.schema ? recorded : { ...recorded, data: contract.read(recorded).data };
    return newest as unknown as Recalled<E>;
  }

  private contract(type: string, schema: number): AnyContract {
    const contract = this.byType.get(type);
    if (!contract) throw new UnreadableEvent(type, schema);
    return contract;
  }
}
