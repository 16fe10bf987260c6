import { GEH_LABELS, capitalised, globalGoalsOf } from '#lib/texts';
import { contentOf, indicatorSentences, type GoalForm } from './goal-form.js';

/** The goal as the board will read it. */
export function Preview({ form }: Readonly<{ form: GoalForm }>) {
  const { qualitative, gehProposal } = contentOf(form);
  const sentences = indicatorSentences(form);
  return (
    <aside className="aside sheet pad stack" aria-label="Så läser kommunstyrelsen målet">
      <p className="over">Så läser kommunstyrelsen målet</p>
      <h2>{form.title.trim() === '' ? 'Målet i en mening' : form.title}</h2>
      {form.description !== '' && <p className="preview">{form.description}</p>}
      {form.intendedEffect !== '' && <p><span className="strong">Avsedd effekt:</span> {form.intendedEffect}</p>}
      <ul className="stack small">
        {sentences.map((sentence, order) => <li key={order}>{sentence}</li>)}
      </ul>
      {qualitative && <p className="small"><span className="strong">Bedömningsgrund:</span> {qualitative.criterion}</p>}
      {form.sdg.length > 0 && <p className="small"><span className="strong">Globala mål:</span> {globalGoalsOf(form).join(' · ')}</p>}
      {gehProposal && <p className="small"><span className="strong">Föreslås:</span> {capitalised(GEH_LABELS[gehProposal])}</p>}
      {sentences.length === 0 && !qualitative && <p className="small soft">Ännu går målet inte att följa: det behöver en indikator eller en bedömningsgrund innan nämnden beslutar.</p>}
    </aside>
  );
}
