import { Link } from 'react-router';
import type { GoalAnswer } from '../api/generated.js';
import { useCapacities } from '../cycle/use-capacities.js';
import { actAddress } from './act-address.js';
import { useOwnCapacity } from './own-capacity.js';

/** What whoever looks may do with the goal here and now. The server has the last word. */
export const GoalActions = ({ goal }: Readonly<{ goal: GoalAnswer }>) => <><CommitteesActions goal={goal} /><PreparersActions goal={goal} /></>;

/** Whoever prepares the goals asks for what is missing. */
function PreparersActions({ goal: { goalId, status } }: Readonly<{ goal: GoalAnswer }>) {
  const choose = useCapacities()('controller', 'board-secretary');
  if (!choose || status !== 'submitted') return null;
  return <p className="row"><Link className="ds-button" data-variant="secondary" to={actAddress(goalId, 'completion')}>Begär komplettering</Link></p>;
}

function CommitteesActions({ goal: { goalId, body, unit, status } }: Readonly<{ goal: GoalAnswer }>) {
  const capacity = useOwnCapacity({ body });
  if (!capacity) return null;
  // Whoever acts for several bodies acts for this goal's from here on.
  return (
    <p className="row" onClickCapture={capacity.choose}>
      {status === 'draft' && <Link className="ds-button" data-variant="secondary" to={`/mal/${goalId}/andra`}>Ändra utkastet</Link>}
      {status === 'draft' && <Link className="ds-button" to={`/namndens-beslut?organ=${body}&enhet=${unit}`}>Registrera nämndens beslut</Link>}
      {status === 'referred-back' && <Link className="ds-button" to={`/mal/${goalId}/andra`}>Svara på återremissen</Link>}
      {status === 'referred-back' && <Link className="ds-button" data-variant="secondary" to={`/namndens-beslut?organ=${body}&enhet=${unit}`}>Registrera nämndens beslut</Link>}
      {status === 'adopted' && <Link className="ds-button" data-variant="secondary" to={`/mal/${goalId}/bedom`}>Bedöm målet</Link>}
    </p>
  );
}
