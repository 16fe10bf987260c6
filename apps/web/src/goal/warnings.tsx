import { useQuery } from '@tanstack/react-query';
import { listGoalWarnings, type GoalAnswer } from '../api/generated.js';
import { useOwnCapacity } from './own-capacity.js';

const WRITTEN: readonly GoalAnswer['status'][] = ['draft', 'referred-back', 'completion-requested'];

/** For whoever writes the text while it can be written: what is worth a second look before it is decided. */
export function Warnings({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const isAsked = useOwnCapacity(goal) !== undefined && WRITTEN.includes(goal.status);
  const { data = [] } = useQuery({ queryKey: ['warnings', goal.goalId], queryFn: () => listGoalWarnings(goal.goalId), enabled: isAsked });
  if (!isAsked || data.length === 0) return null;
  return (
    <section className="note stack" data-k="warn" aria-label="Värt en extra titt">
      <p className="strong">Värt en extra titt innan målet beslutas</p>
      <ul className="list">{data.map(({ code, detail }) => <li key={`${code} ${detail}`}>{detail}</li>)}</ul>
    </section>
  );
}
