import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** For the navigation that ends an act: what has been done, to be said on the page that it leads to. */
export const done = (words: string): Readonly<{ replace: true; state: object }> => ({ replace: true, state: { done: words } });

/** What was done on the page before: in sight, and told to a screen reader, once. */
export function Confirmation() {
  const location = useLocation();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [told, search] = [wordsIn(location.state), location.search];
  useEffect(() => {
    if (told === undefined) return;
    setWords(told);
    // Coming back or reloading does nothing anew, and so says nothing anew.
    void navigate({ search }, { replace: true, state: null });
  }, [told, search, navigate]);
  return <div role="status" className={words === '' ? 'sr' : undefined}>{words !== '' && <p className="note" data-k="good">{words}</p>}</div>;
}

const wordsIn = (state: unknown): string | undefined =>
  (typeof state === 'object' && state !== null && 'done' in state && typeof state.done === 'string' ? state.done : undefined);
