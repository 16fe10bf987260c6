import type { AnnexEvent } from './annex.events.js';

/** `secrecy` is the provision that it is marked by now; null where it is open. */
export type Annex = Readonly<{ documentSha256: string; secrecy: string | null }>;

/** The annexes of a goal, by their ids. */
export type Annexes = Readonly<Record<string, Annex>>;

export const noAnnexes: Annexes = {};

export function evolveAnnexes(annexes: Annexes, { type, data }: AnnexEvent): Annexes {
  switch (type) {
    case 'annex-attached': return { ...annexes, [data.annexId]: { documentSha256: data.documentSha256, secrecy: data.secrecy } };
    case 'annex-marked-secret': return marked(annexes, data.annexId, data.provision);
    case 'annex-secrecy-lifted': return marked(annexes, data.annexId, null);
  }
}

function marked(annexes: Annexes, annexId: string, secrecy: string | null): Annexes {
  const annex = annexes[annexId];
  return annex ? { ...annexes, [annexId]: { ...annex, secrecy } } : annexes;
}
