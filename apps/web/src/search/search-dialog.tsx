import './search.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { listGoals } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { useSession } from '../app/session.js';
import { useUnits } from '../app/units.js';
import { useMoment } from '../moment/moment.js';
import { found, type Found } from './found.js';

/** Finds goals, units and pages by name, with Ctrl K or the button; arrow keys choose, Enter opens. */
export function Search() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', open);
    return () => { window.removeEventListener('keydown', open); };
  }, []);
  useEffect(() => { if (isOpen) dialog.current?.showModal(); }, [isOpen]);
  return (
    <>
      <button type="button" className="when" onClick={() => { setOpen(true); }}>Sök <kbd aria-hidden="true">Ctrl K</kbd></button>
      <dialog ref={dialog} className="search" aria-label="Sök" onClose={() => { setOpen(false); }}>
        {isOpen && <Searching close={() => { dialog.current?.close(); }} />}
      </dialog>
    </>
  );
}

const YEARS_MAX = 3;
const FRESH_MS = 60_000;

function Searching({ close }: Readonly<{ close: () => void }>) {
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const id = useId();
  const navigate = useNavigate();
  const { at } = useMoment();
  const all = useEverything();
  const results = found(all, typed);
  const chosen = results[Math.min(place, results.length - 1)];
  const open = (one: Found | undefined) => {
    if (!one) return;
    close();
    void navigate(at(one.to));
  };
  const steer = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || results.length === 0) return;
    event.preventDefault();
    setPlace((Math.min(place, results.length - 1) + step + results.length) % results.length);
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); open(chosen); }}>
      <label htmlFor={`${id}f`} className="strong">Sök mål, enheter och sidor</label>
      <input
        id={`${id}f`} className="ds-input" autoFocus autoComplete="off" role="combobox" aria-expanded={results.length > 0} aria-controls={`${id}r`} aria-activedescendant={chosen ? `${id}${results.indexOf(chosen)}` : undefined}
        value={typed} onChange={({ target }) => { setTyped(target.value); setPlace(0); }} onKeyDown={steer}
      />
      <p className="sr" role="status">{typed.trim() === '' ? '' : `${results.length} träffar`}</p>
      {typed.trim() !== '' && results.length === 0 && <p className="soft">Inget heter så. Pröva ett annat ord, eller en del av det.</p>}
      <ul id={`${id}r`} role="listbox" aria-label="Träffar" className="results">
        {results.map((one, order) => (
          <li key={`${one.kind} ${one.to} ${one.name}`} id={`${id}${order}`} role="option" aria-selected={one === chosen} onClick={() => { open(one); }}>
            <span>{one.name}</span> <span className="soft small">{one.kind}{one.note !== '' && `, ${one.note}`}</span>
          </li>
        ))}
      </ul>
      <p className="small soft">Piltangenterna väljer, Enter öppnar, Esc stänger.</p>
    </form>
  );
}

const PAGES: readonly Found[] = [
  ['Mitt arbete', 'vad som väntar på mig', '/mitt-arbete'], ['Inkorg', 'påminnelser', '/inkorg'], ['Styrkort', 'matris över mål', '/styrkort'], ['Årshjul', 'tidplan, kalender', '/arshjul'],
  ['Sammanträden', 'protokoll, justering, anslag, överklagande', '/sammantraden'], ['Beredning', 'KS och KF:s ärendelista', '/beredning'], ['Planeringsår', 'sista dagar, KS förslag, rapporter', '/cykel'],
  ['Skriv ett mål', 'nytt utkast', '/mal/nytt'], ['Registrera nämndens beslut', 'lämna in mål', '/namndens-beslut'], ['Registrera beslut om uppföljning', 'nämndens beslut om rapporten', '/namndens-beslut/uppfoljning'], ['Kontrasignera', 'beslut som väntar', '/kontrasignera'],
  ['Administration', 'enheter, personer, roller, påminnelser', '/administration'], ['Tillgänglighetsredogörelse', '', '/tillganglighet'],
].map(([name = '', note = '', to = '']) => ({ kind: 'Sida', name, note, to }));

/** What whoever looks may see: pages, units and the goals of the latest years. */
function useEverything(): readonly Found[] {
  const { installation: { today } } = useSession();
  const units = useUnits().data;
  const years = (useCycles().data ?? []).slice(0, YEARS_MAX).map(({ budgetYear }) => budgetYear);
  const lists = useQueries({ queries: years.map((year) => ({ queryKey: ['goals', year], queryFn: () => listGoals({ budgetYear: year }), staleTime: FRESH_MS })) });
  const goals = lists.map(({ data }) => data);
  return useMemo(() => [
    ...PAGES,
    ...(units ?? []).flatMap(({ code, name, body }): Found[] => [
      { kind: 'Enhet', name, note: `${code}, styrkortet`, to: `/styrkort?enhet=${code}` },
      ...(code === body ? [{ kind: 'Sammanträden', name, note: code, to: `/sammantraden?organ=${code}&ar=${today.slice(0, 4)}` }] : [])]),
    ...[['KS', 'Kommunstyrelsen'], ['KF', 'Kommunfullmäktige']].map(([code = '', name = '']): Found => ({ kind: 'Sammanträden', name, note: code, to: `/sammantraden?organ=${code}&ar=${today.slice(0, 4)}` })),
    ...goals.flatMap((list) => list ?? []).map(({ goalId, content, unit, budgetYear }): Found => ({ kind: 'Mål', name: content.title, note: `${unit} ${budgetYear}`, to: `/mal/${goalId}` })),
  ], [units, today, ...goals]);
}
