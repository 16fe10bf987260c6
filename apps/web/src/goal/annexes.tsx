import { ANNEX_KIND_LABELS, capitalised, secrecyProvision } from '#lib/texts';
import type { AnnexAnswer, GoalAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { shortDay } from '../moment/day-in-words.js';

/** The documents that the text rests on; of those that are masked, by which provision. */
export function Annexes({ goal: { annexes } }: Readonly<{ goal: GoalAnswer }>) {
  if (annexes.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="bilagor">
      <h2 id="bilagor">Bilagor</h2>
      <ul className="sheet stack pad annexes">{annexes.map((annex) => <Annex key={annex.annexId} annex={annex} />)}</ul>
    </section>
  );
}

function Annex({ annex: { document, kind, by, version, attachedOn, secrecy } }: Readonly<{ annex: AnnexAnswer }>) {
  const nameOf = useUnitNames();
  return (
    <li className="stack tight">
      <p className="strong">{document?.name ?? 'Maskerad bilaga'}</p>
      <p className="small soft">{capitalised(ANNEX_KIND_LABELS[kind])} från {nameOf(by)}, {shortDay(attachedOn)}, till version {version}</p>
      {secrecy && <p className="note small">Sekretessmarkerad enligt {secrecyProvision(secrecy.provision)} av {nameOf(secrecy.by)}, {shortDay(secrecy.markedOn)}</p>}
      {document && <p className="small soft">SHA-256: {document.sha256}</p>}
    </li>
  );
}
