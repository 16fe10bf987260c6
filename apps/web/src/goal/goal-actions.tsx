import { Link } from 'react-router';
import type { GoalAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { isNow, useMoment } from '../moment/moment.js';

/** What whoever looks may do with the goal here and now. The server has the last word. */
export function GoalActions({ goal: { goalId, body, unit, status } }: Readonly<{ goal: GoalAnswer }>) {
  const { person } = useSession();
  const { moment } = useMoment();
  const own = person?.capacities.find(({ role, body: held }) => held === body && (role === 'committee-secretary' || role === 'company-secretary'));
  if (!isNow(moment) || !person || !own) return null;
  // Whoever acts for several bodies acts for this goal's from here on.
  return (
    <p className="row" onClickCapture={() => { person.choose(own); }}>
      {status === 'draft' && <Link className="ds-button" data-variant="secondary" to={`/mal/${goalId}/andra`}>Ändra utkastet</Link>}
      {status === 'draft' && <Link className="ds-button" to={`/namndens-beslut?organ=${body}&enhet=${unit}`}>Registrera nämndens beslut</Link>}
      {status === 'referred-back' && <Link className="ds-button" to={`/mal/${goalId}/andra`}>Svara på återremissen</Link>}
      {status === 'referred-back' && <Link className="ds-button" data-variant="secondary" to={`/namndens-beslut?organ=${body}&enhet=${unit}`}>Registrera nämndens beslut</Link>}
      {status === 'adopted' && <Link className="ds-button" data-variant="secondary" to={`/mal/${goalId}/bedom`}>Bedöm målet</Link>}
    </p>
  );
}
