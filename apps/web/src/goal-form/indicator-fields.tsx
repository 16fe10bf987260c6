import { useId } from 'react';
import { INDICATOR_DIRECTION_LABELS } from '#lib/texts';
import { Choice, Field, eachCapitalised } from '../parts/field.js';
import type { FieldErrors } from '../parts/error-summary.js';
import type { IndicatorForm } from './goal-form.js';
import { lacking } from './lacking.js';

const SPLITS = { '': 'Inte angivet', 'required': 'Redovisas var för sig', 'not-applicable': 'Delas inte upp' } as const;

type Props = Readonly<{ place: number; indicator: IndicatorForm; errors: FieldErrors; change: (indicator: IndicatorForm) => void; remove: () => void }>;

/** What is measured, from where to where. */
export function IndicatorFields({ place, indicator, errors, change, remove }: Props) {
  const of = (part: string) => `content.indicators.${place}.${part}`;
  const set = (part: keyof IndicatorForm) => (value: string) => { change({ ...indicator, [part]: value }); };
  const [help, lacks] = [useId(), lacking(indicator)];
  const isKept = indicator.direction === 'maintain' || indicator.direction === 'range';
  return (
    <fieldset className="sheet stack" aria-describedby={lacks === undefined ? undefined : help}>
      <legend className="sr">Indikator {place + 1}</legend>
      <div className="row spread"><h3>Indikator {place + 1}</h3><button type="button" className="link" onClick={remove}>Ta bort<span className="sr"> indikator {place + 1}</span></button></div>
      <Field name={of('name')} label="Vad mäts?" hint="Till exempel: elever i årskurs 9 som är behöriga till gymnasiet" value={indicator.name} error={errors[of('name')]} change={set('name')} />
      <div className="cols">
        <Field name={of('unit')} label="Enhet" hint="procent, kronor, dagar …" value={indicator.unit} error={errors[of('unit')]} change={set('unit')} />
        <Choice name={of('direction')} label="Riktning" words={eachCapitalised(INDICATOR_DIRECTION_LABELS)} value={indicator.direction} error={errors[of('direction')]} change={set('direction')} />
        {isKept && <Field name={of('tolerance')} label="Tolerans" hint="Så långt från målvärdet som godtas" isNumber value={indicator.tolerance} error={errors[of('tolerance')]} change={set('tolerance')} />}
      </div>
      <div className="cols">
        <Field name={of('baseline.value')} label="Utgångsvärde" isNumber value={indicator.baselineValue} error={errors[of('baseline.value')]} change={set('baselineValue')} />
        <Field name={of('baseline.period')} label="Mätt" hint="år, eller år och månad" value={indicator.baselinePeriod} error={errors[of('baseline.period')]} change={set('baselinePeriod')} />
        <Field name={of('target.value')} label="Målvärde" isNumber value={indicator.targetValue} error={errors[of('target.value')]} change={set('targetValue')} />
        <Field name={of('target.period')} label="Nås senast" hint="år, eller år och månad" value={indicator.targetPeriod} error={errors[of('target.period')]} change={set('targetPeriod')} />
      </div>
      <div className="cols">
        <Field name={of('source')} label="Källa" hint="Till exempel Kolada N15436" value={indicator.source} error={errors[of('source')]} change={set('source')} />
        <Field name={of('publishedAfterMonths')} label="Publiceras efter (månader)" hint="Från periodens slut, om det är känt" isNumber value={indicator.publishedAfterMonths} error={errors[of('publishedAfterMonths')]} change={set('publishedAfterMonths')} />
      </div>
      <div className="cols">
        <Choice name={of('genderSplit')} label="Kvinnor och män" words={SPLITS} value={indicator.split} change={set('split')} />
        {indicator.split === 'not-applicable' && <Field name={of('genderSplit.reason')} label="Varför inte?" value={indicator.splitReason} error={errors[of('genderSplit.reason')]} change={set('splitReason')} />}
      </div>
      {lacks !== undefined && <p className="note small" id={help}>Innan nämnden beslutar om målet behöver indikatorn också {lacks}. Det går bra att spara utkastet ändå.</p>}
    </fieldset>
  );
}
