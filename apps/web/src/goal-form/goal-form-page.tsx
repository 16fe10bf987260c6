import { useParams, useSearchParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { getGoal } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { useDraftId } from '../parts/use-draft-id.js';
import { Waiting } from '../parts/waiting.js';
import { GoalEditor } from './goal-editor.js';
import { EMPTY_GOAL, revisionOf } from './goal-form.js';

/** A new goal, or a new version of one that may be changed. */
export function GoalFormPage() {
  const { goalId } = useParams();
  const { person } = useSession();
  usePageTitle(goalId === undefined ? 'Skriv ett mål' : 'Ändra målet');
  if (!person) return <><h1>Skriv ett mål</h1><p className="lead">Logga in som sekreterare för att skriva mål.</p></>;
  return goalId === undefined ? <NewGoal /> : <Revision goalId={goalId} />;
}

function NewGoal() {
  const draftId = useDraftId();
  const [search] = useSearchParams();
  if (draftId === null) return <Waiting />;
  const start = { ...EMPTY_GOAL, budgetYear: search.get('ar') ?? '', unit: search.get('enhet') ?? '', area: search.get('omrade') ?? '' };
  return <GoalEditor key={draftId} draftId={draftId} start={start} />;
}

function Revision({ goalId }: Readonly<{ goalId: string }>) {
  const draftId = useDraftId();
  const goal = useQuery({ queryKey: ['goal', goalId, undefined], queryFn: () => getGoal(goalId), refetchOnWindowFocus: false });
  if (goal.error) return <RefusalNote error={goal.error} />;
  if (!goal.data || draftId === null) return <Waiting />;
  return <GoalEditor key={draftId} draftId={draftId} goal={goal.data} start={revisionOf(goal.data)} />;
}
