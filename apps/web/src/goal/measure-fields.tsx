import { dayHint } from '../moment/day-hint.js';
import type { FieldErrors } from '../parts/error-summary.js';
import { Field } from '../parts/field.js';
import { EMPTY_MEASURE, type MeasureForm } from './assessment-form.js';

type Props = Readonly<{ measures: readonly MeasureForm[]; errors: FieldErrors; settle: (path: string) => void; change: (measures: readonly MeasureForm[]) => void }>;

/** What is done about a goal that is not reached: as many measures as there are. */
export function MeasureFields({ measures, errors, settle, change }: Props) {
  const remove = (place: number) => { change(measures.toSpliced(place, 1)); settle('measures'); };
  return (
    <section className="stack" aria-labelledby="atgarder">
      <h2 id="atgarder">Åtgärder</h2>
      {measures.map((measure, place) => (
        <MeasureRow key={place} place={place} measure={measure} errors={errors} change={(next) => { change(measures.with(place, next)); }} remove={() => { remove(place); }} />
      ))}
      <p><button type="button" className="ds-button" data-variant="secondary" onClick={() => { change([...measures, EMPTY_MEASURE]); }}>Lägg till en åtgärd</button></p>
    </section>
  );
}

type RowProps = Readonly<{ place: number; measure: MeasureForm; errors: FieldErrors; change: (measure: MeasureForm) => void; remove: () => void }>;

function MeasureRow({ place, measure, errors, change, remove }: RowProps) {
  const field = (part: 'text' | 'responsible' | 'dueOn') => ({
    name: `measures.${place}.${part}`, value: measure[part], error: errors[`measures.${place}.${part}`], change: (value: string) => { change({ ...measure, [part]: value }); },
  });
  return (
    <fieldset className="sheet stack">
      <legend className="sr">Åtgärd {place + 1}</legend>
      <div className="row spread"><h3>Åtgärd {place + 1}</h3><button type="button" className="link" onClick={remove}>Ta bort<span className="sr"> åtgärd {place + 1}</span></button></div>
      <Field {...field('text')} label="Vad görs?" rows={2} />
      <div className="cols">
        <Field {...field('responsible')} label="Ansvarig" hint="En funktion, till exempel skolchefen" />
        <Field {...field('dueOn')} label="Klart senast" hint={dayHint(measure.dueOn)} />
      </div>
    </fieldset>
  );
}
