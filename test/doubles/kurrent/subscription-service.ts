import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { EventLog, LoggedEvent } from './event-log.js';
import type { SubscriptionFault } from './faults.js';
import { caughtUp, confirmation, eventRead } from './messages.js';
import type { ReadCall } from './read-service.js';
import { unimplemented } from './statuses.js';

/** The subscriptions to the whole log that are under way. */
export class Subscriptions {
  private readonly live = new Set<ReadCall>();
  private isSilent = false;

  constructor(private readonly log: EventLog) {}

  get count(): number {
    return this.live.size;
  }

  begin(call: ReadCall, options: ReadReq.Options, fault: SubscriptionFault | undefined): void {
    const all = options.getAll();
    const matches = filterOf(options);
    if (!all || !matches) return void call.emit('error', unimplemented());
    call.write(confirmation());
    if (fault === 'silence') return;
    if (fault) return end(call, fault);
    for (const event of this.past(all)) if (matches(event)) call.write(eventRead(event));
    call.write(caughtUp());
    this.live.add(call);
    const forget = this.log.onWritten((event) => { if (!this.isSilent && matches(event)) call.write(eventRead(event)); });
    call.on('close', () => { this.forget(call, forget); }).on('cancelled', () => { this.forget(call, forget); });
  }

  /** Ends all that are under way. */
  end(how: Exclude<SubscriptionFault, 'silence'>): void {
    for (const call of this.live) end(call, how);
    this.live.clear();
  }

  /** Those under way stay, and so do those to come, and nobody is told anything. */
  fallSilent(): void {
    this.isSilent = true;
  }

  speakAgain(): void {
    this.isSilent = false;
  }

  private forget(call: ReadCall, forget: () => void): void {
    this.live.delete(call);
    forget();
  }

  /** What lies after the position; all of it from the start, nothing from the end. */
  private past(all: NonNullable<ReturnType<ReadReq.Options['getAll']>>): readonly LoggedEvent[] {
    if (all.hasEnd()) return [];
    const position = all.getPosition();
    return position ? this.log.events.slice(this.log.indexOf(BigInt(position.getCommitPosition()) + 1n)) : this.log.events;
  }
}

function end(call: ReadCall, how: Exclude<SubscriptionFault, 'silence'>): void {
  if (how === 'end') call.end();
  else call.emit('error', how);
}

/** By the beginning of the stream's name, or not at all; undefined where the filter is of another kind. */
function filterOf(options: ReadReq.Options): ((event: LoggedEvent) => boolean) | undefined {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const prefixes = filter.getStreamIdentifier()?.getPrefixList() ?? [];
  return prefixes.length === 0 ? undefined : ({ stream }) => prefixes.some((prefix) => stream.startsWith(prefix));
}
