import { useState } from 'react';
import { GENDER_LABELS, VALUE_STATUS_LABELS } from '#lib/texts';
import { useAct } from '../api/act.js';
import { reportIndicatorValues, type FollowUpAnswer, type GoalAnswer, type SeriesAnswer, type ValuesWritten } from '../api/generated.js';
import { ErrorSummary, errorsOf, type FieldErrors } from '../parts/error-summary.js';
import { Choice, Field, eachCapitalised } from '../parts/field.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Resumed } from '../parts/resumed.js';
import { useErrors } from '../parts/use-errors.js';
import { useKeptHere } from '../parts/use-kept-here.js';
import { Waiting } from '../parts/waiting.js';
import { SeriesTable, useSeries } from './series.js';
import { emptyValues, isAbsent, periodOf, replaces, valuesOf, type ValuesForm } from './values-form.js';

/** What the goal's indicators show in a round: told one indicator at a time, before it is said how the goal goes. */
export function ReportValues({ goal, budgetYear, round }: Readonly<{ goal: GoalAnswer; budgetYear: number; round: FollowUpAnswer }>) {
  const series = useSeries(goal.goalId);
  if (series.error) return <RefusalNote error={series.error} />;
  if (!series.data) return <Waiting />;
  return (
    <section className="form" aria-labelledby="utfall">
      <h2 id="utfall">Utfall</h2>
      {series.data.map((one) => <ReportForm key={`${round.code} ${one.indicatorId}`} goalId={goal.goalId} budgetYear={budgetYear} round={round} series={one} />)}
    </section>
  );
}

type FormProps = Readonly<{ goalId: string; budgetYear: number; round: FollowUpAnswer; series: SeriesAnswer }>;

function ReportForm({ goalId, budgetYear, round, series }: FormProps) {
  const { form, change, forget, isResumed } = useKeptHere(`${series.indicatorId} ${budgetYear} ${round.code}`, emptyValues(periodOf(round.periodEnds)));
  const [said, setSaid] = useState('');
  const { run, refusal, isUnderWay } = useAct<ValuesWritten>();
  const path = (part: string): string => `${series.indicatorId}.${part}`;
  const { errors, changed } = useErrors(refusal, (refused) => Object.fromEntries(
    Object.entries(errorsOf(refused, ({ code }) => FIELD_OF[code] ?? '')).map(([field, message]) => [field === '' ? '' : path(fieldIn(field)), message])));
  const save = async () => {
    setSaid('');
    const written = await run((options) => reportIndicatorValues(goalId, series.indicatorId, { followUp: round.code, budgetYear, values: valuesOf(form) }, options));
    if (!written) return;
    setSaid(`Utfallet för ${series.name} är sparat.`);
    forget();
  };
  return (
    <form className="sheet pad stack" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3>{series.name} ({series.unit})</h3>
      <SeriesTable series={series} />
      {isResumed && <Resumed forget={forget} />}
      <ErrorSummary refusal={refusal} errors={errors} />
      <ValueFields form={form} errors={errors} path={path} change={change} asksWhy={replaces(form, series.values)} />
      <p role="status" className={said === '' ? 'sr' : 'strong'}>{said}</p>
      <p><button type="submit" className="ds-button" data-variant="secondary" disabled={isUnderWay} aria-busy={isUnderWay}>Spara utfallet<span className="sr"> för {series.name}</span></button></p>
    </form>
  );
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'period-malformed': 'period', 'period-outside-report': 'period', 'decimal-malformed': 'total', 'value-missing': 'total', 'value-unchanged': 'total',
  'absence-reason-missing': 'absenceReason', 'revision-reason-missing': 'reason',
};

/** `values.0.value` is of a field in the form. */
const fieldIn = (field: string): string => (field.endsWith('.value') ? 'total' : field.split('.').at(-1) ?? field);

type FieldsProps = Readonly<{ form: ValuesForm; errors: FieldErrors; path: (part: string) => string; change: (form: ValuesForm) => void; asksWhy: boolean }>;

function ValueFields({ form, errors, path, change, asksWhy }: FieldsProps) {
  const field = (part: 'period' | 'total' | 'women' | 'men' | 'absenceReason' | 'reason' | 'status' | 'whose') => (
    { name: path(part), value: form[part], error: errors[path(part)], change: (value: string) => { change({ ...form, [part]: value }); } });
  return (
    <>
      <div className="cols">
        <Field {...field('period')} label="Period" hint="Ett år, eller året till och med en månad: 2027 eller 2027-08" />
        <Choice {...field('status')} label="Uppgiften" words={{ ...eachCapitalised(VALUE_STATUS_LABELS) }} />
      </div>
      {!isAbsent(form) && <div className="cols">{(['total', 'women', 'men'] as const).map((gender) => <Field key={gender} {...field(gender)} label={eachCapitalised(GENDER_LABELS)[gender] ?? gender} isNumber />)}</div>}
      {isAbsent(form) && <div className="cols"><Choice {...field('whose')} label="Gäller" words={eachCapitalised(GENDER_LABELS)} /><Field {...field('absenceReason')} label="Varför?" /></div>}
      {asksWhy && <Field {...field('reason')} label="Varför ersätts värdet som fanns?" />}
    </>
  );
}
