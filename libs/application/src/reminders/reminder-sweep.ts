import { PLAN_AHEAD_MS_MAX, Unavailable, type DueJob, type DueJobs, type ReadModels } from '#lib/kernel';
import type { Progress } from '../projecting/progress.js';
import { isOfReminders } from './letters.js';
import { lookAt, type DirectedLook } from './look.js';
import { Sender, type SenderParts } from './sender.js';

export type SweepTiming = Readonly<{
  /** How far from the jobs' clock this one's may be. */
  clockAheadMsMax: number;
  /** A letter that no job has woken anybody for in this time is sent without. */
  lateMs: number;
}>;
export const SWEEP_TIMING: SweepTiming = { clockAheadMsMax: 30_000, lateMs: 120_000 };

export type SweepParts = SenderParts & Readonly<{ readModels: ReadModels; dueJobs: DueJobs; progress: Progress; timing?: SweepTiming }>;

/** So long the read models may take to have what is in the log. */
const CAUGHT_UP_MS = 30_000;

/** Finds what is due and plans jobs; jobs wake whoever sends. What is due follows from the events alone, so that jobs may be lost, doubled or late. */
export class ReminderSweep {
  private readonly sender: Sender;
  private readonly timing: SweepTiming;
  private looking: Promise<DirectedLook> | undefined;
  private latest: DirectedLook | undefined;

  /** After `signal` aborts nothing more is waited for. */
  constructor(private readonly parts: SweepParts, private readonly signal: AbortSignal) {
    this.sender = new Sender(parts);
    this.timing = parts.timing ?? SWEEP_TIMING;
  }

  async sweep(): Promise<void> {
    const look = await this.look();
    for (const { reminderId, attempt } of look.abandoned) await this.sender.giveUp(reminderId, attempt);
    for (const { reminderId } of look.needless) await this.sender.lapse(reminderId);
    await this.plan(look.jobs).catch(this.parts.report);
    const late = look.jobs.filter(({ dueAt }) => this.msSince(dueAt) >= this.timing.lateMs);
    for (const { key } of late) await this.send(key, look);
  }

  /** Whoever is woken looks for themselves: since the job was planned it may have been done, moved or sent. */
  async wakened(key: string): Promise<void> {
    const look = this.latest?.due.has(key) ? this.latest : await this.look();
    await this.send(key, look);
  }

  /** Only what differs is told to the queue. */
  private async plan(jobs: readonly DueJob[]): Promise<void> {
    const planned = new Map((await this.parts.dueJobs.planned()).map(({ key, dueAt }) => [key, dueAt]));
    const wanted = jobs.filter(({ dueAt }) => -this.msSince(dueAt) <= PLAN_AHEAD_MS_MAX);
    const keys = new Set(wanted.map(({ key }) => key));
    await this.parts.dueJobs.cancel([...planned.keys()].filter((key) => isOfReminders(key) && !keys.has(key)));
    await this.parts.dueJobs.plan(wanted.filter(({ key, dueAt }) => planned.get(key) !== dueAt));
  }

  private async send(key: string, { due, ...directions }: DirectedLook): Promise<void> {
    const letter = due.get(key);
    if (letter) await this.sender.send(letter, directions);
  }

  /** Those who look at once look together. */
  private look(): Promise<DirectedLook> {
    this.looking ??= this.lookAnew().finally(() => { this.looking = undefined; });
    return this.looking;
  }

  private async lookAnew(): Promise<DirectedLook> {
    const { desk, readModels, dueJobs, progress } = this.parts;
    const aheadMs = await dueJobs.clockAheadMs().catch(() => 0);
    if (Math.abs(aheadMs) > this.timing.clockAheadMsMax) throw new Error(`The clock is ${aheadMs} ms ahead of the queue's: no reminders are sent before it is right`);
    // What is done by now is in the log up to here: nobody is reminded of it.
    const now = desk.clock.now();
    const head = await desk.source.store.head();
    const patience = AbortSignal.any([this.signal, AbortSignal.timeout(CAUGHT_UP_MS)]);
    if (!await progress.untilReached(head, patience)) throw new Unavailable('The read models are behind the log: reminders wait');
    const look = await lookAt(readModels, desk.municipality, now);
    this.latest = look;
    return look;
  }

  private msSince(instant: string): number {
    return Date.parse(this.parts.desk.clock.now()) - Date.parse(instant);
  }
}
