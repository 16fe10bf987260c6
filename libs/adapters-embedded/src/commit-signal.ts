/** Wakes those who wait for the next commit. */
export class CommitSignal {
  private readonly waiting = new Set<() => void>();

  wake(): void {
    for (const woken of [...this.waiting]) woken();
  }

  /** Resolves at the next commit, or when `signal` aborts. */
  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const woken = (): void => {
        this.waiting.delete(woken);
        signal.removeEventListener('abort', woken);
        resolve();
      };
      this.waiting.add(woken);
      signal.addEventListener('abort', woken);
    });
  }
}
