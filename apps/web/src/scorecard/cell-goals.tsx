import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { swedishDate } from '#lib/texts';
import type { ScorecardAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { useUnits } from '../app/units.js';
import { useCapacities } from '../cycle/use-capacities.js';
import { actAddress } from '../goal/act-address.js';
import { isNow, useMoment } from '../moment/moment.js';
import { Mark } from '../parts/mark.js';
import { areaNumber } from '../parts/area-number.js';
import { markOf, type View } from './cell.js';

/** The goals of one cell, below the matrix, where a cell holds none or several. */
export function CellGoals({ scorecard, cell, view }: Readonly<{ scorecard: ScorecardAnswer; cell: string; view: View }>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const [unitCode = '', areaCode = ''] = cell.split('/');
  const unit = scorecard.units.find(({ code }) => code === unitCode);
  const area = scorecard.directions.flatMap(({ areas }) => areas).find(({ code }) => code === areaCode);
  const { at } = useMoment();
  const mayAsk = useCapacities()('controller', 'board-secretary') !== undefined;
  if (!unit || !area) return null;
  const { goals = [], notApplicable = null } = area.cells.find((one) => one.unit === unit.code) ?? {};
  return (
    <section className="sheet pad stack" aria-labelledby="ruta">
      <h2 id="ruta" tabIndex={-1} ref={heading}>{unit.name}: {areaNumber(area.code)} {area.text}</h2>
      {notApplicable && <p>Ej tillämpligt, enligt enheten den {swedishDate(notApplicable.declaredOn)}: {notApplicable.reason}</p>}
      {goals.length === 0 && !notApplicable && <p>Ej rapporterat: enheten har inget mål i det här målområdet.</p>}
      <ul className="stack">
        {goals.map((goal) => (
          <li key={goal.goalId} className="row"><Mark mark={markOf(goal, view)} /><Link to={at(`/mal/${goal.goalId}`)}>{goal.title}</Link>{mayAsk && goal.status === 'submitted' && <Link className="ds-button" data-variant="secondary" data-size="sm" to={actAddress(goal.goalId, 'completion')}>Begär komplettering<span className="sr"> av {goal.title}</span></Link>}</li>
        ))}
      </ul>
      <p className="row"><AnswerLinks budgetYear={scorecard.budgetYear} unit={unit.code} area={area.code} isApplicable={!notApplicable} isSilent={goals.length === 0} /><CloseLink /></p>
    </section>
  );
}

type AnswerProps = Readonly<{ budgetYear: number; unit: string; area: string; isApplicable: boolean; isSilent: boolean }>;

/** For whoever writes for the unit: a goal, or that the area does not concern it. */
function AnswerLinks({ budgetYear, unit, area, isApplicable, isSilent }: AnswerProps) {
  const { person } = useSession();
  const { moment } = useMoment();
  const units = useUnits();
  const body = units.data?.find(({ code }) => code === unit)?.body;
  const writes = person?.capacities.some((held) => held.body === body && (held.role === 'committee-secretary' || held.role === 'company-secretary')) === true;
  if (!writes || body === undefined || !isNow(moment)) return null;
  const cell = { ar: String(budgetYear), enhet: unit, omrade: area };
  return (
    <>
      {isApplicable && <Link className="ds-button" data-variant="secondary" to={`/mal/nytt?${new URLSearchParams(cell).toString()}`}>Skriv ett mål här</Link>}
      {isSilent && <Link to={`/namndens-beslut?${new URLSearchParams({ organ: body, ...cell }).toString()}`}>{isApplicable ? 'Förklara området ej tillämpligt' : 'Ta tillbaka förklaringen'}</Link>}
    </>
  );
}

function CloseLink() {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.delete('ruta');
  return <Link to={`?${next.toString()}`}>Stäng listan</Link>;
}
