import './preparation.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { listGoals, type GoalAnswer, type GoalAnswerStatus } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useCycles } from '../app/cycles.js';
import { useSession } from '../app/session.js';
import { isNow, knownAtOf, useMoment } from '../moment/moment.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { Agenda } from './agenda.js';
import { BOARD, COUNCIL, inOrder, type Body } from './outcomes.js';
import { useDecisionDraft } from './use-decision-draft.js';

/** What lies before the board, or the council, and its decision on many goals in one §. */
export function PreparationPage() {
  const { person } = useSession();
  usePageTitle('Beredning');
  const body = person?.capacity?.role === 'council-secretary' ? COUNCIL : BOARD;
  if (!person) return <><h1>Beredning</h1><p className="lead">Logga in för att se vad som väntar på beslut.</p></>;
  return <BeforeBody key={body.code} body={body} />;
}

/** As many cycles as are in flight at once. */
const YEARS_MAX = 3;

type WaitingIn = Readonly<{ year: number; goals: readonly GoalAnswer[] }>;

async function waitingIn(year: number, { code, waiting }: Body, knownAt: ReturnType<typeof knownAtOf>): Promise<WaitingIn> {
  const of = (status: GoalAnswerStatus) => listGoals({ budgetYear: year, status, ...knownAt });
  const [adopted, ...before] = await Promise.all([code === 'KF' ? of('adopted') : [], ...waiting.map(of)]);
  return { year, goals: inOrder([...before.flat(), ...adopted.filter(({ proposedChange }) => proposedChange !== null)]) };
}

function BeforeBody({ body }: Readonly<{ body: Body }>) {
  const { moment } = useMoment();
  const [search] = useSearchParams();
  const cycles = useCycles();
  const years = cycles.data?.slice(0, YEARS_MAX).map(({ budgetYear }) => budgetYear);
  const waiting = useQuery({
    queryKey: ['goals', body.code, years, moment.knownAt], enabled: years !== undefined,
    queryFn: () => Promise.all((years ?? []).map((year) => waitingIn(year, body, knownAtOf(moment)))),
  });
  const error = waiting.error ?? cycles.error;
  if (error) return <><h1>{body.title}</h1><RefusalNote error={error} /></>;
  if (!waiting.data) return <Waiting />;
  const chosen = Number(search.get('ar') ?? 0);
  const shown = waiting.data.find(({ year }) => year === chosen) ?? waiting.data.find(({ goals }) => goals.length > 0) ?? waiting.data[0];
  if (!shown) return <><h1>{body.title}</h1><p className="lead">Ingen planering är öppnad ännu.</p></>;
  return (
    <>
      <Years waiting={waiting.data} shown={shown.year} />
      <InYear key={shown.year} body={body} waiting={shown} mayDecide={isNow(moment)} />
    </>
  );
}

function InYear({ body, waiting: { year, goals }, mayDecide }: Readonly<{ body: Body; waiting: WaitingIn; mayDecide: boolean }>) {
  const draftId = useDecisionDraft(`decision-${body.code}-${year}`);
  if (draftId === null) return <Waiting />;
  return <Agenda key={draftId} body={body} year={year} goals={goals} draftId={draftId} mayDecide={mayDecide} />;
}

/** Where goals of several years wait, one is entered at a time. */
function Years({ waiting, shown }: Readonly<{ waiting: readonly WaitingIn[]; shown: number }>) {
  const { at } = useMoment();
  const years = waiting.filter(({ year, goals }) => goals.length > 0 || year === shown);
  if (years.length < 2) return null;
  return (
    <nav className="seg years" aria-label="Budgetår">
      {years.map(({ year, goals }) => <Link key={year} to={at(`/beredning?ar=${year}`)} aria-current={year === shown ? 'page' : undefined}>{year} · {goals.length} mål</Link>)}
    </nav>
  );
}
