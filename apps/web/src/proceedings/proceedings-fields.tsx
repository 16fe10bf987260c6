import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { CONFLICT_GROUND_LABELS } from '#lib/texts';
import { listPersons, type ConflictBodyGround, type PersonAnswer } from '../api/generated.js';
import type { FieldErrors } from '../parts/error-summary.js';
import { Choice, Field, eachCapitalised } from '../parts/field.js';
import { Folded } from '../parts/folded.js';
import { PersonChoice, PersonRow } from './person-choice.js';
import { NO_PROCEEDINGS, toldOf, type Proceedings } from './proceedings.js';
import { VoteFields } from './vote-fields.js';

type Props = Readonly<{ body: string; proceedings: Proceedings | undefined; errors: FieldErrors; change: (proceedings: Proceedings) => void }>;

/** How the body came to its decision, as its minutes tell: folded away, since most decisions are unanimous. */
export function ProceedingsFields({ body, proceedings = NO_PROCEEDINGS, errors, change }: Props) {
  const isWrong = Object.keys(errors).some((field) => field.startsWith('proceedings'));
  const told = toldOf(proceedings);
  return (
    <Folded title="Närvaro, jäv, omröstning och reservationer" told={told === '' ? 'Om protokollet säger något om det' : told} isWrong={isWrong}>
      <Told body={body} proceedings={proceedings} errors={errors} change={change} />
    </Folded>
  );
}

function Told({ body, proceedings, errors, change }: Required<Props> & Readonly<{ proceedings: Proceedings }>) {
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => listPersons() }).data ?? [];
  const { seats, serving, substitutes, votes, reservations } = proceedings;
  const set = (part: Partial<Proceedings>) => { change({ ...proceedings, ...part }); };
  return (
    <div className="stack told">
      <fieldset name="proceedings.attendance" className="stack tight">
        <legend>Närvaro vid beslutet</legend>
        <div className="cols">
          <Field name="proceedings.attendance.seats" label="Ledamöter i organet" isNumber value={seats} error={errors['proceedings.attendance.seats']} change={(typed) => { set({ seats: typed }); }} />
          <Field name="proceedings.attendance.serving" label="Deltog i beslutet" hint="Med tjänstgörande ersättare, utan jäviga" isNumber value={serving} error={errors['proceedings.attendance.serving']} change={(typed) => { set({ serving: typed }); }} />
        </div>
      </fieldset>
      <Named name="proceedings.substitutes" title="Tjänstgörande ersättare" persons={persons} named={substitutes} error={errors['proceedings.substitutes']} change={(named) => { set({ substitutes: named }); }} />
      <Conflicts body={body} persons={persons} conflicts={proceedings.conflicts} error={errors['proceedings.conflicts']} change={(named) => { set({ conflicts: named }); }} />
      <VoteFields votes={votes} errors={errors} change={(next) => { set({ votes: next }); }} />
      <Named name="proceedings.reservations" title="Reservationer mot beslutet" persons={persons} named={reservations} error={errors['proceedings.reservations']} change={(named) => { set({ reservations: named }); }} />
      {persons.length > 0 && <p className="small soft">Saknas någon i listorna? En systemadministratör registrerar förtroendevalda under Administration.</p>}
    </div>
  );
}

type NamedProps = Readonly<{ name: string; title: string; persons: readonly PersonAnswer[]; named: readonly string[]; error: string | undefined; change: (named: readonly string[]) => void }>;

const nameIn = (persons: readonly PersonAnswer[], personId: string): string => persons.find((person) => person.personId === personId)?.name ?? personId;

function Named({ name, title, persons, named, error, change }: NamedProps) {
  return (
    <fieldset name={name} className="stack tight">
      <legend>{title}</legend>
      {named.length > 0 && <ul>{named.map((personId) => <PersonRow key={personId} name={nameIn(persons, personId)} remove={() => { change(named.filter((one) => one !== personId)); }} />)}</ul>}
      <PersonChoice name={name} persons={persons.filter(({ personId }) => !named.includes(personId))} error={error} add={(personId) => { change([...named, personId]); }} />
    </fieldset>
  );
}

type ConflictsProps = Readonly<{ body: string; persons: readonly PersonAnswer[]; conflicts: Proceedings['conflicts']; error: string | undefined; change: (conflicts: Proceedings['conflicts']) => void }>;

/** In KF only one's own interest keeps one from taking part (KL 5:47). */
function Conflicts({ body, persons, conflicts, error, change }: ConflictsProps) {
  const grounds = eachCapitalised(body === 'KF' ? { 'own-interest': CONFLICT_GROUND_LABELS['own-interest'] } : CONFLICT_GROUND_LABELS);
  const [ground, setGround] = useState<string>('own-interest');
  return (
    <fieldset name="proceedings.conflicts" className="stack tight">
      <legend>Jäv: de som inte deltog</legend>
      {conflicts.length > 0 && (
        <ul>{conflicts.map((one) => <PersonRow key={one.personId} name={`${nameIn(persons, one.personId)}, ${CONFLICT_GROUND_LABELS[one.ground]}`} remove={() => { change(conflicts.filter(({ personId }) => personId !== one.personId)); }} />)}</ul>
      )}
      <PersonChoice
        name="proceedings.conflicts" persons={persons.filter(({ personId }) => !conflicts.some((one) => one.personId === personId))} error={error}
        add={(personId) => { change([...conflicts, { personId, ground: ground as ConflictBodyGround }]); }}
      >
        <Choice name="proceedings.conflicts.ground" label="Grund" words={grounds} value={ground} change={setGround} />
      </PersonChoice>
    </fieldset>
  );
}
