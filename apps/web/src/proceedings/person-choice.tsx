import { useState, type ReactNode } from 'react';
import type { PersonAnswer } from '../api/generated.js';
import { Choice } from '../parts/field.js';

type Props = Readonly<{ name: string; persons: readonly PersonAnswer[]; error: string | undefined; add: (personId: string) => void; children?: ReactNode }>;

/** Somebody is added when the button says so, not while one looks through the list; `children` is what else is said of them. */
export function PersonChoice({ name, persons, error, add, children }: Props) {
  const [chosen, setChosen] = useState('');
  const words = { '': 'Välj en person', ...Object.fromEntries(persons.toSorted((one, other) => one.name.localeCompare(other.name, 'sv')).map((person) => [person.personId, person.name])) };
  const value = chosen in words ? chosen : '';
  return (
    <div className="row end">
      <Choice name={name} label="Person" words={words} value={value} error={error} change={setChosen} />
      {children}
      <button type="button" className="ds-button" data-variant="secondary" disabled={value === ''} onClick={() => { add(value); setChosen(''); }}>Lägg till<span className="sr"> vald person</span></button>
    </div>
  );
}

export const PersonRow = ({ name, remove }: Readonly<{ name: string; remove: () => void }>) => (
  <li className="row">{name} <button type="button" className="link small" onClick={remove}>Ta bort<span className="sr"> {name}</span></button></li>
);
