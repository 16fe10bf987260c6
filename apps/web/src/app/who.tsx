import { useState } from 'react';
import { capacityName, capitalised } from '#lib/texts';
import { useAct } from '../api/act.js';
import { signOut, type HeldCapacity } from '../api/generated.js';
import { forgetAllHere } from '../parts/use-kept-here.js';
import { capacityKey, useIsDemo, useSession, type Person } from './session.js';
import { useUnitNames } from './units.js';

/** Who I am and in which capacity I act: always in sight. */
export function Who() {
  const { installation, person } = useSession();
  if (person) return <SignedIn person={person} />;
  return <p className="who">{installation.isDemo ? <a href="/demo">Logga in</a> : <SignInByLink />}</p>;
}

const SignInByLink = () => <span className="soft">Logga in med länken du har fått</span>;

/** What stands in a form is left as it is. */
const Ended = () => <span>Utloggad. {useIsDemo() ? <a href="/demo" target="_blank" rel="noreferrer">Logga in i en ny flik</a> : <SignInByLink />}</span>;

function SignedIn({ person }: Readonly<{ person: Person }>) {
  const { run, isUnderWay } = useAct<void>();
  const [isLeaving, setLeaving] = useState(false);
  const leave = async () => {
    await run(() => signOut());
    forgetAllHere();
    setLeaving(true);
    window.location.assign('/');
  };
  return (
    <div className="who">
      <span className="strong">{person.name ?? 'Okänd person'}</span>
      {person.hasEnded ? <Ended /> : <button type="button" className="link" disabled={isUnderWay || isLeaving} onClick={() => void leave()}>Logga ut</button>}
      <CapacityChoice person={person} />
    </div>
  );
}

/** "Barn- och utbildningsnämnden" begins a row, "barn- och utbildningsnämnden" stands in a sentence; "Lulebo AB" is always a name. */
const inSentence = (name: string): string => (/nämnden|förvaltningen|stab/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

function CapacityChoice({ person: { capacities, capacity, choose } }: Readonly<{ person: Person }>) {
  const nameOf = useUnitNames();
  const named = (held: HeldCapacity) => capitalised(capacityName(held, (code) => inSentence(nameOf(code))));
  if (!capacity) return <span className="soft">Ingen roll i dag</span>;
  if (capacities.length === 1) return <span className="soft">{named(capacity)}</span>;
  return (
    <select
      className="capacity" aria-label="Egenskap du handlar i" value={capacityKey(capacity)}
      onChange={({ target: { value } }) => { const next = capacities.find((held) => capacityKey(held) === value); if (next) choose(next); }}
    >
      {capacities.map((held) => <option key={capacityKey(held)} value={capacityKey(held)}>{named(held)}</option>)}
    </select>
  );
}
