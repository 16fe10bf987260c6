import { useEffect, useState } from 'react';
import type { Refusal } from '../api/refusal.js';

const TRIED_AGAIN_AFTER_MS = 10_000;

/** Counts the tries at saving: one more when contact is back, or when somebody may have signed in again in another tab. */
export function useAnotherTry(refusal: Refusal | undefined): number {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const again = () => { setTries((count) => count + 1); };
    if (refusal?.isSignedOut) return listening('focus', again);
    if (!refusal?.isUnreached) return undefined;
    const [stop, timer] = [listening('online', again), setTimeout(again, TRIED_AGAIN_AFTER_MS)];
    return () => { stop(); clearTimeout(timer); };
  }, [refusal]);
  return tries;
}

function listening(event: 'focus' | 'online', listener: () => void): () => void {
  window.addEventListener(event, listener);
  return () => { window.removeEventListener(event, listener); };
}
