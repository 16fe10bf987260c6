import { setTimeout as pause } from 'node:timers/promises';
import { Leadership } from '#lib/kernel';
import { PostgresLead, type LeadTiming } from './postgres-lead.js';

export type PostgresLeadershipOptions = Readonly<{
  url: string;
  /** Names the installation that is led. */
  schema: string;
  timing?: LeadTiming;
  /** The server cannot be reached, or the lead was lost; it is tried again. */
  onTrouble: (error: unknown) => void;
}>;

const TIMING: LeadTiming = { beatMs: 1_000, leaseMs: 5_000 };
/** So that somebody who is better connected comes first. */
const BEATS_AFTER_LOSS = 3;

/** Whoever holds an advisory lock of PostgreSQL leads. */
export class PostgresLeadership extends Leadership {
  private readonly timing: LeadTiming;

  constructor(private readonly options: PostgresLeadershipOptions) {
    super();
    this.timing = options.timing ?? TIMING;
  }

  override async lead(work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const lead = await this.won(signal);
      if (!lead) continue;
      const loss = await lossDuring(lead, () => work(AbortSignal.any([signal, lead.lost])));
      if (!loss) return;
      this.options.onTrouble(loss.reason);
      await this.rest(BEATS_AFTER_LOSS, signal);
    }
  }

  /** The lead, or nothing where `signal` has aborted or there is trouble. */
  private async won(signal: AbortSignal): Promise<PostgresLead | undefined> {
    const candidate = new PostgresLead(this.options, this.timing);
    try {
      await candidate.connect();
      if (await this.isGiven(candidate, signal)) return candidate;
    } catch (error) {
      this.options.onTrouble(error);
      await this.rest(1, signal);
    }
    await candidate.end();
    return undefined;
  }

  /** Asks again and again: a question that waits in the server would not notice a connection that is dead. */
  private async isGiven(candidate: PostgresLead, signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      if (await candidate.isGiven()) return true;
      await this.rest(1, signal);
    }
    return false;
  }

  private rest(beats: number, signal: AbortSignal): Promise<void> {
    return pause(beats * this.timing.beatMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Whether the lead was lost while the work went on, and why; ending the connection afterwards is no loss. */
async function lossDuring(lead: PostgresLead, work: () => Promise<void>): Promise<Readonly<{ reason: unknown }> | undefined> {
  try {
    await work();
    return lead.lost.aborted ? { reason: lead.lost.reason } : undefined;
  } finally {
    await lead.end();
  }
}
