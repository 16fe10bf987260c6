import {
  STILL_KNOWN,
  type AnyProjection, type AnyRow, type ClosedRow, type Indexed, type KnownRow, type ReadModels, type TableChange,
} from '#lib/kernel';

type OpenRow = { readonly row: AnyRow; readonly knownFrom: number; readonly isStored: boolean };

/** Folds events into one projection's rows in memory, so that each row is written once, when it is finished. */
export class TemporalFold {
  /** What is open by key; `undefined` where there is known to be nothing. */
  private readonly open = new Map<string, OpenRow | undefined>();
  private closed: ClosedRow[] = [];
  private opened: KnownRow[] = [];
  private readonly columns: readonly string[];
  private readonly types: ReadonlySet<string> | null;

  /** `holdsAllOpen`: nothing is open yet, or all that is open is in memory. */
  constructor(readonly projection: AnyProjection, private holdsAllOpen: boolean) {
    this.columns = Object.keys(projection.columns);
    this.types = projection.handles === 'all' ? null : new Set(projection.handles);
  }

  /** How many rows wait to be written, and how many are held open. */
  get size(): Readonly<{ finished: number; held: number }> {
    return { finished: this.closed.length + this.opened.length, held: this.open.size };
  }

  /** Takes the events that the projection handles, after those of their rows that are not in memory. @throws ProjectionFailed */
  async take(events: readonly Indexed[], readModels: Pick<ReadModels, 'openRows'>): Promise<void> {
    const handled = this.types ? events.filter(({ type }) => this.types?.has(type)) : events;
    const keys = this.unknownKeys(handled);
    if (keys.length > 0) this.remember(keys, await readModels.openRows(this.projection, keys));
    for (const event of handled) this.takeOne(event);
  }

  /** The rows that will not change any more. The open ones stay in memory until they close. */
  takeFinished(): TableChange {
    const change = { table: this.projection, closed: this.closed, opened: this.opened };
    this.closed = [];
    this.opened = [];
    return change;
  }

  /** All rows, the open ones too. Nothing is remembered afterwards. */
  takeAll(): TableChange {
    for (const open of this.open.values()) {
      if (open && !open.isStored) this.opened.push({ row: open.row, knownFrom: open.knownFrom, knownTo: STILL_KNOWN });
    }
    this.open.clear();
    this.holdsAllOpen = false;
    return this.takeFinished();
  }

  private unknownKeys(events: readonly Indexed[]): string[] {
    if (this.holdsAllOpen || this.projection.writtenOnce) return [];
    const keys = new Set(events.flatMap((event) => this.keysOf(event)));
    return [...keys].filter((key) => !this.open.has(key));
  }

  private remember(keys: readonly string[], rows: ReadonlyMap<string, KnownRow>): void {
    for (const key of keys) {
      const known = rows.get(key);
      this.open.set(key, known && { row: known.row, knownFrom: known.knownFrom, isStored: true });
    }
  }

  private takeOne(event: Indexed): void {
    for (const key of this.keysOf(event)) {
      const before = this.open.get(key);
      const row = this.evolve(before?.row, event, key);
      if (!this.isSame(before?.row, row)) this.replace(key, before, row, event.index);
    }
  }

  /** An event that changes nothing in a row leaves no trace in its table. */
  private isSame(before: AnyRow | undefined, after: AnyRow | undefined): boolean {
    if (before === undefined || after === undefined) return before === after;
    return this.columns.every((column) => before[column] === after[column]);
  }

  private replace(key: string, before: OpenRow | undefined, row: AnyRow | undefined, index: number): void {
    if (before) this.close(key, before, index);
    if (row && this.projection.writtenOnce) this.opened.push({ row, knownFrom: index, knownTo: STILL_KNOWN });
    else this.open.set(key, row && { row, knownFrom: index, isStored: false });
  }

  /** A row replaced by the very event that made it was never known. */
  private close(key: string, { row, knownFrom, isStored }: OpenRow, index: number): void {
    if (isStored) this.closed.push({ key, knownFrom, knownTo: index });
    else if (knownFrom < index) this.opened.push({ row, knownFrom, knownTo: index });
  }

  private keysOf(event: Indexed): readonly string[] {
    try {
      return this.projection.keysOf(event);
    } catch (cause) {
      throw new ProjectionFailed(this.projection.name, event.index, cause);
    }
  }

  private evolve(row: AnyRow | undefined, event: Indexed, key: string): AnyRow | undefined {
    try {
      return this.projection.evolve(row, event, key);
    } catch (cause) {
      throw new ProjectionFailed(this.projection.name, event.index, cause);
    }
  }
}

/** A bug in a projection: it cannot take this event. */
export class ProjectionFailed extends Error {
  readonly code = 'projection-failed';
  constructor(readonly projection: string, readonly index: number, cause: unknown) {
    super(`The projection ${projection} cannot take event ${index}`, { cause });
  }
}
