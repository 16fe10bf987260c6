import { STILL_KNOWN, type AnyProjection, type AnyRow, type Checkpoint, type DomainEvent, type KnownRow, type ReadModels } from '#lib/kernel';
import type { Source } from '../stream-states.js';
import { ExpectedRows, rowId } from './expected-rows.js';
import { Findings } from './findings.js';
import { SumOfRows } from './sum-of-rows.js';

export type VerifiedTable = Readonly<{ table: string; index: number; rows: number }>;

/**
 * Folds one projection in memory up to its checkpoint, and compares every row that its table ever held, and the rows known there: first as sums,
 * for which nothing but what is open need be held, and row by row where those are not the same.
 * It shares nothing with the live runner but `evolve`: a mistake there cannot hide itself here. The runner may go on meanwhile.
 */
export async function verifyRows(source: Source, readModels: ReadModels, projection: AnyProjection, findings: Findings): Promise<VerifiedTable> {
  const checkpoint = await readModels.checkpoint(projection);
  const table = new TableCheck(readModels, projection, checkpoint.index, findings);
  const rows = await table.isAsExpected(source, checkpoint) ?? await table.compared(source, checkpoint);
  await table.compareNewest();
  return { table: projection.name, index: checkpoint.index, rows };
}

class TableCheck {
  private readonly table: string;
  /** The latest event that any row seen is from, or was closed by. */
  private newest = 0;

  constructor(
    private readonly readModels: ReadModels, private readonly projection: AnyProjection,
    private readonly at: number, private readonly findings: Findings,
  ) {
    this.table = projection.name;
  }

  /** The number of rows, where there is nothing to find in them. */
  async isAsExpected(source: Source, checkpoint: Checkpoint): Promise<number | undefined> {
    const [ever, now] = [new SumOfRows(), new SumOfRows()];
    const rows = new ExpectedRows(this.projection, ever);
    if (!await this.fold(source, checkpoint, { rows, findings: new Findings() })) return undefined;
    for (const [id, digest] of rows.stillOpen()) ever.add(id, digest);
    for (const [key, digest] of rows.now()) now.add(key, digest);
    const [there, thereNow] = [await this.sumOfHistory(rows), await this.sumOfRowsAt(rows)];
    return ever.isSameAs(there) && now.isSameAs(thereNow) ? there.count : undefined;
  }

  private async sumOfHistory(rows: ExpectedRows): Promise<SumOfRows> {
    const sum = new SumOfRows();
    for await (const known of this.readModels.history(this.projection)) {
      this.see(known);
      if (known.knownFrom <= this.at) sum.add(rowId(this.keyOf(known.row), known.knownFrom), rows.digest({ ...known, knownTo: this.endOf(known) }));
    }
    return sum;
  }

  private async sumOfRowsAt(rows: ExpectedRows): Promise<SumOfRows> {
    const sum = new SumOfRows();
    for await (const row of this.readModels.rowsAt(this.projection, this.at)) sum.add(this.keyOf(row), rows.digestOfRow(row));
    return sum;
  }

  /** Says where they differ. The number of rows compared. */
  async compared(source: Source, checkpoint: Checkpoint): Promise<number> {
    const closed = new Map<string, string>();
    const rows = new ExpectedRows(this.projection, { add: (id, digest) => closed.set(id, digest) });
    await this.fold(source, checkpoint, { rows, findings: this.findings });
    await this.compareRowsAt(rows);
    return this.compareHistory(rows, new Map([...closed, ...rows.stillOpen()]));
  }

  /** Whether the checkpoint is where it should be, and every event could be taken. */
  private async fold({ store, registry }: Source, checkpoint: Checkpoint, { rows, findings }: Readonly<{ rows: ExpectedRows; findings: Findings }>): Promise<boolean> {
    const { position } = checkpoint;
    const before = findings.count;
    let [last, index, knownAt] = [0n, 0, ''];
    for await (const recorded of store.readAll({ after: 0n, until: position })) {
      [last, index] = [recorded.position, index + 1];
      if (recorded.recordedAt > knownAt) knownAt = recorded.recordedAt;
      try {
        rows.take({ ...registry.recall<DomainEvent>(recorded), index, knownAt });
      } catch {
        findings.add({ code: 'projection-failed', table: this.table, index });
      }
    }
    if (last !== position || knownAt !== checkpoint.knownAt) findings.add({ code: 'checkpoint-astray', table: this.table, position });
    if (index !== this.at) findings.add({ code: 'checkpoint-differs', table: this.table, position, expected: index, actual: this.at });
    return findings.count === before;
  }

  private async compareHistory(rows: ExpectedRows, expected: Map<string, string>): Promise<number> {
    let compared = 0;
    for await (const known of this.readModels.history(this.projection)) {
      this.see(known);
      if (known.knownFrom > this.at) continue;
      compared += 1;
      this.compare(expected, known, rows.digest({ ...known, knownTo: this.endOf(known) }));
    }
    for (const id of expected.keys()) this.findings.add({ code: 'row-missing', table: this.table, ...idParts(id) });
    return compared;
  }

  private async compareRowsAt(rows: ExpectedRows): Promise<void> {
    const expected = new Map(rows.now());
    for await (const row of this.readModels.rowsAt(this.projection, this.at)) {
      const key = this.keyOf(row);
      if (expected.get(key) !== rows.digestOfRow(row)) this.differsAt(key);
      expected.delete(key);
    }
    for (const key of expected.keys()) this.differsAt(key);
  }

  /** The live runner moves rows and checkpoint on together. Looked at anew before it is a finding, since a rebuilt table may have been put in meanwhile. */
  async compareNewest(): Promise<void> {
    if (this.newest <= await this.indexNow()) return;
    this.newest = 0;
    for await (const known of this.readModels.history(this.projection)) this.see(known);
    const index = await this.indexNow();
    if (this.newest > index) this.findings.add({ code: 'checkpoint-behind', table: this.table, index, newest: this.newest });
  }

  private see({ knownFrom, knownTo }: KnownRow): void {
    this.newest = Math.max(this.newest, knownFrom, knownTo === STILL_KNOWN ? 0 : knownTo);
  }

  private async indexNow(): Promise<number> {
    return (await this.readModels.checkpoint(this.projection)).index;
  }

  private compare(expected: Map<string, string>, { row, knownFrom }: KnownRow, digest: string): void {
    const key = this.keyOf(row);
    const id = rowId(key, knownFrom);
    const right = expected.get(id);
    if (right !== digest) this.findings.add({ code: right === undefined ? 'row-unexpected' : 'row-differs', table: this.table, key, knownFrom });
    expected.delete(id);
  }

  /** What the live runner has closed since was open at the checkpoint. */
  private endOf({ knownTo }: KnownRow): number {
    return knownTo > this.at ? STILL_KNOWN : knownTo;
  }

  private differsAt(key: string): void {
    this.findings.add({ code: 'row-at-differs', table: this.table, key, at: this.at });
  }

  private keyOf(row: AnyRow): string {
    return String(row[this.projection.key]);
  }
}

function idParts(id: string): Readonly<{ key: string; knownFrom: number }> {
  const space = id.indexOf(' ');
  return { key: id.slice(space + 1), knownFrom: Number(id.slice(0, space)) };
}
