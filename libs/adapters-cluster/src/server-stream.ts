import { Silence } from './deadline.js';
import type { ServerEvent } from './wire-event.js';

/** A reading or a subscription of the client. It is stopped by one of two names, and says neither that it was, nor that it hangs. */
export type ServerStream = Readonly<{
  on: (what: string, listener: (told: unknown) => void) => unknown;
  cancel?: () => Promise<void>;
  unsubscribe?: () => Promise<void>;
}>;

/** What a subscription tells. `onEnded` comes once, whether it failed, was closed or just came to an end; not after it was stopped. */
export type Listener = Readonly<{ onConfirmed: () => void; onEvent: (event: ServerEvent) => void; onEnded: (cause: unknown) => void }>;

type Resolved = Readonly<{
  event?: Readonly<{ streamId: string; revision: bigint; id: string; type: string; data: unknown; metadata?: unknown }>;
  commitPosition?: bigint;
}>;

/** All that comes up to `ending`. @throws Silence, or the client's error */
export function collected(stream: ServerStream, silenceMs: number, ending: 'end' | 'caughtUp' = 'end'): Promise<readonly ServerEvent[]> {
  const events: ServerEvent[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<readonly ServerEvent[]>();
  let isOver = false;
  const silence = setTimeout(() => { reject(new Silence(silenceMs)); }, silenceMs);
  stream.on('data', (resolved) => {
    silence.refresh();
    events.push(...eventsOf(resolved as Resolved));
  });
  stream.on('progress', () => { silence.refresh(); });
  stream.on(ending, () => { resolve(events); });
  stream.on('end', () => {
    isOver = true;
    reject(new Error('The event store stopped telling before the end'));
  });
  // Also for what comes when nobody listens any more: an error without a listener would end the process.
  stream.on('error', reject);
  return promise.finally(() => {
    clearTimeout(silence);
    if (!isOver) stop(stream);
  });
}

/** Tells the listener; gives back how to stop. */
export function live(stream: ServerStream, { onConfirmed, onEvent, onEnded }: Listener): () => void {
  let isOver = false;
  const whileOn = (tell: (told: unknown) => void) => (told: unknown): void => { if (!isOver) tell(told); };
  const ended = whileOn((cause) => {
    isOver = true;
    onEnded(cause);
  });
  stream.on('confirmation', whileOn(onConfirmed));
  stream.on('data', whileOn((resolved) => { eventsOf(resolved as Resolved).forEach(onEvent); }));
  stream.on('error', ended);
  for (const end of ['end', 'close']) stream.on(end, () => { ended(new Error('The event store ended the subscription')); });
  return () => {
    isOver = true;
    stop(stream);
  };
}

function stop(stream: ServerStream): void {
  const stopped = stream.cancel?.() ?? stream.unsubscribe?.();
  stopped?.catch(() => undefined);
}

/** Links are not followed, so what is resolved is the event itself. */
function eventsOf({ event, commitPosition }: Resolved): readonly ServerEvent[] {
  if (!event || commitPosition === undefined) return [];
  const { streamId, revision, id, type, data, metadata } = event;
  return [{ stream: streamId, revision: Number(revision), position: commitPosition, id, type, data, metadata }];
}
