import { Segment } from '../parts/segment.js';
import type { View } from './cell.js';
import type { Filter, Kind } from './shown.js';

const VIEW_WORDS: Readonly<Record<View, string>> = { forslag: 'Förslag och beslut', uppfoljning: 'Uppföljning' };
const FILTER_WORDS: Readonly<Record<Filter, string>> = { 'alla': 'Alla', 'avvikelser': 'Avvikelser', 'ej-rapporterat': 'Ej rapporterat' };
const KIND_WORDS: Readonly<Record<Kind, string>> = { alla: 'Alla enheter', committee: 'Bara nämnder', administration: 'Bara förvaltningar', company: 'Bara bolag' };

type Props = Readonly<{ view: View; filter: Filter; kind: Kind; choose: (name: string, value: string) => void }>;

/** What of the matrix is shown. The choice stands in the address, so that a link shows the same. */
export function Choices({ view, filter, kind, choose }: Props) {
  return (
    <div className="row spread choices">
      <Segment legend="Vad som visas" name="visa" words={VIEW_WORDS} chosen={view} choose={choose} />
      <Segment legend="Vilka rutor som visas" name="rutor" words={FILTER_WORDS} chosen={filter} choose={choose} />
      <label className="row small">Enheter
        <select className="ds-input" value={kind} onChange={({ target }) => { choose('enheter', target.value); }}>
          {Object.entries(KIND_WORDS).map(([value, word]) => <option key={value} value={value}>{word}</option>)}
        </select>
      </label>
    </div>
  );
}
