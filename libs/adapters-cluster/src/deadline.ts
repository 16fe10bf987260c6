import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_FIRST_MS = 50;
const PAUSE_MAX_MS = 2_000;

/** A moment by which an answer is due. */
export class Deadline {
  private constructor(private readonly atMs: number) {}

  static in(ms: number): Deadline {
    return new Deadline(performance.now() + ms);
  }

  /** What is left, but at most `ms`. */
  atMost(ms: number): number {
    return Math.max(1, Math.min(ms, this.atMs - performance.now()));
  }

  /** Waits before the next try, longer each time and never for the same time as others do; false where none is left. */
  async pause(tries: number): Promise<boolean> {
    const pauseMs = fullJitter(tries, PAUSE_FIRST_MS, PAUSE_MAX_MS);
    if (performance.now() + pauseMs >= this.atMs) return false;
    await sleep(pauseMs);
    return true;
  }
}

/** Any time up to twice as long at each try: those who failed together do not come back together. */
export const fullJitter = (tries: number, firstMs: number, maxMs: number): number =>
  Math.random() * Math.min(maxMs, firstMs * 2 ** tries);

export class Silence extends Error {
  constructor(ms: number) {
    super(`Nothing was heard from the server for ${Math.round(ms)} ms`);
  }
}

/** The promise's own outcome, or Silence after `ms`: the client's own deadlines do not hold in every case. */
export async function within<Result>(ms: number, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Silence(ms)); }, ms);
  });
  return Promise.race([promise, late]).finally(() => { clearTimeout(timer); });
}

/** What a call came to, as a value. */
export const settled = <Answer>(call: Promise<Answer>): Promise<Readonly<{ answer: Answer }> | Readonly<{ error: unknown }>> =>
  call.then((answer) => ({ answer }), (error: unknown) => ({ error }));
