/** What `verify` found to be wrong. Positions are the store's, indexes the journal's. */
export type Finding =
  | Readonly<{ code: 'position-not-growing'; position: bigint; before: bigint }>
  | Readonly<{ code: 'revision-gap'; position: bigint; stream: string; expected: number; actual: number }>
  | Readonly<{ code: 'id-repeated' | 'leaf-hash-differs' | 'line-not-canonical' | 'line-differs'; position: bigint; id: string }>
  | Readonly<{ code: 'event-unreadable'; position: bigint; type: string; schema: number }>
  | Readonly<{ code: 'projection-failed'; table: string; index: number }>
  | Readonly<{ code: 'checkpoint-differs'; table: string; position: bigint; expected: number; actual: number }>
  /** The checkpoint is at no event, or tells its time otherwise: what comes after it in the log would be passed over, or known at another time. */
  | Readonly<{ code: 'checkpoint-astray'; table: string; position: bigint }>
  /** Rows are from later events than the checkpoint has come to: those would be taken twice. */
  | Readonly<{ code: 'checkpoint-behind'; table: string; index: number; newest: number }>
  | Readonly<{ code: 'row-missing' | 'row-unexpected' | 'row-differs'; table: string; key: string; knownFrom: number }>
  | Readonly<{ code: 'row-at-differs'; table: string; key: string; at: number }>;

const KEPT_MAX = 1_000;

/** Keeps the first findings and counts the rest: one broken table must not fill the memory. */
export class Findings {
  readonly kept: Finding[] = [];
  count = 0;

  add(finding: Finding): void {
    this.count += 1;
    if (this.kept.length < KEPT_MAX) this.kept.push(finding);
  }
}
