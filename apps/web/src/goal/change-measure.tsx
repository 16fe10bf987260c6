import { useAct } from '../api/act.js';
import { completeMeasure, delayMeasure, dropMeasure, type GoalWritten, type MeasureAnswer } from '../api/generated.js';
import { dayHint } from '../moment/day-hint.js';
import { readDay } from '../moment/read-day.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { Choice, Field } from '../parts/field.js';
import { useErrors } from '../parts/use-errors.js';
import { useKeptHere } from '../parts/use-kept-here.js';

const CHANGES = { completed: 'Är genomförd', delayed: 'Skjuts upp', dropped: 'Blir inte av' } as const;
type Change = keyof typeof CHANGES;
const DAYS: Readonly<Record<Change, string | null>> = { completed: 'Genomförd', delayed: 'Ny dag', dropped: null };

type Props = Readonly<{ goalId: string; measure: MeasureAnswer; choose: () => void; say: (words: string) => void }>;
type Typed = Readonly<{ change: Change; day: string; reason: string }>;

/** For whoever writes for the goal's body: the measure is done, late or given up. */
export function ChangeMeasure({ goalId, measure: { measureId, text }, choose, say }: Props) {
  const { form: typed, change: type, forget, isResumed } = useKeptHere<Typed>(measureId, { change: 'completed', day: '', reason: '' });
  const { run, refusal, isUnderWay } = useAct<GoalWritten>();
  const path = (part: string): string => `${measureId}.${part}`;
  const { errors, changed } = useErrors(refusal, (refused) => Object.fromEntries(
    Object.entries(errorsOf(refused, ({ code }) => FIELD_OF[code] ?? '')).map(([field, message]) => [field === '' ? '' : path(PART[field] ?? field), message])));
  const save = async () => {
    choose();
    if (!await run((options) => send(goalId, measureId, typed, options))) return;
    forget();
    say(`Åtgärden ”${text}”: ${CHANGES[typed.change].toLowerCase()}.`);
  };
  const field = (part: 'day' | 'reason') => ({ name: path(part), value: typed[part], error: errors[path(part)], change: (value: string) => { type({ ...typed, [part]: value }); } });
  return (
    <details open={isResumed || undefined}>
      <summary>Ändra åtgärden<span className="sr"> {text}</span></summary>
      <form className="stack" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <ErrorSummary refusal={refusal} errors={errors} />
        <Choice name={path('change')} label="Vad har hänt?" words={CHANGES} value={typed.change} change={(change) => { type({ ...typed, change: change as Change }); }} />
        {DAYS[typed.change] !== null && <Field {...field('day')} label={DAYS[typed.change] ?? ''} hint={dayHint(typed.day)} />}
        {typed.change !== 'completed' && <Field {...field('reason')} label="Skäl" rows={2} />}
        <p><button type="submit" className="ds-button" data-variant="secondary" disabled={isUnderWay} aria-busy={isUnderWay}>Spara</button></p>
      </form>
    </details>
  );
}

/** The server's names of what stands in the day's field. */
const PART: Readonly<Record<string, string>> = { completedOn: 'day', dueOn: 'day' };
const FIELD_OF: Readonly<Record<string, string>> = { 'completed-in-future': 'day', 'due-not-later': 'day', 'reason-missing': 'reason' };

function send(goalId: string, measureId: string, { change, day, reason }: Typed, options: RequestInit): Promise<GoalWritten> {
  const read = readDay(day) ?? day;
  switch (change) {
    case 'completed': return completeMeasure(goalId, measureId, { completedOn: read }, options);
    case 'delayed': return delayMeasure(goalId, measureId, { dueOn: read, reason }, options);
    case 'dropped': return dropMeasure(goalId, measureId, { reason }, options);
  }
}
