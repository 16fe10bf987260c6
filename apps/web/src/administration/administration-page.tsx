import '../cycle/cycle.css';
import { Link, useSearchParams } from 'react-router';
import { usePageTitle } from '../app/page-title.js';
import { useCapacities } from '../cycle/use-capacities.js';
import { Confirmation } from '../parts/confirmation.js';
import { Persons } from './persons.js';
import { RemindersMonitor } from './reminders-monitor.js';
import { Settings } from './settings.js';
import { Units } from './units.js';

const TABS = { enheter: 'Enheter', personer: 'Personer och roller', paminnelser: 'Påminnelser', installningar: 'Inställningar' } as const;
type Tab = keyof typeof TABS;

/** Units, persons with their roles, how it goes with the letters, and what the municipality has decided of them and of its calendar. */
export function AdministrationPage() {
  usePageTitle('Administration');
  const [search] = useSearchParams();
  const choose = useCapacities()('administrator');
  const tab = Object.keys(TABS).find((known): known is Tab => known === search.get('flik')) ?? 'enheter';
  if (!choose) return <><h1>Administration</h1><p className="lead">Den här sidan är för systemförvaltaren. Logga in i den egenskapen för att se den.</p></>;
  return (
    <>
      <div className="stack heading"><h1>Administration</h1><p className="lead">Vad som ändras här blir händelser i historiken, precis som besluten. Inget politiskt beslut tas här.</p></div>
      <Confirmation />
      <nav className="seg" aria-label="Delar av administrationen">
        {Object.entries(TABS).map(([key, word]) => <Link key={key} to={`/administration?flik=${key}`} aria-current={key === tab ? 'page' : undefined}>{word}</Link>)}
      </nav>
      {tab === 'enheter' && <Units choose={choose} />}
      {tab === 'personer' && <Persons choose={choose} />}
      {tab === 'installningar' && <Settings choose={choose} />}
      {tab === 'paminnelser' && <RemindersMonitor choose={choose} />}
    </>
  );
}
