import './cycle.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { capitalised } from '#lib/texts';
import { listDeadlines, listLimits, listProposals, type CycleAnswer } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { useUnits } from '../app/units.js';
import { knownAtOf, useMoment } from '../moment/moment.js';
import { ActChoice } from '../parts/act-choice.js';
import { Confirmation } from '../parts/confirmation.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { cycleActs } from './cycle-acts.js';
import { Deadlines, Limits, Proposals, Reports, Units } from './cycle-parts.js';
import { MovePreview } from './move-preview.js';
import { Opening } from './opening.js';
import { useCapacities } from './use-capacities.js';

/** A planning year: its days, KS's proposal, its reports and units, and what can be done with it. */
export function CyclePage() {
  const cycles = useCycles();
  if (cycles.error) return <><h1>Planeringsår</h1><RefusalNote error={cycles.error} /></>;
  return cycles.data ? <OfYear cycles={cycles.data} /> : <><h1>Planeringsår</h1><Waiting /></>;
}

/** The year in the address; else the one being planned. */
function OfYear({ cycles }: Readonly<{ cycles: readonly CycleAnswer[] }>) {
  const { budgetYear } = useParams();
  const year = budgetYear === undefined ? cycles[0]?.budgetYear : Number(budgetYear);
  const cycle = cycles.find((one) => one.budgetYear === year);
  const title = year === undefined ? 'Planeringsår' : `Planeringsår ${year}`;
  usePageTitle(title);
  return (
    <>
      <div className="row spread end">
        <div className="stack heading">
          <h1>{title}</h1>
          <p className="lead">{cycle ? `${capitalised(cycle.phaseLabel)}.` : `Planeringen för ${year ?? 'något år'} är inte öppnad.`}</p>
        </div>
        <Years years={cycles.map((one) => one.budgetYear)} shown={year} />
      </div>
      <Confirmation />
      {cycle && <Shown cycle={cycle} />}
      <Opening cycles={cycles} />
    </>
  );
}

function Years({ years, shown }: Readonly<{ years: readonly number[]; shown: number | undefined }>) {
  const { at } = useMoment();
  if (years.length === 0) return null;
  return (
    <nav className="seg" aria-label="Budgetår">
      {years.toSorted((one, other) => one - other).map((year) => <Link key={year} to={at(`/cykel/${year}`)} aria-current={year === shown ? 'page' : undefined}>{year}</Link>)}
    </nav>
  );
}

function Shown({ cycle }: Readonly<{ cycle: CycleAnswer }>) {
  const { installation: { today } } = useSession();
  const { moment } = useMoment();
  const [known, year, capacityFor] = [knownAtOf(moment), cycle.budgetYear, useCapacities()];
  const units = useUnits();
  const deadlines = useQuery({ queryKey: ['deadlines', year, known], queryFn: () => listDeadlines(year, known) });
  const limits = useQuery({ queryKey: ['limits', year, known], queryFn: () => listLimits(year, known) });
  const proposals = useQuery({ queryKey: ['proposals', year, known], queryFn: () => listProposals(year, known) });
  const error = deadlines.error ?? limits.error ?? proposals.error;
  if (error) return <RefusalNote error={error} />;
  if (!deadlines.data || !limits.data || !proposals.data || !units.data) return <Waiting />;
  const [days, frozen] = [deadlines.data, proposals.data];
  const acts = cycleActs({ cycle, deadlines: days, proposals: frozen, units: units.data, today, capacityFor, movePreview: (typed) => <MovePreview deadlines={days} typed={typed} /> });
  return (
    <>
      <Deadlines deadlines={days} />
      <div className="halves">
        <Proposals proposals={frozen} year={year} />
        <Reports cycle={cycle} />
      </div>
      <ActChoice name="vad" acts={acts} title="Gör något med året" label="Vad vill du göra?" path={`/cykel/${year}`} version={`${year} ${cycle.revision} ${frozen.length}`} />
      <div className="halves">
        <Units cycle={cycle} deadlines={days} />
        <Limits limits={limits.data} />
      </div>
    </>
  );
}
