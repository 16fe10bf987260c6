/** How long is waited for what; every call ends within `answerMs` and a second. */
export type KurrentTiming = Readonly<{
  /** One call that writes. */
  callMs: number;
  /** An append or a page, with all its tries: longer than a cluster needs to choose a new leader when the old one is frozen. */
  answerMs: number;
  /** A reading that gets nothing. */
  silenceMs: number;
  /** Between two looks at the end of the log, and until a subscription that has told nothing of it is given up. */
  watchMs: number;
  newsMs: number;
  /** Before a subscription is begun anew: at first, and at most. */
  resubscribeFirstMs: number;
  resubscribeMaxMs: number;
}>;

export const KURRENT_TIMING: KurrentTiming = {
  callMs: 5_000, answerMs: 25_000, silenceMs: 10_000, watchMs: 15_000, newsMs: 30_000, resubscribeFirstMs: 100, resubscribeMaxMs: 10_000,
};
