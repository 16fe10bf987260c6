import { indicatorSentence } from '#lib/texts';
import type { GoalForm } from './goal-form.js';
import { contentOf } from './goal-form.js';

/** The goal as the board will read it. */
export function Preview({ form }: Readonly<{ form: GoalForm }>) {
  const { indicators, qualitative } = contentOf(form);
  return (
    <aside className="aside sheet pad stack" aria-label="Så läser kommunstyrelsen målet">
      <p className="over">Så läser kommunstyrelsen målet</p>
      <h2>{form.title.trim() === '' ? 'Målet i en mening' : form.title}</h2>
      {form.description !== '' && <p className="preview">{form.description}</p>}
      {form.intendedEffect !== '' && <p><span className="strong">Avsedd effekt:</span> {form.intendedEffect}</p>}
      <ul className="stack small">
        {(indicators ?? []).map((indicator, order) => (
          <li key={order}>{indicatorSentence({ ...indicator, indicatorId: '', source: indicator.source ?? '', tolerance: indicator.tolerance ?? null, baseline: indicator.baseline ?? null, target: indicator.target ?? null })}</li>
        ))}
      </ul>
      {qualitative && <p className="small"><span className="strong">Bedömningsgrund:</span> {qualitative.criterion}</p>}
      {indicators?.length === 0 && !qualitative && <p className="small soft">Ännu går målet inte att följa: det behöver en indikator eller en bedömningsgrund innan nämnden beslutar.</p>}
    </aside>
  );
}
