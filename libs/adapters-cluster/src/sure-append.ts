import {
  DuplicateId, NotStorable, OutcomeUnknown, StreamMoved, Unavailable,
  type Appended, type Expected, type Recorded, type StoredEvent,
} from '#lib/kernel';
import { Deadline, settled, within } from './deadline.js';
import type { KurrentConnection, ProposedAppend } from './kurrent-connection.js';
import { failureOf, reasonOf, type Failure } from './kurrent-failure.js';
import type { LogReader } from './log-reader.js';
import type { StreamIds } from './stream-ids.js';
import type { StreamNames } from './stream-names.js';
import type { KurrentTiming } from './timing.js';
import { proposalsOf, saysTheSame } from './wire-event.js';

/** `events` has at least one event, and begins at the revision after `expected`. */
export type Append = Readonly<{ stream: string; expected: Expected; events: readonly StoredEvent[] }>;

export type AppendParts = Readonly<{
  connection: KurrentConnection;
  /** Over the same connection: another one may not know yet who leads. */
  reader: LogReader;
  names: StreamNames;
  ids: StreamIds;
  timing: KurrentTiming;
}>;

/** Trying again would give the same. */
const FINAL: readonly Failure[] = ['moved', 'too-large', 'refused'];

/** An append that failed with `error`. `isInDoubt`: one of its tries may have been written, or may be yet. */
type Failed = Readonly<{ append: Append; error: unknown; isInDoubt: boolean }>;

/** Appends so that the answer is sure: by trying the very same again, and where that does not help by reading what is there. */
export class SureAppend {
  constructor(private readonly parts: AppendParts) {}

  /** @throws StreamMoved | DuplicateId | NotStorable | Unavailable | OutcomeUnknown */
  async append(append: Append): Promise<Appended> {
    const { events } = append;
    const proposals = proposalsOf(events);
    await this.knowWhatTheWriterKnows(append);
    const taken = events.find((event) => this.parts.ids.isTaken(event));
    if (taken) throw new DuplicateId(taken.id);
    const arrived = this.parts.ids.claim(events);
    try {
      const appended = await this.tryUntilSure(append, { ...append, stream: this.parts.names.onServer(append.stream), proposals });
      for (const event of events) this.parts.ids.learn(event);
      return appended;
    } finally {
      arrived();
    }
  }

  private async tryUntilSure(append: Append, proposed: ProposedAppend): Promise<Appended> {
    const { connection, timing: { answerMs, callMs } } = this.parts;
    const triesMs = connection.isAway(answerMs) ? callMs : answerMs - callMs;
    const [triesEnd, end] = [Deadline.in(triesMs), Deadline.in(triesMs + callMs)];
    let isInDoubt = false;
    for (let tries = 0; ; tries += 1) {
      const tried = await settled(connection.append(proposed, triesEnd.atMost(callMs)));
      if ('answer' in tried) return tried.answer;
      const failure = failureOf(tried.error);
      isInDoubt ||= failure === 'unclear';
      const isOver = FINAL.includes(failure) || !(await triesEnd.pause(tries));
      if (isOver) return this.resolve({ append, error: tried.error, isInDoubt }, end);
    }
  }

  /** A refusal is final only where none of the tries before it may have been written. */
  private resolve(failed: Failed, end: Deadline): Promise<Appended> {
    const failure = failureOf(failed.error);
    if (failed.isInDoubt || failure === 'moved') return this.lookBack(failed, end);
    throw failure === 'too-large' ? new NotStorable(reasonOf(failed.error)) : new Unavailable(reasonOf(failed.error), { cause: failed.error });
  }

  private async lookBack({ append: { stream, expected, events }, error, isInDoubt }: Failed, end: Deadline): Promise<Appended> {
    const unknown = new OutcomeUnknown(reasonOf(error), { cause: error });
    const reading = readFrom(this.parts.reader, events);
    const found = await within(end.atMost(this.parts.timing.answerMs), reading).catch(() => { throw unknown; });
    const last = found[events.length - 1];
    if (last && events.every((event, index) => saysTheSame(found[index], event))) return { revision: last.revision, position: last.position };
    const taken = events.find((event) => this.parts.ids.isTaken(event) || found.some(({ id }) => id === event.id));
    if (taken) throw new DuplicateId(taken.id);
    if (found.length === 0 && isInDoubt) throw unknown;
    throw new StreamMoved(stream, expected);
  }

  /** The writer has read the stream up to where they append, mostly through this very store. */
  private async knowWhatTheWriterKnows({ stream, events: [first] }: Append): Promise<void> {
    const known = this.parts.ids.lengthOf(stream);
    if (!first || known >= first.revision) return;
    for await (const { revision } of this.parts.reader.readStream(stream, known)) if (revision >= first.revision - 1) return;
  }
}

/** What stands where the events should stand, and after it. */
async function readFrom(reader: LogReader, [first]: readonly StoredEvent[]): Promise<readonly Recorded[]> {
  const found: Recorded[] = [];
  if (first) for await (const event of reader.readStream(first.stream, first.revision)) found.push(event);
  return found;
}
