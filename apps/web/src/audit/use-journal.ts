import { useInfiniteQuery } from '@tanstack/react-query';
import { searchJournal, type JournalEntryAnswer, type SearchJournalParams } from '../api/generated.js';
import { endOfDay } from '../moment/end-of-day.js';

type Asked = Omit<SearchJournalParams, 'before' | 'pageSize'>;

/** Pages of what happened, the newest first. */
export function useJournal(asked: Asked, pageSize = 50) {
  return useInfiniteQuery({
    queryKey: ['journal', asked, pageSize],
    queryFn: ({ pageParam }) => searchJournal({ ...asked, pageSize, ...(pageParam !== undefined && { before: pageParam }) }),
    initialPageParam: undefined as number | undefined, getNextPageParam: ({ nextBefore }) => nextBefore ?? undefined,
  });
}

export const entriesIn = (data: ReturnType<typeof useJournal>['data']): readonly JournalEntryAnswer[] => (data?.pages ?? []).flatMap(({ entries }) => entries);

/** The search in the page's address, in the API's words. */
export function askedFor(chosen: (name: string) => string): Asked {
  const [text, type, body, personId, from, to] = ['sok', 'slag', 'organ', 'person', 'fran', 'till'].map(chosen);
  return {
    ...(text && { text }), ...(type && { type: type as NonNullable<Asked['type']> }), ...(body && { body }), ...(personId && { personId }),
    ...(from && { since: new Date(Date.parse(endOfDay(from)) - DAY_MS + 1).toISOString() }), ...(to && { until: endOfDay(to) }),
  };
}

const DAY_MS = 86_400_000;
