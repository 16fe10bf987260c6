import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ROLE_LABELS, capacityName, capitalised } from '#lib/texts';
import { useAct } from '../api/act.js';
import { endRole, grantRole, listPersons, makeSignInLink, registerPerson, type GrantRoleBody, type PersonAnswer, type SignInLinkAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { useUnitNames, useUnits } from '../app/units.js';
import { shortDay } from '../moment/day-in-words.js';
import { ActChoice, type Acts } from '../parts/act-choice.js';
import { orNull } from '../parts/act-form.js';
import { eachCapitalised } from '../parts/field.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';

/** Everybody with a role, whose it is and until when. */
export function Persons({ choose }: Readonly<{ choose: () => void }>) {
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => listPersons() });
  const acts = usePersonActs(persons.data ?? [], choose);
  if (persons.error) return <RefusalNote error={persons.error} />;
  if (!persons.data) return <Waiting />;
  const sorted = persons.data.toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
  return (
    <>
      <section className="sheet pad scroll" tabIndex={0} aria-label="Personer">
        <table className="tb days">
          <caption className="sr">Personer och deras roller i dag</caption>
          <thead><tr><th scope="col">Namn</th><th scope="col">Roller i dag</th><th scope="col">Inloggning</th></tr></thead>
          <tbody>{sorted.map((person) => <Row key={person.personId} person={person} choose={choose} />)}</tbody>
        </table>
      </section>
      <ActChoice name="vad" acts={acts} title="Ändra personer och roller" label="Vad vill du göra?" path="/administration?flik=personer" version={JSON.stringify(persons.data)} />
    </>
  );
}

function Row({ person: { personId, name, roles }, choose }: Readonly<{ person: PersonAnswer; choose: () => void }>) {
  const nameOf = useUnitNames();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {roles.length === 0 && <span className="soft">Ingen roll i dag</span>}
        {roles.map((held) => (
          <p key={`${held.role} ${held.body} ${held.from}`}>
            {capitalised(capacityName(held, nameOf))} <span className="soft small">från {shortDay(held.from)}{held.until !== null && ` till ${shortDay(held.until)}`}</span>{' '}
            {held.until === null && held.role === 'chair' && <span className="flag" data-k="warn">Utan slutdag: förtroendevalda väljs för en tid</span>}
          </p>
        ))}
      </td>
      <td><SignInLink personId={personId} name={name} choose={choose} /></td>
    </tr>
  );
}

/** The link is shown once. */
function SignInLink({ personId, name, choose }: Readonly<{ personId: string; name: string; choose: () => void }>) {
  const { run, refusal, isUnderWay } = useAct<SignInLinkAnswer>();
  const [link, setLink] = useState('');
  const make = async () => {
    choose();
    const made = await run((options) => makeSignInLink(personId, options));
    if (made) setLink(`${window.location.origin}${made.link}`);
  };
  if (link !== '') return <p className="small" role="status">Gäller en gång, inom ett dygn. Ge den till {name} på ett säkert sätt: <code>{link}</code></p>;
  return <><button type="button" className="link small" disabled={isUnderWay} onClick={() => void make()}>Gör en inloggningslänk<span className="sr"> till {name}</span></button>{refusal && <RefusalNote error={refusal} />}</>;
}

function usePersonActs(persons: readonly PersonAnswer[], choose: () => void): Acts {
  const { installation: { today } } = useSession();
  const units = useUnits().data ?? [];
  const names = Object.fromEntries(persons.map(({ personId, name }) => [personId, name]));
  const bodies = { ...Object.fromEntries(units.filter(({ code, body }) => code === body).map(({ code, name }) => [code, name])), KS: 'Kommunstyrelsen', KF: 'Kommunfullmäktige', kommunen: 'Hela kommunen' };
  const held = Object.fromEntries(persons.flatMap(({ personId, name, roles }) => roles.map(({ role, body }) => [`${personId} ${role} ${body}`, `${name}: ${ROLE_LABELS[role]}, ${body}`])));
  return {
    grant: {
      choice: 'Ge en roll', button: 'Ge rollen', said: 'Rollen är given.', choose,
      fields: [
        { name: 'personId', label: 'Person', kind: 'choice', words: names }, { name: 'role', label: 'Roll', kind: 'choice', words: eachCapitalised(ROLE_LABELS) }, { name: 'body', label: 'För', kind: 'choice', words: bodies },
        { name: 'from', label: 'Från den', kind: 'day', start: today }, { name: 'until', label: 'Till och med den', kind: 'day', hint: 'För förtroendevalda: mandatperiodens slut. Lämna tomt om rollen tills vidare.' }],
      fieldOf: { 'role-not-of-body': 'body', 'role-already-held': 'role', 'role-period-reversed': 'until', 'role-after-body': 'body', 'unit-not-registered': 'body' },
      send: ({ personId = '', role, body = '', from = '', until }, options) => grantRole(personId, { role: role as GrantRoleBody['role'], body, from, until: orNull(until) }, options) },
    end: {
      choice: 'Avsluta en roll', button: 'Avsluta rollen', said: 'Rollen är avslutad, och personens inloggningar med den.', choose,
      fields: [{ name: 'held', label: 'Roll', kind: 'choice', words: held }, { name: 'until', label: 'Sista dag', kind: 'day', start: today }],
      fieldOf: { 'role-period-reversed': 'until', 'role-not-held': 'held' },
      send: ({ held: chosen = '', until = '' }, options) => {
        const [personId = '', role = '', body = ''] = chosen.split(' ');
        return endRole(personId, { role: role as GrantRoleBody['role'], body, until }, options);
      } },
    register: {
      choice: 'Registrera en person', button: 'Registrera personen', said: 'Personen är registrerad. Ge en roll härnäst.', choose,
      intro: 'Namn och adress står i ett register för sig och kan tas bort; historiken har bara ett nummer.',
      fields: [{ name: 'name', label: 'Namn', kind: 'line' }, { name: 'email', label: 'E-postadress', kind: 'line', hint: 'Dit påminnelserna går' }],
      send: ({ name = '', email }, options) => registerPerson({ name, email: orNull(email) }, options) },
  };
}
