import '../goal/goal.css';
import './audit.css';
import { Link, useSearchParams } from 'react-router';
import { usePageTitle } from '../app/page-title.js';
import { useCycles, yearAtHand } from '../app/cycles.js';
import { useSession } from '../app/session.js';
import { Waiting } from '../parts/waiting.js';
import { Checking } from './checking.js';
import { Comparison } from './comparison.js';
import { Deviations } from './deviations.js';
import { Narrative } from './narrative.js';
import { Stepping } from './stepping.js';

const TABS = { historik: 'Händelse för händelse', avvikelser: 'Avvikelser', jamfor: 'Jämför två tidpunkter', berattelse: 'En historia', kontroll: 'Kontrollera' } as const;
type Tab = keyof typeof TABS;
const tabs = Object.keys(TABS) as readonly Tab[];

/** What an auditor does: looks through what happened, finds what is not as it should be, compares, and checks that nothing is changed. */
export function AuditPage() {
  const { person, installation } = useSession();
  const cycles = useCycles();
  const [search] = useSearchParams();
  const tab = tabs.find((one) => one === search.get('flik')) ?? 'historik';
  usePageTitle(`Revision: ${TABS[tab]}`);
  const years = (cycles.data ?? []).map(({ budgetYear }) => budgetYear);
  const year = years.find((one) => String(one) === search.get('ar')) ?? yearAtHand(cycles.data ?? [], installation.today);
  if (!person) return <><h1>Revision</h1><p className="lead">Logga in för att läsa historiken.</p></>;
  if (!cycles.data) return <Waiting />;
  return (
    <>
      <div className="row spread end">
        <div className="stack heading">
          <h1>Revision</h1>
          <p className="lead">Allt som har hänt finns kvar. Inget kan ändras eller tas bort, bara läggas till.</p>
        </div>
        {year !== undefined && <Years years={years} shown={year} tab={tab} />}
      </div>
      <nav className="seg audit-tabs" aria-label="Vad du vill se">
        {tabs.map((one) => <Link key={one} to={`?${withTab(search, one)}`} aria-current={one === tab ? 'page' : undefined}>{TABS[one]}</Link>)}
      </nav>
      {year === undefined ? <p>Inget planeringsår är öppnat ännu.</p> : <Shown tab={tab} year={year} />}
    </>
  );
}

function Shown({ tab, year }: Readonly<{ tab: Tab; year: number }>) {
  switch (tab) {
    case 'historik': return <Stepping year={year} />;
    case 'avvikelser': return <Deviations year={year} />;
    case 'jamfor': return <Comparison year={year} />;
    case 'berattelse': return <Narrative year={year} />;
    case 'kontroll': return <Checking />;
  }
}

const Years = ({ years, shown, tab }: Readonly<{ years: readonly number[]; shown: number; tab: Tab }>) => (
  <nav className="seg" aria-label="Budgetår">
    {years.toSorted((one, other) => one - other).map((year) => <Link key={year} to={`?flik=${tab}&ar=${year}`} aria-current={year === shown ? 'page' : undefined}>{year}</Link>)}
  </nav>
);

/** What is chosen on one tab means nothing on another, but for the year and the moment. */
function withTab(search: URLSearchParams, tab: Tab): string {
  const next = new URLSearchParams({ flik: tab });
  for (const kept of ['ar', 'knownAt']) {
    const value = search.get(kept);
    if (value !== null) next.set(kept, value);
  }
  return next.toString();
}
