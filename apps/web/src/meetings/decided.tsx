import { useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { OUTCOME_LABELS, capitalised } from '#lib/texts';
import { listGoals, type DecisionAnswer } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { shortDay } from '../moment/day-in-words.js';
import { useMoment } from '../moment/moment.js';
import { ToldProceedings } from '../proceedings/told.js';

/** What a meeting has decided on goals, § by §. */
export function Decided({ decisions }: Readonly<{ decisions: readonly DecisionAnswer[] }>) {
  return (
    <section className="stack" aria-labelledby="beslut-om-mal">
      <h2 id="beslut-om-mal">Beslut om mål</h2>
      {decisions.length === 0 && <p className="soft">Inga beslut om mål är registrerade.</p>}
      <ol className="stack decided">{decisions.toSorted((one, other) => one.basis.paragraph - other.basis.paragraph).map((decision) => <Decision key={decision.decisionId} decision={decision} />)}</ol>
    </section>
  );
}

function Decision({ decision: { basis, caseNumber, recordedOn, legalForce, proceedings, goals } }: Readonly<{ decision: DecisionAnswer }>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="sheet pad stack tight">
      <h3>§ {basis.paragraph}{caseNumber !== null && <span className="soft small"> Ärende {caseNumber}</span>}</h3>
      <p>{summaryOf(goals)}.</p>
      <p className="small soft">Registrerat {shortDay(recordedOn)}. {legalForce?.detail}</p>
      <ToldProceedings proceedings={proceedings} />
      <details onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
        <summary className="small">Visa {goals.length === 1 ? 'målet' : `alla ${goals.length} mål`}</summary>
        {isOpen && <Goals goals={goals} />}
      </details>
    </li>
  );
}

const LABELS: Readonly<Record<string, string>> = { ...OUTCOME_LABELS, 'submitted': 'lämnas in', 'confirmed': 'bekräftas som inlämnade', 'changed': 'lämnas in med ändrad text', 'withdrawn': 'återkallas', 'follow-up-submitted': 'uppföljningen beslutas' };

/** "12 mål föreslås kommunfullmäktige, 2 mål återremitteras" */
const summaryOf = (goals: DecisionAnswer['goals']): string =>
  capitalised([...Map.groupBy(goals, ({ outcome }) => outcome)].map(([outcome, of]) => `${of.length} mål: ${LABELS[outcome] ?? outcome}`).join(', '));

/** Titles are asked for when somebody wants to see them. */
function Goals({ goals }: Readonly<{ goals: DecisionAnswer['goals'] }>) {
  const { at } = useMoment();
  const years = (useCycles().data ?? []).map(({ budgetYear }) => budgetYear);
  const lists = useQueries({ queries: years.map((year) => ({ queryKey: ['goals', year], queryFn: () => listGoals({ budgetYear: year }) })) });
  const titles = new Map(lists.flatMap(({ data }) => data ?? []).map(({ goalId, content, unit }) => [goalId, `${content.title} (${unit})`]));
  return (
    <ul className="list small">
      {goals.map(({ goalId, version, outcome, isCarriedOut }) => (
        <li key={goalId}><Link to={at(`/mal/${goalId}`)}>{titles.get(goalId) ?? 'Ett mål'}</Link>, version {version}: {LABELS[outcome] ?? outcome}{!isCarriedOut && <span className="flag" data-k="warn">Inte genomfört på målet</span>}</li>
      ))}
    </ul>
  );
}
