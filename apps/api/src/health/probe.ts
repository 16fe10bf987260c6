import { setTimeout } from 'node:timers/promises';
import type { Trouble } from '#lib/kernel';

export type Probed<Answer> = Readonly<{ answer: Answer; trouble: null }> | Readonly<{ answer?: never; trouble: Trouble; error?: unknown }>;

const PATIENCE_MS = 2_000;

/** One question to a store, asked by as many as like at once. A store that takes its time counts as one that cannot be reached. */
export class Probe<Answer> {
  private asking: Promise<Probed<Answer>> | undefined;

  constructor(private readonly ask: () => Promise<Answer>, private readonly troubleOf: (error: unknown) => Trouble) {}

  async answer(): Promise<Probed<Answer>> {
    const enough = new AbortController();
    const tooLate = setTimeout(PATIENCE_MS, { trouble: 'unreachable' } as const, { signal: enough.signal, ref: false });
    try {
      return await Promise.race([this.asked(), tooLate]);
    } finally {
      enough.abort();
      tooLate.catch(() => undefined);
    }
  }

  private asked(): Promise<Probed<Answer>> {
    this.asking ??= this.probed().finally(() => { this.asking = undefined; });
    return this.asking;
  }

  private async probed(): Promise<Probed<Answer>> {
    try {
      return { answer: await this.ask(), trouble: null };
    } catch (error) {
      return { trouble: this.troubleOf(error), error };
    }
  }
}
