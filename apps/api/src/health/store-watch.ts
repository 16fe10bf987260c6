import { setTimeout } from 'node:timers/promises';
import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Progress, Standing } from '#lib/application';
import { BEGINNING, type Adapters, type Instant } from '#lib/kernel';
import { TroubleLog, troubleOf, troubleSentence } from '#lib/platform';
import { Probe, type Probed } from './probe.js';

/** The stores, as the log and the health page call them. */
export const STORES = { 'event-store': 'Händelselagret', 'registers': 'Databasen med register', 'read-models': 'Databasen med läsmodeller' } as const;
export type StoreName = keyof typeof STORES;

export type Seen = Readonly<{ 'event-store': Probed<bigint>; 'registers': Probed<unknown>; 'read-models': Probed<readonly Standing[]> }>;

const LOOK_EVERY_MS = 2_000;

/** Knows which stores can be used, and how much of the log is in the read models; tells the log when trouble begins and ends. */
export class StoreWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('stores');
  private readonly log = new TroubleLog(this.logger);
  private readonly stopping = new AbortController();
  private readonly probes;
  private looking: Promise<void> = Promise.resolve();
  private seen: Seen | undefined;
  private completeUntil: Instant | undefined;

  constructor(private readonly adapters: Adapters, progress: Progress) {
    const { eventStore, registers } = adapters;
    const probe = <Answer>(ask: () => Promise<Answer>) => new Probe(ask, (error) => troubleOf(error, adapters));
    this.probes = {
      log: probe(() => eventStore.head()), standings: probe(() => progress.standings()), reading: probe(() => registers.installation.read()),
      // The smallest write there is, always the same: only writing tells whether it can be done.
      writing: probe(() => registers.followers.advance('health', BEGINNING)),
    };
  }

  /** The latest moment known at which the read models had all that was in the log. */
  get completeAt(): Instant | undefined { return this.completeUntil; }

  get isLogAway(): boolean { return this.seen !== undefined && this.seen['event-store'].trouble !== null; }

  onApplicationBootstrap(): void { this.looking = this.lookAgainAndAgain(); }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.looking;
  }

  /** What can be used at this moment, for writing too. */
  check(): Promise<Seen> { return this.look(this.probes.writing); }

  private async lookAgainAndAgain(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.look(this.probes.reading);
      await setTimeout(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async look(registers: Probe<unknown>): Promise<Seen> {
    const at = this.adapters.clock.now();
    const [log, register, standings] = await Promise.all([this.probes.log.answer(), registers.answer(), this.probes.standings.answer()]);
    this.seen = { 'event-store': log, 'registers': register, 'read-models': standings };
    this.tell(this.seen);
    if (isComplete(this.seen)) this.completeUntil = at;
    return this.seen;
  }

  private tell(seen: Seen): void {
    const troubled = (Object.keys(STORES) as StoreName[]).filter((name) => seen[name].trouble !== null);
    for (const name of troubled) {
      const probed = seen[name];
      if (probed.trouble !== null) this.log.tell(troubleSentence(STORES[name], probed.trouble), probed.error);
    }
    if (troubled.length === 0) this.log.isOver();
  }
}

function isComplete({ 'event-store': log, 'read-models': standings }: Seen): boolean {
  if (log.trouble !== null || standings.trouble !== null) return false;
  return standings.answer.every(({ at }) => at.position >= log.answer);
}
