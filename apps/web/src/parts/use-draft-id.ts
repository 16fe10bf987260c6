import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** The draft's id stands in the address, so that reloading or coming back goes on where one was. Null until it does. */
export function useDraftId(): string | null {
  const [search, setSearch] = useSearchParams();
  const draftId = search.get('utkast');
  useEffect(() => {
    if (draftId !== null) return;
    setSearch((previous) => { const next = new URLSearchParams(previous); next.set('utkast', crypto.randomUUID()); return next; }, { replace: true });
  }, [draftId, setSearch]);
  return draftId;
}
