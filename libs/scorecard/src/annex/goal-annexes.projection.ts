import type { LocalDate, Projection } from '#lib/kernel';
import { annexContracts, type AnnexEvent, type AnnexKind } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/** What is attached to a goal. `annexes` is JSON (`AnnexOnRecord[]`), in the order in which they were attached. */
export type GoalAnnexesRow = { goal_id: string; municipality: string; annexes: string };

export type AnnexOnRecord = Readonly<{
  annexId: string; by: string; name: string; kind: AnnexKind; documentSha256: string; version: number; attachedOn: LocalDate; secrecy: SecrecyMark | null;
}>;
/** The provision of OSL, which body marked it, and when. */
export type SecrecyMark = Readonly<{ provision: string; by: string; markedOn: LocalDate }>;

export const goalAnnexes: Projection<AnnexEvent, GoalAnnexesRow> = {
  name: 'goal_annexes', version: 1, key: 'goal_id',
  columns: { goal_id: 'text', municipality: 'text', annexes: 'text' },
  indexes: [],
  handles: annexContracts.map(({ type }) => type),
  keysOf: ({ data }) => [data.goalId],
  evolve: (row, event, key) => ({ goal_id: key, municipality: municipalityOf(event.stream), annexes: JSON.stringify(after(row ? annexesIn(row.annexes) : [], event)) }),
};

export const annexesIn = (json: string): readonly AnnexOnRecord[] => JSON.parse(json) as readonly AnnexOnRecord[];

function after(all: readonly AnnexOnRecord[], { type, data }: AnnexEvent): readonly AnnexOnRecord[] {
  switch (type) {
    case 'annex-attached': {
      const { annexId, by, name, kind, documentSha256, version, attachedOn, secrecy } = data;
      return [...all, { annexId, by, name, kind, documentSha256, version, attachedOn, secrecy: secrecy === null ? null : { provision: secrecy, by, markedOn: attachedOn } }];
    }
    case 'annex-marked-secret': return marked(all, data.annexId, { provision: data.provision, by: data.by, markedOn: data.markedOn });
    case 'annex-secrecy-lifted': return marked(all, data.annexId, null);
  }
}

const marked = (all: readonly AnnexOnRecord[], annexId: string, secrecy: SecrecyMark | null): readonly AnnexOnRecord[] =>
  all.map((annex) => (annex.annexId === annexId ? { ...annex, secrecy } : annex));
