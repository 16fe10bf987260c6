import type { ReactNode } from 'react';
import { useAct } from '../api/act.js';
import { dayHint } from '../moment/day-hint.js';
import { readDay } from '../moment/read-day.js';
import { ProceedingsFields } from '../proceedings/proceedings-fields.js';
import { proceedingsIn } from '../proceedings/proceedings.js';
import { actErrors } from './act-errors.js';
import { ChecksumField } from './checksum-field.js';
import { ErrorSummary, type FieldErrors } from './error-summary.js';
import { Choice, Field } from './field.js';
import { Resumed } from './resumed.js';
import { useErrors } from './use-errors.js';
import { useKeptHere } from './use-kept-here.js';

/** A field of a short form; `proceedings` are several in one. A day is sent as YYYY-MM-DD where it can be read, else as typed, for the server to refuse. */
export type ActField = Readonly<{ name: string; label: string; hint?: string; start?: string }> & (
  | Readonly<{ kind: 'day' | 'line' | 'text' | 'number' | 'checksum' | 'proceedings' }>
  | Readonly<{ kind: 'choice'; words: Readonly<Record<string, string>> }>
);
export type Typed = Readonly<Record<string, string>>;

type Props<Answer> = Readonly<{
  title: string; intro?: ReactNode; fields: readonly ActField[]; button: string;
  /** Which field a rule's refusal is about, by its code. */
  fieldOf?: Readonly<Record<string, string>>;
  send: (typed: Typed, options: RequestInit) => Promise<Answer>;
  finish: (answer: Answer, typed: Typed) => void;
  /** What follows from what is typed, before it is done. */
  preview?: (typed: Typed) => ReactNode;
}>;

/** One act, from a few fields. What was typed stays until the act is done, and only that: what stands there from the start is as it is now. */
export function ActForm<Answer>({ title, intro, fields, button, fieldOf = {}, send, finish, preview }: Props<Answer>) {
  const { form: changes, change, forget, isResumed } = useKeptHere<Typed>(title, {});
  const typed = withChanges(fields, changes);
  const { run, refusal, isUnderWay } = useAct<Answer>();
  const { errors, changed } = useErrors(refusal, (refused) => actErrors(refused, fieldOf, fields.map(({ name }) => name)));
  const act = async () => {
    const sent = Object.fromEntries(fields.map((field) => [field.name, sentOf(field, typed[field.name] ?? '')]));
    const answer = await run((options) => send(sent, options));
    if (answer === undefined) return;
    forget();
    finish(answer, sent);
  };
  return (
    <form className="sheet pad stack act-form" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void act(); }}>
      <h3>{title}</h3>
      {intro !== undefined && <p className="small soft">{intro}</p>}
      {isResumed && <Resumed forget={forget} />}
      <ErrorSummary refusal={refusal} errors={errors} />
      {fields.map((field) => <OneField key={field.name} field={field} value={typed[field.name] ?? ''} errors={errors} change={(value) => { change({ ...changes, [field.name]: value }); }} />)}
      {preview?.(Object.fromEntries(fields.map((field) => [field.name, sentOf(field, typed[field.name] ?? '')])))}
      <p><button type="submit" className="ds-button" disabled={isUnderWay} aria-busy={isUnderWay}>{button}</button></p>
    </form>
  );
}

/** A choice that there no longer is, is not made. */
const withChanges = (fields: readonly ActField[], changes: Typed): Typed => Object.fromEntries(fields.map((field) => {
  const changed = changes[field.name];
  return [field.name, changed === undefined || (field.kind === 'choice' && !(changed in field.words)) ? startOf(field) : changed];
}));

const startOf = (field: ActField): string => field.start ?? (field.kind === 'choice' ? Object.keys(field.words)[0] ?? '' : '');

function sentOf({ kind }: ActField, value: string): string {
  switch (kind) {
    case 'day': return readDay(value) ?? value;
    case 'number': case 'line': case 'text': case 'choice': case 'checksum': case 'proceedings': return value;
  }
}

type FieldProps = Readonly<{ field: ActField; value: string; errors: FieldErrors; change: (value: string) => void }>;

function OneField({ field, value, errors, change }: FieldProps) {
  const common = { name: field.name, label: field.label, value, error: errors[field.name], change };
  switch (field.kind) {
    case 'day': return <Field {...common} hint={field.hint === undefined ? dayHint(value) : `${field.hint} ${dayHint(value)}`} size={18} />;
    case 'line': return <Field {...common} hint={field.hint} />;
    case 'number': return <Field {...common} hint={field.hint} isNumber size={8} />;
    case 'text': return <Field {...common} hint={field.hint} rows={3} />;
    case 'choice': return <Choice {...common} words={field.words} />;
    case 'checksum': return <ChecksumField {...common} />;
    case 'proceedings': return <ProceedingsFields body="" proceedings={proceedingsIn(value)} errors={errors} change={(proceedings) => { change(JSON.stringify(proceedings)); }} />;
  }
}

/** An optional line: null where nothing is typed. */
export const orNull = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text);
