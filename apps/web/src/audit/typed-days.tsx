import { useState } from 'react';
import { useSession } from '../app/session.js';
import { dayHint } from '../moment/day-hint.js';
import { dayTrouble } from '../moment/day-trouble.js';
import { endOfDay } from '../moment/end-of-day.js';
import { readDay } from '../moment/read-day.js';
import { Field } from '../parts/field.js';

const FIELDS = { fran: 'Eller från slutet av dagen', till: 'Till slutet av dagen' } as const;
type Name = keyof typeof FIELDS;
const names = Object.keys(FIELDS) as readonly Name[];

/** Days to compare, typed. One that is left empty keeps the moment that is chosen. */
export function TypedDays({ choose }: Readonly<{ choose: (moments: Readonly<Record<string, string>>) => void }>) {
  const { installation: { today } } = useSession();
  const [typed, setTyped] = useState<Readonly<Record<Name, string>>>({ fran: '', till: '' });
  const [troubles, setTroubles] = useState<Partial<Record<Name, string>>>({});
  const compare = () => {
    const written = names.filter((name) => typed[name].trim() !== '');
    const found = Object.fromEntries(written.flatMap((name) => { const trouble = dayTrouble(typed[name], today); return trouble === undefined ? [] : [[name, trouble]]; }));
    setTroubles(found);
    if (Object.keys(found).length === 0) choose(Object.fromEntries(written.map((name) => [name, endOfDay(readDay(typed[name]) ?? today)])));
  };
  return (
    <form aria-label="Skriv dagar" onSubmit={(event) => { event.preventDefault(); compare(); }}>
      {names.map((name) => (
        <Field key={name} name={`${name}-dag`} label={FIELDS[name]} hint={dayHint(typed[name])} error={troubles[name]} value={typed[name]} size={14} change={(text) => { setTyped({ ...typed, [name]: text }); }} />
      ))}
      <button type="submit" className="ds-button" data-variant="secondary">Jämför dagarna</button>
    </form>
  );
}
