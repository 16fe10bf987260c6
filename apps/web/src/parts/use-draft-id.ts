import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

/** The draft's id stands in the address, so that reloading or coming back goes on where one was. Null until it does. */
export function useDraftId(): string | null {
  const [search, setSearch] = useSearchParams();
  const draftId = search.get('utkast');
  useEffect(() => {
    if (draftId !== null) return;
    setSearch(newDraftId, { replace: true });
  }, [draftId, setSearch]);
  return draftId;
}

/** The address with the id of a draft that nobody has begun. */
export function newDraftId(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set('utkast', crypto.randomUUID());
  return next;
}
