import './goal.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { getGoal, type GoalAnswer } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { usePageTitle } from '../app/page-title.js';
import { useUnitNames } from '../app/units.js';
import { isNow, knownAtOf, useMoment } from '../moment/moment.js';
import { Confirmation } from '../parts/confirmation.js';
import { Mark } from '../parts/mark.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { areaNumber } from '../parts/area-number.js';
import { Dialogue } from './dialogue.js';
import { Differences } from './differences.js';
import { GoalActions } from './goal-actions.js';
import { History } from './history.js';
import { MoreActs } from './more-acts.js';
import { Overview } from './overview.js';
import { standingOf } from './standing.js';
import { whoIsNext } from './who-is-next.js';

const TABS = { oversikt: 'Översikt', skillnad: 'Skillnad mellan lydelser', dialog: 'Dialog', handelser: 'Händelser' } as const;
type Tab = keyof typeof TABS;

/** One goal's life: what it says, where it stands, who decided it, and all that has happened. */
export function GoalPage() {
  const { goalId = '' } = useParams();
  const [search] = useSearchParams();
  const { moment } = useMoment();
  const goal = useQuery({ queryKey: ['goal', goalId, moment.knownAt], queryFn: () => getGoal(goalId, knownAtOf(moment)), placeholderData: (previous) => (previous?.goalId === goalId ? previous : undefined) });
  usePageTitle(goal.data?.content.title ?? 'Mål');
  // Whoever is asked about a draft sees what they are asked, though not the goal.
  if (goal.error && search.get('flik') === 'dialog') return <><h1>Yttrande om ett mål</h1><Dialogue goalId={goalId} /></>;
  if (goal.error) return <><h1>Mål</h1><RefusalNote error={goal.error} /></>;
  return goal.data ? <Goal goal={goal.data} /> : <Waiting />;
}

function Goal({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const [search] = useSearchParams();
  const tab = Object.keys(TABS).find((known): known is Tab => known === search.get('flik')) ?? 'oversikt';
  return (
    <>
      <div className="stack">
        <Crumbs goal={goal} />
        <Confirmation />
        <div className="row spread end">
          <h1>{goal.content.title}</h1>
          <span className="big"><Mark mark={standingOf(goal)} /></span>
        </div>
        <Next goal={goal} />
        <GoalActions goal={goal} />
        <MoreActs goal={goal} />
      </div>
      <Tabs shown={tab} />
      {tab === 'oversikt' && <Overview goal={goal} />}
      {tab === 'skillnad' && <Differences goal={goal} />}
      {tab === 'dialog' && <Dialogue goalId={goal.goalId} goal={goal} />}
      {tab === 'handelser' && <History goalId={goal.goalId} />}
    </>
  );
}

function Next({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const { moment } = useMoment();
  const words = whoIsNext(goal, useUnitNames());
  return isNow(moment) && words !== undefined ? <p>{words}</p> : null;
}

function Crumbs({ goal: { budgetYear, area, unit } }: Readonly<{ goal: GoalAnswer }>) {
  const { at } = useMoment();
  const nameOf = useUnitNames();
  const cycles = useCycles();
  const areas = cycles.data?.find((cycle) => cycle.budgetYear === budgetYear)?.steeringModel.directions.flatMap((direction) => direction.areas) ?? [];
  return (
    <nav aria-label="Var du är">
      <ol className="crumbs">
        <li><Link to={at(`/styrkort/${budgetYear}`)}>Styrkort {budgetYear}</Link></li>
        <li><Link to={at(`/styrkort/${budgetYear}?ruta=${unit}/${area}`)}>{areaNumber(area)} {areas.find(({ code }) => code === area)?.text}</Link></li>
        <li>{nameOf(unit)}</li>
      </ol>
    </nav>
  );
}

function Tabs({ shown }: Readonly<{ shown: Tab }>) {
  const { at } = useMoment();
  return (
    <nav className="tabs" aria-label="Delar av målet">
      {Object.entries(TABS).map(([tab, word]) => (
        <Link key={tab} to={at(`?flik=${tab}`)} aria-current={tab === shown ? 'page' : undefined} replace>{word}</Link>
      ))}
    </nav>
  );
}
