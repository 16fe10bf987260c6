import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useAct } from '../api/act.js';
import { declareAreaApplicable, declareAreaNotApplicable, getScorecard, type AnswersWritten } from '../api/generated.js';
import { useUnits } from '../app/units.js';
import { shortDay } from '../moment/day-in-words.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { Choice, Field } from '../parts/field.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { useErrors } from '../parts/use-errors.js';
import { useKeptHere } from '../parts/use-kept-here.js';
import { areaName, cellsOf, type AnsweredCell } from './answered-cells.js';

type Props = Readonly<{ body: string; year: number }>;

/** The goal areas that do not concern a body's units: what is declared so, and a form to declare another or take one back. */
export function NotApplicable({ body, year }: Props) {
  const units = useUnits();
  const scorecard = useQuery({ queryKey: ['scorecard', year, {}], queryFn: () => getScorecard({ budgetYear: year }), enabled: year > 0 });
  const [said, setSaid] = useState('');
  if (scorecard.error) return <RefusalNote error={scorecard.error} />;
  if (!scorecard.data || !units.data) return null;
  const cells = cellsOf(scorecard.data, units.data.filter((unit) => unit.body === body).map(({ code }) => code));
  if (cells.length === 0) return null;
  const [declared, silent] = [cells.filter(({ notApplicable }) => notApplicable), cells.filter(({ goals, notApplicable }) => goals.length === 0 && !notApplicable)];
  return (
    <section className="form" id="ej-tillampligt" aria-labelledby="ej-tillampligt-rubrik">
      <h2 id="ej-tillampligt-rubrik">Målområden som inte är tillämpliga {year}</h2>
      <div role="status" className={said === '' ? 'sr' : undefined}>{said !== '' && <p className="note" data-k="good">{said}</p>}</div>
      {declared.length === 0 && <p className="soft">Inget målområde är förklarat ej tillämpligt.</p>}
      {declared.length > 0 && <ul className="sheet pad stack">{declared.map((cell) => <Declared key={`${cell.unit.code}/${cell.area.code}`} cell={cell} year={year} say={setSaid} />)}</ul>}
      {silent.length > 0 && <DeclaringForm cells={silent} year={year} say={setSaid} />}
    </section>
  );
}

function Declared({ cell: { unit, area, notApplicable }, year, say }: Readonly<{ cell: AnsweredCell; year: number; say: (words: string) => void }>) {
  const { run, refusal, isUnderWay } = useAct<AnswersWritten>();
  const takeBack = async () => {
    const written = await run((options) => declareAreaApplicable(year, unit.code, { area: area.code }, options));
    if (written) say(`${areaName(area)} är tillämpligt igen för ${unit.name}.`);
  };
  return (
    <li className="stack tight">
      <p><span className="strong">{unit.name}: {areaName(area)}</span></p>
      <p className="small">{notApplicable?.reason} <span className="soft">Förklarat {shortDay(notApplicable?.declaredOn ?? '')}.</span></p>
      <p><button type="button" className="link small" disabled={isUnderWay} onClick={() => void takeBack()}>Ta tillbaka<span className="sr"> {unit.name}, {areaName(area)}</span></button></p>
      {refusal && <RefusalNote error={refusal} />}
    </li>
  );
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'reason-missing': 'reason', 'area-unknown': 'area', 'area-already-not-applicable': 'area', 'area-has-goals': 'area', 'unit-not-in-cycle': 'unit',
};

type FormProps = Readonly<{ cells: readonly AnsweredCell[]; year: number; say: (words: string) => void }>;

function DeclaringForm({ cells, year, say }: FormProps) {
  const [search] = useSearchParams();
  const { form: typed, change, forget } = useKeptHere('ej-tillampligt', { unit: search.get('enhet') ?? '', area: search.get('omrade') ?? '', reason: '' });
  const { run, refusal, isUnderWay } = useAct<AnswersWritten>();
  const { errors, changed } = useErrors(refusal, (refused) => errorsOf(refused, ({ code }) => FIELD_OF[code] ?? ''));
  const units = Object.fromEntries(cells.map(({ unit }) => [unit.code, unit.name]));
  const unit = typed.unit in units ? typed.unit : Object.keys(units)[0] ?? '';
  const areas = Object.fromEntries(cells.filter((cell) => cell.unit.code === unit).map(({ area }) => [area.code, areaName(area)]));
  const area = typed.area in areas ? typed.area : '';
  const declare = async () => {
    const written = await run((options) => declareAreaNotApplicable(year, unit, { area, reason: typed.reason }, options));
    if (!written) return;
    say(`${areas[area] ?? ''} är förklarat ej tillämpligt för ${units[unit] ?? ''}.`);
    forget();
  };
  return (
    <form className="sheet pad stack" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void declare(); }}>
      <h3>Förklara ett målområde ej tillämpligt</h3>
      <p className="small soft">Det är ett svar: rutan räknas inte längre som ej rapporterad. Det går att ta tillbaka.</p>
      <ErrorSummary refusal={refusal} errors={errors} />
      {Object.keys(units).length > 1 && <Choice name="unit" label="Enhet" words={units} value={unit} error={errors['unit']} change={(next) => { change({ ...typed, unit: next }); }} />}
      <Choice name="area" label="Målområde utan mål" words={{ '': 'Välj', ...areas }} value={area} error={errors['area']} change={(next) => { change({ ...typed, area: next }); }} />
      <Field name="reason" label="Varför berör det inte enheten?" rows={2} value={typed.reason} error={errors['reason']} change={(reason) => { change({ ...typed, reason }); }} />
      <p><button type="submit" className="ds-button" data-variant="secondary" disabled={isUnderWay} aria-busy={isUnderWay}>Förklara ej tillämpligt</button></p>
    </form>
  );
}
