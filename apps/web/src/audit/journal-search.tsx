import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { listPersons } from '../api/generated.js';
import { useUnits } from '../app/units.js';
import { Choice, Field } from '../parts/field.js';
import { dayHint } from '../moment/day-hint.js';
import { readDay } from '../moment/read-day.js';
import { EVENT_LABELS } from './event-labels.js';
import type { useChoices } from './use-choices.js';

type Props = Readonly<{ choices: ReturnType<typeof useChoices> }>;

/** By words, kind, body, person and days. What is typed counts when it is sent. */
export function JournalSearch({ choices: { chosen, choose } }: Props) {
  const { data: units } = useUnits();
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => listPersons() });
  const [words, setWords] = useState(chosen('sok'));
  const [since, setSince] = useState(chosen('fran'));
  const [until, setUntil] = useState(chosen('till'));
  const send = () => { choose({ sok: words.trim(), fran: readDay(since) ?? '', till: readDay(until) ?? '', handelse: '' }); };
  return (
    <form className="sheet pad journal-search" role="search" aria-label="Sök i historiken" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Field name="sok" label="Ord" hint="Titel, skäl, ärendenummer" value={words} change={setWords} />
      <Choice name="slag" label="Slag av händelse" words={{ '': 'Alla', ...EVENT_LABELS }} value={chosen('slag')} change={(slag) => { choose({ slag, handelse: '' }); }} />
      <Choice name="organ" label="Organ" words={{ '': 'Alla', KS: 'Kommunstyrelsen', KF: 'Kommunfullmäktige', ...Object.fromEntries((units ?? []).map(({ code, name }) => [code, name])) }} value={chosen('organ')} change={(organ) => { choose({ organ, handelse: '' }); }} />
      <Choice name="person" label="Person" words={{ '': 'Alla', ...Object.fromEntries((persons.data ?? []).map(({ personId, name }) => [personId, name ?? personId])) }} value={chosen('person')} change={(person) => { choose({ person, handelse: '' }); }} />
      <Field name="fran" label="Från och med" hint={dayHint(since)} value={since} change={setSince} size={14} />
      <Field name="till" label="Till och med" hint={dayHint(until)} value={until} change={setUntil} size={14} />
      <button type="submit" className="ds-button">Sök</button>
    </form>
  );
}
