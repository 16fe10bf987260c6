import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ActForm, type ActField, type Typed } from './act-form.js';
import { done } from './confirmation.js';
import { Choice } from './field.js';

/** Something that can be registered, as a short form. `said` is told when it is done, with what the server says is worth a second look. */
export type Act = Readonly<{
  choice: string; button: string; intro?: string; fields: readonly ActField[]; fieldOf?: Readonly<Record<string, string>>; said: string;
  /** The capacity that it is done in is chosen first. */
  choose: () => void;
  send: (typed: Typed, options: RequestInit) => Promise<object>;
  preview?: (typed: Typed) => ReactNode;
}>;
export type Acts = Readonly<Record<string, Act>>;

type Props = Readonly<{ name: string; acts: Acts; preferred?: string | undefined; label: string; title: string; path: string; version: string }>;

/** One of several acts, chosen by what has happened. `name` is the choice's own on its page; `version` changes with what they are about: forms then begin anew. */
export function ActChoice({ name, acts, preferred, label, title, path, version }: Props) {
  const [chosen, setChosen] = useState('');
  const navigate = useNavigate();
  const kind = [chosen, preferred ?? ''].find((one) => one in acts) ?? Object.keys(acts)[0] ?? '';
  const act = acts[kind];
  if (!act) return null;
  const { choice, button, intro, fields, fieldOf, said, choose, send, preview } = act;
  return (
    <section className="stack act-choice" aria-label={title}>
      <h2>{title}</h2>
      {Object.keys(acts).length > 1 && <Choice name={name} label={label} words={Object.fromEntries(Object.entries(acts).map(([key, one]) => [key, one.choice]))} value={kind} change={setChosen} />}
      <ActForm
        key={`${kind} ${version}`} title={choice} button={button} intro={intro} fields={fields} {...(fieldOf && { fieldOf })} {...(preview && { preview })}
        send={(typed, options) => { choose(); return send(typed, options); }}
        finish={(answer) => { setChosen(''); void navigate(path, done([said, ...warningsIn(answer)].join(' '))); }}
      />
    </section>
  );
}

const warningsIn = (answer: object): readonly string[] =>
  ('warnings' in answer && Array.isArray(answer.warnings) ? (answer.warnings as readonly Readonly<{ detail: string }>[]).map(({ detail }) => detail) : []);
