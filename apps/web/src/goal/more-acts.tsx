import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { GoalAnswer } from '../api/generated.js';
import { ActChoice } from '../parts/act-choice.js';
import { useActs } from './use-acts.js';

/** The less common acts on a goal, folded away until they are asked for: here, or by an address that names one (`?gor=`). */
export function MoreActs({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const acts = useActs(goal);
  const [search] = useSearchParams();
  const asked = search.get('gor');
  const [isOpen, setOpen] = useState(asked !== null);
  useEffect(() => { if (asked !== null) setOpen(true); }, [asked]);
  if (Object.keys(acts).length === 0) return null;
  return (
    <details className="more-acts" open={isOpen} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary>Fler beslut och åtgärder</summary>
      <ActChoice key={asked} name="atgard" acts={acts} preferred={asked ?? undefined} title="Fler beslut och åtgärder" label="Vad vill du registrera?" path={`/mal/${goal.goalId}`} version={`${goal.goalId} ${goal.revision}`} />
    </details>
  );
}
