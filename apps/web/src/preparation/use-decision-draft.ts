import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listDrafts } from '../api/generated.js';

/** The decision that is being entered: the one in the address, else the one begun earlier, else a new one. Null until that is known. */
export function useDecisionDraft(kind: string): string | null {
  const [search, setSearch] = useSearchParams();
  const draftId = search.get('utkast');
  const drafts = useQuery({ queryKey: ['drafts', kind], queryFn: () => listDrafts(), enabled: draftId === null, gcTime: 0 });
  const isKnown = draftId === null && !drafts.isFetching && (drafts.isSuccess || drafts.isError);
  const begun = drafts.data?.find((draft) => draft.kind === kind)?.draftId;
  useEffect(() => {
    if (!isKnown) return;
    setSearch((previous) => { const next = new URLSearchParams(previous); next.set('utkast', begun ?? crypto.randomUUID()); return next; }, { replace: true });
  }, [isKnown, begun, setSearch]);
  return draftId;
}
