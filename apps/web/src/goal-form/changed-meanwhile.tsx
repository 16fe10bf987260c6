import { useQuery } from '@tanstack/react-query';
import { getGoal } from '../api/generated.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { Differing } from './differing.js';
import { revisionOf, type GoalForm } from './goal-form.js';

type Props = Readonly<{ goalId: string; mine: GoalForm; choose: (chosen: GoalForm) => void }>;

/** Somebody has changed the goal since it was opened: both texts are shown, and a person chooses which to go on with. */
export function ChangedMeanwhile({ goalId, mine, choose }: Props) {
  const { data: goal, error } = useQuery({ queryKey: ['goal-now', goalId], queryFn: () => getGoal(goalId), staleTime: 0 });
  if (error) return <RefusalNote error={error} />;
  if (!goal) return <Waiting />;
  const theirs = { ...revisionOf(goal), reason: mine.reason };
  return (
    <section className="note stack" data-k="warn" role="alert">
      <h2>Någon har ändrat målet sedan du öppnade det</h2>
      <Differing theirs={theirs} mine={mine} theirsAre="Målet nu" />
      <div className="actions">
        <button type="button" className="ds-button" onClick={() => { choose({ ...mine, revises: theirs.revises }); }}>Gå vidare med din text</button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => { choose(theirs); }}>Gå vidare med målets text</button>
      </div>
    </section>
  );
}
