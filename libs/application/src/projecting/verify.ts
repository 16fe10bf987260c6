import type { AnyProjection, ReadModels } from '#lib/kernel';
import type { Source } from '../stream-states.js';
import { Findings, type Finding } from './findings.js';
import { verifyLog } from './verify-log.js';
import { verifyRows, type VerifiedTable } from './verify-rows.js';

export type Verify = Readonly<{
  source: Source;
  readModels: ReadModels;
  projections: readonly AnyProjection[];
  /** Called now and then: which part is being verified, and how many of its events. */
  onProgress?: (part: string, events: number) => void;
}>;

/** `findings` are the first of `findingCount`; none at all is the proof. */
export type Verified = Readonly<{
  events: number;
  tables: readonly VerifiedTable[];
  findings: readonly Finding[];
  findingCount: number;
}>;

/** The proof that the log is whole and that the read models are what it says. Changes nothing, and may run beside the live runner. */
export async function verify({ source, readModels, projections, onProgress = () => undefined }: Verify): Promise<Verified> {
  const findings = new Findings();
  const events = await verifyLog(source, findings, (checked) => onProgress('log', checked));
  const tables: VerifiedTable[] = [];
  for (const projection of projections) {
    const verified = await verifyRows(source, readModels, projection, findings);
    onProgress(projection.name, verified.index);
    tables.push(verified);
  }
  return { events, tables, findings: findings.kept, findingCount: findings.count };
}
