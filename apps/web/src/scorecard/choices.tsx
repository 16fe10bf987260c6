import { capitalised } from '#lib/texts';
import { Segment } from '../parts/segment.js';
import type { UnitOnScorecardAnswer } from '../api/generated.js';
import { roundView, type StepView, type View } from './cell.js';
import type { Filter, Kind } from './shown.js';

const STEP_WORDS: Readonly<Record<StepView, string>> = { laget: 'Läget nu', forslag: 'Förslag', ks: 'KS', kf: 'KF' };
const FILTER_WORDS: Readonly<Record<Filter, string>> = { 'alla': 'Alla', 'avvikelser': 'Avvikelser', 'ej-rapporterat': 'Ej rapporterat' };
const KIND_WORDS: Readonly<Record<Kind, string>> = { alla: 'Alla enheter', committee: 'Bara nämnder', administration: 'Bara förvaltningar', company: 'Bara bolag' };

type Props = Readonly<{
  view: View; rounds: readonly string[]; filter: Filter; kind: Kind; units: readonly UnitOnScorecardAnswer[]; unit: string | null;
  /** By name in the address; null leaves the choice out of it. */
  choose: (choices: Readonly<Record<string, string | null>>) => void;
}>;

/** What of the matrix is shown. The choice stands in the address, so that a link shows the same. */
export function Choices({ view, rounds, filter, kind, units, unit, choose }: Props) {
  const chooseOne = (name: string, value: string) => { choose({ [name]: value }); };
  const chooseUnits = (value: string) => { choose(value in KIND_WORDS ? { enheter: value, enhet: null } : { enheter: null, enhet: value }); };
  return (
    <div className="row spread choices">
      <Segment legend="Vad som visas" name="visa" words={{ ...STEP_WORDS, ...Object.fromEntries(rounds.map((round) => [roundView(round), capitalised(round)])) }} chosen={view} choose={chooseOne} />
      <Segment legend="Vilka rutor som visas" name="rutor" words={FILTER_WORDS} chosen={filter} choose={chooseOne} />
      <label className="row small">Enheter
        <select className="ds-input" value={unit ?? kind} onChange={({ target }) => { chooseUnits(target.value); }}>
          {Object.entries(KIND_WORDS).map(([value, word]) => <option key={value} value={value}>{word}</option>)}
          <optgroup label="En enhet">{units.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</optgroup>
        </select>
      </label>
    </div>
  );
}
