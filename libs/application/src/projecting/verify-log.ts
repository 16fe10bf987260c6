import { canonicalLine, leafHash, parseLine } from '#lib/evidence';
import type { EventStore, Recorded, StoredEvent } from '#lib/kernel';
import type { EventRegistry } from '../event-registry.js';
import type { Findings } from './findings.js';

type Log = Readonly<{ store: Pick<EventStore, 'readAll'>; registry: EventRegistry }>;

/** Checks every event of the log by itself and against those before it. Returns how many there are. */
export async function verifyLog({ store, registry }: Log, findings: Findings, onProgress: (events: number) => void): Promise<number> {
  const log = new LogSoFar(findings);
  for await (const recorded of store.readAll({ after: 0n })) {
    log.take(recorded);
    verifyLine(recorded, findings);
    verifyReadable(recorded, registry, findings);
    if (log.events % PROGRESS_EVENTS === 0) onProgress(log.events);
  }
  return log.events;
}

const PROGRESS_EVENTS = 1_000;

/** What the events before must agree with: order, revisions and ids. */
class LogSoFar {
  private readonly revisions = new Map<string, number>();
  private readonly ids = new Set<string>();
  private position = 0n;
  events = 0;

  constructor(private readonly findings: Findings) {}

  take({ position, stream, revision, id }: Recorded): void {
    this.events += 1;
    if (position <= this.position) this.findings.add({ code: 'position-not-growing', position, before: this.position });
    this.position = position;
    const expected = (this.revisions.get(stream) ?? -1) + 1;
    if (revision !== expected) this.findings.add({ code: 'revision-gap', position, stream, expected, actual: revision });
    this.revisions.set(stream, revision);
    if (this.ids.has(id)) this.findings.add({ code: 'id-repeated', position, id });
    this.ids.add(id);
  }
}

function verifyLine({ position, line, leafHash: leaf, ...event }: Recorded, findings: Findings): void {
  const { id } = event;
  if (leafHash(line) !== leaf) findings.add({ code: 'leaf-hash-differs', position, id });
  if (canonicalOf(event) === line) return;
  findings.add({ code: canonicalOf(parsed(line)) === line ? 'line-differs' : 'line-not-canonical', position, id });
}

function canonicalOf(event: StoredEvent | undefined): string | undefined {
  try {
    return event && canonicalLine(event);
  } catch {
    return undefined;
  }
}

function parsed(line: string): StoredEvent | undefined {
  try {
    return parseLine(line);
  } catch {
    return undefined;
  }
}

function verifyReadable(recorded: Recorded, registry: EventRegistry, findings: Findings): void {
  try {
    registry.recall(recorded);
  } catch {
    findings.add({ code: 'event-unreadable', position: recorded.position, type: recorded.type, schema: recorded.schema });
  }
}
