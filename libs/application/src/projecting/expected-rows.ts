import { hash } from 'node:crypto';
import { STILL_KNOWN, type AnyProjection, type AnyRow, type Indexed, type KnownRow } from '#lib/kernel';

type Open = Readonly<{ row: AnyRow; knownFrom: number }>;

/** What a projection's table should hold, as digests, folded event by event in the plainest way. */
export class ExpectedRows {
  /** By `rowId`: every row that has been closed. */
  private readonly closed = new Map<string, string>();
  private readonly open = new Map<string, Open>();

  constructor(private readonly projection: AnyProjection) {}

  take(event: Indexed): void {
    const { handles, keysOf } = this.projection;
    if (handles !== 'all' && !handles.includes(event.type)) return;
    for (const key of keysOf(event)) this.evolve(key, event);
  }

  private evolve(key: string, event: Indexed): void {
    const before = this.open.get(key);
    const row = this.projection.evolve(before?.row, event, key);
    if (this.values(before?.row) === this.values(row)) return;
    if (before && before.knownFrom < event.index) this.closed.set(rowId(key, before.knownFrom), this.digest({ ...before, knownTo: event.index }));
    if (row) this.open.set(key, { row, knownFrom: event.index });
    else this.open.delete(key);
  }

  /** Every row that there ever was, by `rowId`. */
  ever(): Map<string, string> {
    const open = [...this.open].map(([key, { row, knownFrom }]) => (
      [rowId(key, knownFrom), this.digest({ row, knownTo: STILL_KNOWN })] as const));
    return new Map([...this.closed, ...open]);
  }

  /** The rows known now, by key. */
  now(): Map<string, string> {
    return new Map([...this.open].map(([key, { row }]) => [key, this.digestOfRow(row)]));
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
