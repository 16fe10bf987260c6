import './wheel.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { getYearWheel, type YearWheelAnswer } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { useUnits } from '../app/units.js';
import { dayOf } from '../moment/day-in-words.js';
import { knownAtOf, useMoment } from '../moment/moment.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { NextDates } from './next-dates.js';
import { nextDates } from './rows-of.js';
import { WheelLists } from './wheel-lists.js';
import { RINGS, isMeeting } from './wheel-words.js';
import { YearWheel } from './year-wheel.js';

/** A calendar year as a wheel, and the same as a list. */
export function YearWheelPage() {
  const { installation } = useSession();
  const { moment } = useMoment();
  const { year: named } = useParams();
  const year = Number(named ?? (moment.knownAt ? dayOf(moment.knownAt) : installation.today).slice(0, 4));
  const known = knownAtOf(moment);
  const wheel = useQuery({ queryKey: ['year-wheel', year, known], queryFn: () => getYearWheel(year, known), placeholderData: keepPreviousData });
  usePageTitle(`Årshjulet ${year}`);
  return (
    <>
      <div className="row spread end">
        <div className="stack heading">
          <h1>Årshjulet {year}</h1>
          <p className="lead">Nämnderna föreslår, kommunstyrelsen bereder, fullmäktige beslutar. Rapporterna visar hur det gick.</p>
        </div>
        <Years shown={year} />
      </div>
      {wheel.error && <RefusalNote error={wheel.error} />}
      {wheel.isPending && <Waiting />}
      {wheel.data && <Shown wheel={wheel.data} />}
    </>
  );
}

/** The budget years that are open, and the year before the first: their planning began then. */
function Years({ shown }: Readonly<{ shown: number }>) {
  const { at } = useMoment();
  const { installation: { today } } = useSession();
  const budgetYears = (useCycles().data ?? []).map(({ budgetYear }) => budgetYear);
  const years = [...new Set([...budgetYears, Number(today.slice(0, 4)), shown])].sort((one, other) => one - other);
  return (
    <nav className="seg" aria-label="År">
      {years.map((year) => <Link key={year} to={at(`/arshjul/${year}`)} aria-current={year === shown ? 'page' : undefined}>{year}</Link>)}
    </nav>
  );
}

function Shown({ wheel }: Readonly<{ wheel: YearWheelAnswer }>) {
  const chosen = useChosenCommittee();
  const entries = wheel.entries.filter((entry) => !isMeeting(entry) || entry.ring !== 'committees' || entry.bodies[0] === chosen.body);
  const next = nextDates(wheel.entries);
  return (
    <>
      <NextDates next={next} year={wheel.year} />
      <div className="wheel-and-lists">
        <figure className="stack">
          <YearWheel wheel={wheel} entries={entries} next={next} />
          <Legend isNow={wheel.today.startsWith(String(wheel.year))} />
        </figure>
        <div className="stack wide-gap">
          <WheelLists entries={entries} year={wheel.year} />
          <div className="row under-lists">
            <CommitteeChoice {...chosen} />
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => { window.print(); }}>Skriv ut hjulet</button>
          </div>
        </div>
      </div>
    </>
  );
}

type ChosenCommittee = Readonly<{ body: string; choose: (body: string) => void }>;

/** Whose meetings are shown besides KS's and KF's: at first those of whoever looks. */
function useChosenCommittee(): ChosenCommittee {
  const { person } = useSession();
  const [search, setSearch] = useSearchParams();
  const choose = (body: string) => {
    const next = new URLSearchParams(search);
    next.set('namnd', body);
    setSearch(next, { replace: true });
  };
  return { body: search.get('namnd') ?? person?.capacity?.body ?? '', choose };
}

function CommitteeChoice({ body, choose }: ChosenCommittee) {
  const committees = (useUnits().data ?? []).filter(({ kind, code, body: own }) => kind === 'committee' && code === own);
  return (
    <label className="row committee-choice">Visa också sammanträden i
      <select className="ds-input" value={committees.some(({ code }) => code === body) ? body : ''} onChange={({ target }) => { choose(target.value); }}>
        <option value="">ingen nämnd</option>
        {committees.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </select>
    </label>
  );
}

const Legend = ({ isNow }: Readonly<{ isNow: boolean }>) => (
  <figcaption className="legend small soft">
    {RINGS.map(({ ring, organ, name }) => <span key={ring}><span className="organ" data-o={organ} />{name}</span>)}
    <span><svg width="28" height="12" aria-hidden="true" data-o="ks"><rect width="28" height="12" rx="3" className="live" /></svg>pågår eller kommer</span>
    <span><svg width="28" height="12" aria-hidden="true" data-o="ks"><rect width="28" height="12" rx="3" className="past" /></svg>har varit</span>
    <span className="wide"><svg width="12" height="12" aria-hidden="true" data-o="ks"><circle cx="6" cy="6" r="4" className="live" /></svg>sammanträde</span>
    <span className="wide"><svg width="12" height="12" aria-hidden="true" data-o="namnd"><rect x="2.5" y="2.5" width="7" height="7" transform="rotate(45 6 6)" className="live" /></svg>sista dag</span>
    {isNow && <span><svg width="14" height="14" aria-hidden="true"><path d="M1 13 13 1" className="hand" /></svg>dagen som visas</span>}
  </figcaption>
);
