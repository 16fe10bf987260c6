import type { Kysely } from 'kysely';
import { DateNoting, type Desk, ProjectionRunner, ReminderSweep, deskOver, type WriteLetter } from '#lib/application';
import { stockholmInstant, type EventStore, type Instant, type LocalDate, type ReadModels, type Registers } from '#lib/kernel';
import { plusDays, type DatesEvent } from '#lib/planning';
import { lettersSince, nowIndex, projections, type LetterOnRecord, type ScorecardDatabase } from '#lib/scorecard';
import type { Act } from '../act.js';
import { perform } from '../perform.js';
import { seeded, type Random } from '../random.js';
import type { SimulatedClock } from '../simulated-clock.js';
import { MortalStore } from './mortal-store.js';
import { SimulatedJobs } from './simulated-jobs.js';
import { FATES, SimulatedMail, type Fate } from './simulated-mail.js';

const PUBLIC_URL = 'https://arshjul.example.se';
/** What people do on a day after that comes after the day's letters. */
export const LETTERS_BEGIN = '08:30';
const DAY_ENDS = '23:59';
const MINUTES_OF_LOOKS = ['09:02', '09:10', '09:45', '12:00', '15:00'] as const;

/** Stores on the simulated clock: empty, or with what came before in them. */
export type SimulatedStores = Readonly<{ eventStore: EventStore; readModels: ReadModels; registers: Registers; clock: SimulatedClock }>;

/** Some days, the first and the last of them. */
export type Span = Readonly<{ from: LocalDate; until: LocalDate }>;

/**
 * `acts` is what people do, those before the span having been done. `trouble`: queues are lost, mail servers fail, processes are killed and
 * clocks are wrong, as this seed says; null: none. `fates`: what befalls those who
 * send while there is trouble, each time one of them; any of all, and now and then, where they are left out. `onDay` is told how many days are over.
 */
export type WorldOptions = Readonly<{ municipality: string; acts: readonly Act[]; span: Span; trouble: number | null; fates?: readonly [Fate, ...Fate[]]; writeLetter: WriteLetter; onDay?: (days: number) => void }>;

/**
 * `letters` is what the log says of letters, the earliest first; `left` those that really left, and when; `silent` the days on which the
 * installation could not remind; `noted` what the log says that days have brought; `troubles` what an operator would read; `kills` how
 * often the process was killed between claiming a letter and recording what became of it.
 */
export type DaysTold = Readonly<{
  letters: readonly LetterOnRecord[]; left: SimulatedMail['left']; silent: readonly LocalDate[]; noted: readonly DatesEvent['data'][]; troubles: readonly unknown[]; kills: number;
}>;

/**
 * An installation on a clock that goes in leaps: it reminds people of what is due, with the sweep, deciders and policy that run every day.
 * Whoever makes it closes it.
 */
export class SimulatedWorld {
  private readonly silent: LocalDate[] = [];
  private readonly jobs: SimulatedJobs;
  private readonly mail: SimulatedMail;
  private readonly runner: ProjectionRunner;
  private readonly random: Random;
  private readonly ended = new AbortController();
  private readonly desk: Desk;
  private readonly troubles: unknown[] = [];
  private done = 0;
  private store: MortalStore;
  private sweep: ReminderSweep;
  private noting: DateNoting;
  private daysDown = 0;
  private isTroubled: boolean;

  constructor(private readonly stores: SimulatedStores, private readonly options: WorldOptions) {
    const { clock, eventStore, readModels } = stores;
    const { trouble } = options;
    this.desk = deskOver(stores, options.municipality);
    this.random = seeded(trouble ?? 0);
    this.isTroubled = trouble !== null;
    this.jobs = new SimulatedJobs(clock);
    this.mail = new SimulatedMail(clock, () => { this.store.isKilled = true; });
    this.runner = new ProjectionRunner({ source: this.desk.source, readModels, projections, onStopped: this.note, onTrouble: this.note });
    this.store = new MortalStore(eventStore);
    [this.sweep, this.noting] = this.process();
  }

  async run(): Promise<DaysTold> {
    const { readModels } = this.stores;
    const { municipality, acts, span: { from, until }, onDay } = this.options;
    await this.runner.start();
    this.done = acts.filter(({ at }) => at <= stockholmInstant(plusDays(from, -1), DAY_ENDS)).length;
    for (let [day, days] = [from, 1]; day <= until; day = plusDays(day, 1), days += 1) {
      await this.live(day);
      onDay?.(days);
    }
    await this.recover(plusDays(until, 1));
    const database = readModels.database as Kysely<ScorecardDatabase>;
    const letters = await lettersSince(database, await nowIndex(database), { municipality, from });
    return { letters: letters.toReversed(), left: this.mail.left, silent: this.silent, noted: await this.noted(), troubles: this.troubles, kills: this.mail.kills };
  }

  /** A day on which all is well again: what was passed over is done on it. */
  private async recover(day: LocalDate): Promise<void> {
    Object.assign(this, { isTroubled: false, daysDown: 0 });
    this.jobs.aheadMs = 0;
    this.befall();
    [this.sweep, this.noting] = this.process();
    await this.live(day);
    await this.runner.untilReached(await this.stores.eventStore.head(), this.ended.signal);
  }

  private async noted(): Promise<DaysTold['noted']> {
    const { source: { store, registry } } = this.desk;
    const noted: DatesEvent['data'][] = [];
    for await (const recorded of store.readAll({ after: 0n })) if (recorded.type === 'date-noted') noted.push(registry.recall<DatesEvent>(recorded).data);
    return noted;
  }

  async close(): Promise<void> {
    this.ended.abort();
    await this.runner.stop();
  }

  private async live(day: LocalDate): Promise<void> {
    await this.actUntil(stockholmInstant(day, LETTERS_BEGIN));
    if (this.isTroubled) this.trouble();
    if (this.daysDown > 0 || this.jobs.aheadMs !== 0) this.silent.push(day);
    if (this.daysDown === 0) await this.remind(day);
    await this.actUntil(stockholmInstant(day, DAY_ENDS));
  }

  /** On a day with nothing to tell one look is enough. */
  private async remind(day: LocalDate): Promise<void> {
    const { clock } = this.stores;
    await this.look();
    if ((await this.jobs.planned()).every(({ dueAt }) => dueAt > stockholmInstant(day, DAY_ENDS))) return;
    if (this.isTroubled && this.random.chance(0.2)) this.jobs.lose();
    clock.set(stockholmInstant(day, '09:00'));
    for (const key of await this.jobs.taken()) await this.sweep.wakened(key).catch(this.note);
    for (const minute of this.isTroubled ? MINUTES_OF_LOOKS : []) {
      clock.set(stockholmInstant(day, minute));
      if (this.store.isKilled) [this.sweep, this.noting] = this.process();
      this.befall();
      await this.look();
    }
  }

  private readonly note = (trouble: unknown): void => { this.troubles.push(trouble); };

  private look(): Promise<void> {
    return this.sweep.sweep().then(() => this.noting.note()).catch(this.note);
  }

  /** What a day brings: nothing runs for some days, the queue's clock is another, the mail server has its ways. */
  private trouble(): void {
    this.daysDown = this.random.chance(0.02) ? 1 + this.random.whole(4) : Math.max(0, this.daysDown - 1);
    this.jobs.aheadMs = this.random.chance(0.05) ? this.random.pick([-7_200_000, 7_200_000]) : 0;
    this.befall();
  }

  private befall(): void {
    const { fates } = this.options;
    this.mail.fate = this.isTroubled && (fates !== undefined || this.random.chance(0.3)) ? this.random.pick(fates ?? FATES) : 'sent';
  }

  /** One that has just started. */
  private process(): [ReminderSweep, DateNoting] {
    const { registers, readModels, clock } = this.stores;
    this.store = new MortalStore(this.stores.eventStore);
    const desk: Desk = deskOver({ eventStore: this.store, clock }, this.options.municipality);
    const { writeLetter } = this.options;
    const sweep = new ReminderSweep({ desk, registers, readModels, dueJobs: this.jobs, notifier: this.mail, progress: this.runner, publicUrl: PUBLIC_URL, writeLetter, report: this.note }, this.ended.signal);
    return [sweep, new DateNoting({ desk, readModels, progress: this.runner })];
  }

  private async actUntil(until: Instant): Promise<void> {
    this.done = await perform(this.options.acts, { desk: this.desk, clock: this.stores.clock, until, done: this.done });
    this.stores.clock.set(until);
  }
}
