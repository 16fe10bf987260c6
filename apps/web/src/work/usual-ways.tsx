import { Link } from 'react-router';
import type { HeldCapacity } from '../api/generated.js';

type Way = readonly [to: string, words: string];

const OF_COMMITTEE: readonly Way[] = [['/styrkort', 'Se hur det går för målen'], ['/sammantraden', 'Sammanträden och protokoll'], ['/arshjul', 'Årets datum']];
const OF_NEXT_LEVEL: readonly Way[] = [['/beredning', 'Målen som bereds'], ...OF_COMMITTEE];

const WAYS: Readonly<Record<HeldCapacity['role'], readonly Way[]>> = {
  'committee-secretary': OF_COMMITTEE, 'company-secretary': OF_COMMITTEE, 'chair': OF_COMMITTEE,
  'board-secretary': OF_NEXT_LEVEL, 'council-secretary': OF_NEXT_LEVEL,
  'controller': [['/styrkort', 'Se vilka mål som saknas'], ['/cykel', 'Planeringsårets dagar och rapporter'], ['/revision?flik=avvikelser', 'Avvikelser']],
  'auditor': [['/revision', 'Gå igenom händelse för händelse'], ['/revision?flik=avvikelser', 'Avvikelser'], ['/revision?flik=kontroll', 'Kontrollera att inget är ändrat']],
  'administrator': [
    ['/administration?flik=personer', 'Personer och roller'], ['/administration', 'Enheter'],
    ['/administration?flik=paminnelser', 'Påminnelsebrev'], ['/administration?flik=installningar', 'Inställningar']],
};

/** Where whoever has nothing waiting usually goes. */
export const UsualWays = ({ role }: Readonly<{ role: HeldCapacity['role'] }>) => (
  <nav className="stack" aria-label="Vanliga uppgifter">
    <h2>Vanliga uppgifter</h2>
    <ul className="actions">
      {WAYS[role].map(([to, words]) => <li key={to}><Link className="ds-button" data-variant="secondary" to={to}>{words}</Link></li>)}
    </ul>
  </nav>
);
