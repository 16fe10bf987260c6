import { hash } from 'node:crypto';
import { STILL_KNOWN, type AnyProjection, type AnyRow, type Indexed, type KnownRow } from '#lib/kernel';

type Open = Readonly<{ row: AnyRow; knownFrom: number }>;

/** Where the rows that have been closed are kept, or only counted: each by its `rowId`, with its digest. */
export type Closed = Readonly<{ add: (id: string, digest: string) => void }>;

/** What a projection's table should hold, as digests, folded event by event in the plainest way. */
export class ExpectedRows {
  private readonly open = new Map<string, Open>();

  constructor(private readonly projection: AnyProjection, private readonly closed: Closed) {}

  take(event: Indexed): void {
    const { handles, keysOf } = this.projection;
    if (handles !== 'all' && !handles.includes(event.type)) return;
    for (const key of keysOf(event)) this.evolve(key, event);
  }

  private evolve(key: string, event: Indexed): void {
    const before = this.open.get(key);
    const row = this.projection.evolve(before?.row, event, key);
    if (this.values(before?.row) === this.values(row)) return;
    if (before && before.knownFrom < event.index) this.closed.add(rowId(key, before.knownFrom), this.digest({ ...before, knownTo: event.index }));
    if (row) this.open.set(key, { row, knownFrom: event.index });
    else this.open.delete(key);
  }

  /** Those that are still open: by `rowId`, as the table should hold them. */
  *stillOpen(): Generator<readonly [id: string, digest: string]> {
    for (const [key, { row, knownFrom }] of this.open) yield [rowId(key, knownFrom), this.digest({ row, knownTo: STILL_KNOWN })];
  }

  /** The rows known now, by key. */
  *now(): Generator<readonly [key: string, digest: string]> {
    for (const [key, { row }] of this.open) yield [key, this.digestOfRow(row)];
  }

  digest({ row, knownTo }: Pick<KnownRow, 'row' | 'knownTo'>): string {
    return `${this.digestOfRow(row)} ${knownTo}`;
  }

  digestOfRow(row: AnyRow): string {
    return hash('sha256', this.values(row), 'base64');
  }

  private values(row: AnyRow | undefined): string {
    return row === undefined ? '' : JSON.stringify(Object.keys(this.projection.columns).map((column) => row[column] ?? null));
  }
}

export const rowId = (key: string, knownFrom: number): string => `${knownFrom} ${key}`;
