import {
  OutcomeUnknown, firstRevision,
  type Appended, type EventStore, type Expected, type NewEvent, type Recorded,
} from '#lib/kernel';

/** What a writer was told: that it is written, that it is not, or that nobody can say. */
export type Outcome = Readonly<{ kind: 'acknowledged'; appended: Appended }> | Readonly<{ kind: 'refused'; error: unknown }> | Readonly<{ kind: 'unknown' }>;

/** From and until when something was under way, in the order in which it all happened. */
type Span = Readonly<{ from: number; until: number }>;
export type AppendSeen = Span & Readonly<{ stream: string; expected: Expected; ids: readonly string[]; outcome: Outcome }>;
export type ReadingSeen = Span & Readonly<{ ids: readonly string[] }>;

/** What everybody did to a store, and what they were told. */
export class Witness {
  readonly appends: AppendSeen[] = [];
  readonly readings: ReadingSeen[] = [];
  private moment = 0;

  constructor(private readonly store: EventStore) {}

  async append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Outcome> {
    const from = this.next();
    const outcome = await this.store.append(stream, expected, events).then(
      (appended): Outcome => ({ kind: 'acknowledged', appended }),
      (error: unknown): Outcome => (error instanceof OutcomeUnknown ? { kind: 'unknown' } : { kind: 'refused', error }),
    );
    this.appends.push({ from, until: this.next(), stream, expected, ids: events.map(({ id }) => id), outcome });
    return outcome;
  }

  /** Reads the log from its beginning. */
  async read(): Promise<void> {
    const from = this.next();
    const ids: string[] = [];
    for await (const { id } of this.store.readAll({ after: 0n })) ids.push(id);
    this.readings.push({ from, until: this.next(), ids });
  }

  private next(): number {
    return this.moment += 1;
  }
}

type Place = Readonly<{ index: number; event: Recorded }>;
type Seen = Pick<Witness, 'appends' | 'readings'>;

/**
 * What in the log contradicts what the writers and readers were told, in words; empty where one order of everything explains it all.
 * The log itself is the witness of that order.
 */
export function contradictions({ appends, readings }: Seen, log: readonly Recorded[]): readonly string[] {
  const places = new Map(log.map((event, index): [string, Place] => [event.id, { index, event }]));
  const firstTried = earliest(appends);
  return [
    ...doubled(log),
    ...phantoms(log, firstTried),
    ...appends.filter((append) => !isRepeatedOtherwise(append, appends)).flatMap((append) => untrue(append, places)),
    ...outOfOrder(appends, places, firstTried),
    ...readings.flatMap((reading) => misread(reading, { appends, log, firstTried })),
  ];
}

/** When somebody first tried to write each id. */
function earliest(appends: readonly AppendSeen[]): ReadonlyMap<string, number> {
  const tried = new Map<string, number>();
  for (const { ids, from } of appends) for (const id of ids) tried.set(id, Math.min(from, tried.get(id) ?? from));
  return tried;
}

function doubled(log: readonly Recorded[]): readonly string[] {
  const seen = new Set<string>();
  return log.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => `doubled: ${id} is in the log twice`);
}

const phantoms = (log: readonly Recorded[], tried: ReadonlyMap<string, number>): readonly string[] =>
  log.filter(({ id }) => !tried.has(id)).map(({ id }) => `phantom: nobody wrote ${id}`);

/** A writer who was refused may try the very same again, and be told that it is written: then that is what counts. */
const isRepeatedOtherwise = ({ outcome, ids, stream, expected }: AppendSeen, appends: readonly AppendSeen[]): boolean =>
  outcome.kind === 'refused' && appends.some((other) => other.outcome.kind !== 'refused' && other.ids[0] === ids[0]
    && other.stream === stream && firstRevision(other.expected) === firstRevision(expected));

function untrue(append: AppendSeen, places: ReadonlyMap<string, Place>): readonly string[] {
  const { stream, ids, outcome } = append;
  const isThere = standsAsMeant(append, places);
  switch (outcome.kind) {
    case 'unknown': return [];
    case 'refused': return isThere ? [`refused, and yet in the log: ${ids.join(', ')} in ${stream}`] : [];
    case 'acknowledged': return isThere && isLast(outcome.appended, places.get(ids.at(-1) ?? '')) ? [] : [`lost: ${ids.join(', ')} was acknowledged in ${stream}`];
  }
}

/** Whether all events stand in their stream where the writer meant them to, and in the log one right after the other. */
function standsAsMeant({ stream, expected, ids }: AppendSeen, places: ReadonlyMap<string, Place>): boolean {
  const standing = ids.flatMap((id) => places.get(id) ?? []);
  return standing.length === ids.length && standing.every(({ event, index }, offset) =>
    event.stream === stream && event.revision === firstRevision(expected) + offset && index - offset === standing[0]?.index);
}

const isLast = ({ revision, position }: Appended, place: Place | undefined): boolean =>
  place?.event.revision === revision && place.event.position === position;

/** Who was answered before another began stands before it. */
function outOfOrder(appends: readonly AppendSeen[], places: ReadonlyMap<string, Place>, tried: ReadonlyMap<string, number>): readonly string[] {
  const written = appends.filter(({ outcome }) => outcome.kind === 'acknowledged')
    .map(({ ids: [id = ''], until }) => ({ id, until, from: tried.get(id) ?? 0, index: places.get(id)?.index ?? NaN }))
    .filter(({ index }) => !Number.isNaN(index))
    .sort((one, other) => one.index - other.index);
  let latestBegin = { id: '', from: 0 };
  return written.flatMap(({ id, until, from }) => {
    const before = latestBegin;
    if (from > before.from) latestBegin = { id, from };
    return until < before.from ? [`out of order: ${id} was answered before ${before.id} began, and stands after it`] : [];
  });
}

type Truth = Readonly<{ appends: readonly AppendSeen[]; log: readonly Recorded[]; firstTried: ReadonlyMap<string, number> }>;

/** A reading is a beginning of the log, with all that had been acknowledged before it and nothing that began after it. */
function misread({ ids, from, until }: ReadingSeen, { appends, log, firstTried }: Truth): readonly string[] {
  const read = new Set(ids);
  const missing = appends.filter((append) => append.outcome.kind === 'acknowledged' && append.until < from).flatMap((append) => append.ids);
  return [
    ...(ids.every((id, index) => log[index]?.id === id) ? [] : ['misread: a reading was no beginning of the log']),
    ...missing.filter((id) => !read.has(id)).map((id) => `stale: a reading did not show ${id}, acknowledged before it began`),
    ...ids.filter((id) => (firstTried.get(id) ?? 0) > until).map((id) => `foreseen: a reading showed ${id} before anybody wrote it`),
  ];
}
