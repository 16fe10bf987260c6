/** Who does what may be done once only: following the log into read models, carrying out, reminding. One process of an installation leads. */
export abstract class Leadership {
  /**
   * Waits to lead, then does `work`. Its signal aborts when `signal` does, or when the lead is lost: then the work stops, and is begun
   * again when the lead has been won back. It takes seconds to learn of a loss, so two may work at once for so long: compare-and-set
   * and deterministic ids make that harmless.
   * Resolves when the work has ended by itself, or `signal` has aborted and the work has ended. Rejects with what `work` rejects with.
   */
  abstract lead(work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void>;
}
