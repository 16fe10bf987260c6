import { Leadership } from '#lib/kernel';

/** A data folder has one process, and that one leads. */
export class SoleLeadership extends Leadership {
  override async lead(work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    if (!signal.aborted) await work(signal);
  }
}
