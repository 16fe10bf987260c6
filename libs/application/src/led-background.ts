import { setTimeout } from 'node:timers/promises';
import type { Leadership } from '#lib/kernel';
import { Background, type BackgroundParts } from './background.js';

const PAUSE_MS = 1_000;

/** The background work of an installation with several processes: done here while this one leads. */
export class LedBackground {
  private readonly stopping = new AbortController();
  private waiting: Promise<void> = Promise.resolve();

  /** `first`: what whoever leads does before anything else. */
  constructor(private readonly leadership: Leadership, private readonly first: () => Promise<void>, private readonly parts: BackgroundParts) {}

  /** Another process may lead for years: it is not waited for. */
  start(): void { this.waiting = this.leadAgainAndAgain(); }

  /** Resolves when what is at hand is done, and somebody else can lead. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.waiting;
  }

  private async leadAgainAndAgain(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.leadership.lead((leading) => this.workWhile(leading), signal);
      } catch (error) {
        this.parts.report(error);
        await setTimeout(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async workWhile(leading: AbortSignal): Promise<void> {
    await this.first();
    const background = new Background(this.parts);
    await background.start();
    await aborted(leading);
    await background.stop();
  }
}

const aborted = (signal: AbortSignal): Promise<void> => new Promise((resolve) => {
  if (signal.aborted) resolve();
  signal.addEventListener('abort', () => { resolve(); }, { once: true });
});
