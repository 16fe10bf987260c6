import './preparation.css';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listGoals, type GoalAnswer } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useCycles } from '../app/cycles.js';
import { useSession } from '../app/session.js';
import { isNow, knownAtOf, useMoment } from '../moment/moment.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { useDraftId } from '../parts/use-draft-id.js';
import { Waiting } from '../parts/waiting.js';
import { Agenda } from './agenda.js';
import { BOARD, COUNCIL, type Body } from './outcomes.js';

/** What lies before the board, or the council, and its decision on many goals in one §. */
export function PreparationPage() {
  const { person } = useSession();
  usePageTitle('Beredning');
  const body = person?.capacity?.role === 'council-secretary' ? COUNCIL : BOARD;
  if (!person) return <><h1>Beredning</h1><p className="lead">Logga in för att se vad som väntar på beslut.</p></>;
  return <BeforeBody key={body.code} body={body} />;
}

/** Those that are proposed to be rejected come last. */
const waitingGoals = async ({ waiting }: Body, asked: Parameters<typeof listGoals>[0]): Promise<readonly GoalAnswer[]> =>
  (await Promise.all(waiting.map((status) => listGoals({ ...asked, status })))).flat();

function BeforeBody({ body }: Readonly<{ body: Body }>) {
  const { moment } = useMoment();
  const [search] = useSearchParams();
  const cycles = useCycles();
  const year = Number(search.get('ar') ?? cycles.data?.[0]?.budgetYear ?? 0);
  const goals = useQuery({
    queryKey: ['goals', year, body.waiting, moment.knownAt], enabled: year > 0,
    queryFn: () => waitingGoals(body, { budgetYear: year, ...knownAtOf(moment) }),
  });
  const draftId = useDraftId();
  if (goals.error) return <><h1>{body.title} {year}</h1><RefusalNote error={goals.error} /></>;
  if (!goals.data || draftId === null) return <Waiting />;
  return <Agenda key={`${body.code} ${year} ${draftId}`} body={body} year={year} goals={goals.data} draftId={draftId} mayDecide={isNow(moment)} />;
}
