import type { ReactNode } from 'react';
import { useAct } from '../api/act.js';
import { askForStatement, giveStatement, passOverStatement, writeNote, type DialogueWritten, type GoalAnswer } from '../api/generated.js';
import { useUnits } from '../app/units.js';
import { dayHint } from '../moment/day-hint.js';
import { readDay } from '../moment/read-day.js';
import { ErrorSummary, errorsOf, type FieldErrors } from '../parts/error-summary.js';
import { Choice, Field } from '../parts/field.js';
import { Resumed } from '../parts/resumed.js';
import { useErrors } from '../parts/use-errors.js';
import { useKeptHere } from '../parts/use-kept-here.js';

type Typed = Readonly<Record<string, string>>;
type FieldOf = (name: string) => Readonly<{ name: string; value: string; error: string | undefined; change: (value: string) => void }>;
type FormProps = Readonly<{
  id: string; title: string; button: string; starting: Typed; places: Typed; children: (field: FieldOf) => ReactNode;
  send: (typed: Typed, options: RequestInit) => Promise<DialogueWritten>;
}>;

/** A small form that empties when it has been sent and keeps what was typed when it was refused. */
function DialogueForm({ id, title, button, starting, places, children, send }: FormProps) {
  const { form: typed, change, forget, isResumed } = useKeptHere(id, starting);
  const { run, refusal, isUnderWay } = useAct<DialogueWritten>();
  const { errors, changed } = useErrors(refusal, (refused) => within(id, errorsOf(refused, ({ code }) => places[code] ?? '')));
  const submit = async () => { if (await run((options) => send(typed, options))) forget(); };
  const field: FieldOf = (name) => ({
    name: `${id}.${name}`, value: typed[name] ?? '', error: errors[`${id}.${name}`], change: (value) => { change({ ...typed, [name]: value }); } });
  return (
    <form className="sheet pad stack" aria-label={title} noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <h3>{title}</h3>
      {isResumed && <Resumed forget={forget} />}
      <ErrorSummary refusal={refusal} errors={errors} />
      {children(field)}
      <p><button type="submit" className="ds-button" data-variant="secondary" disabled={isUnderWay} aria-busy={isUnderWay}>{button}</button></p>
    </form>
  );
}

/** A page may hold several of these forms, each with a field of the same name. */
const within = (id: string, errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([name, words]) => [name === '' ? name : `${id}.${name}`, words]));

export const NoteForm = ({ goalId }: Readonly<{ goalId: string }>) => (
  <DialogueForm id="anteckning" title="Skriv en anteckning" button="Spara anteckningen" starting={{ text: '' }} places={{ 'note-empty': 'text' }}
    send={({ text = '' }, options) => writeNote(goalId, { text }, options)}>
    {(field) => <Field {...field('text')} label="Anteckning" hint="Den blir kvar, och kan läsas av alla som deltar i planeringen" rows={2} />}
  </DialogueForm>
);

export function AskForm({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const units = useUnits();
  const others = Object.fromEntries((units.data ?? []).filter(({ code, ending }) => code !== goal.unit && !ending).map(({ code, name }) => [code, name]));
  return (
    <DialogueForm id="fraga" title="Begär ett yttrande" button="Begär yttrandet" starting={{ askedOf: '', question: '', respondBy: '' }}
      places={{ 'unit-not-registered': 'askedOf', 'statement-of-own-unit': 'askedOf', 'statement-already-asked-for': 'askedOf', 'question-missing': 'question', 'respond-by-not-later': 'respondBy' }}
      send={({ askedOf = '', question = '', respondBy = '' }, options) => askForStatement(goal.goalId, { askedOf, question, respondBy: readDay(respondBy) ?? respondBy }, options)}>
      {(field) => (
        <>
          <Choice {...field('askedOf')} label="Av vilken enhet" words={{ '': 'Välj', ...others }} />
          <Field {...field('question')} label="Vad vill ni ha synpunkter på?" rows={2} />
          <Field {...field('respondBy')} label="Sista dag för svaret" hint={dayHint(field('respondBy').value)} size={12} />
        </>
      )}
    </DialogueForm>
  );
}

type OfStatement = Readonly<{ goalId: string; statementId: string }>;

export const AnswerForm = ({ goalId, statementId }: OfStatement) => (
  <DialogueForm id={`svar-${statementId}`} title="Lämna yttrandet" button="Lämna yttrandet" starting={{ text: '' }} places={{ 'statement-empty': 'text' }}
    send={({ text = '' }, options) => giveStatement(goalId, statementId, { text }, options)}>
    {(field) => <Field {...field('text')} label="Yttrande" rows={3} />}
  </DialogueForm>
);

export const PassOverForm = ({ goalId, statementId }: OfStatement) => (
  <DialogueForm id={`utan-${statementId}`} title="Gå vidare utan yttrandet" button="Gå vidare" starting={{ reason: '' }} places={{ 'reason-missing': 'reason' }}
    send={({ reason = '' }, options) => passOverStatement(goalId, statementId, { reason }, options)}>
    {(field) => <Field {...field('reason')} label="Varför väntar ni inte längre?" rows={2} />}
  </DialogueForm>
);
