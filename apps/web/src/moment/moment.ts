import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** As of when a page is shown, on the API's two axes. Neither: now. It stands in the address, so that a link shows the same. */
export type Moment = Readonly<{ knownAt?: string; inForceOn?: string }>;

export const NOW: Moment = {};

const AXES = ['knownAt', 'inForceOn'] as const;

export const isNow = ({ knownAt, inForceOn }: Moment): boolean => knownAt === undefined && inForceOn === undefined;

export function momentIn(search: URLSearchParams): Moment {
  return Object.fromEntries(AXES.flatMap((axis) => (search.get(axis) ? [[axis, search.get(axis)]] : [])));
}

/** The same address as of another moment. */
export function searchAt(moment: Moment, search = new URLSearchParams()): string {
  const next = new URLSearchParams(search);
  for (const axis of AXES) {
    next.delete(axis);
    const value = moment[axis];
    if (value !== undefined) next.set(axis, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}

type UsedMoment = Readonly<{ moment: Moment; show: (moment: Moment) => void; at: (path: string) => string }>;

/** The moment of the address, a way to another, and links that keep it. */
export function useMoment(): UsedMoment {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    const moment = momentIn(search);
    return {
      moment,
      show: (next) => { setSearch(searchAt(next, search)); },
      at: (path) => {
        const [pathname = '', own = ''] = path.split('?');
        return `${pathname}${searchAt(moment, new URLSearchParams(own))}`;
      },
    };
  }, [search, setSearch]);
}

/** What a reading without the second axis is asked with. */
export const knownAtOf = ({ knownAt }: Moment): Pick<Moment, 'knownAt'> => (knownAt === undefined ? {} : { knownAt });
