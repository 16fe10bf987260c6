import './scorecard.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { capitalised } from '#lib/texts';
import { getScorecard, type CycleAnswer, type ScorecardAnswer } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useCycles, yearAtHand } from '../app/cycles.js';
import { isNow, useMoment } from '../moment/moment.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { useSession } from '../app/session.js';
import { CellGoals } from './cell-goals.js';
import { roundOf, viewAtHand, viewsOf, type View } from './cell.js';
import { Choices } from './choices.js';
import { Matrix } from './matrix.js';
import { YearByYear } from './year-by-year.js';
import { FILTERS, KINDS, shownUnits, type Filter, type Kind } from './shown.js';

/** A budget year's matrix of units and goal areas, as of the moment in the address. */
export function ScorecardPage() {
  const { installation } = useSession();
  const { budgetYear } = useParams();
  const cycles = useCycles();
  const year = budgetYear === undefined ? yearAtHand(cycles.data ?? [], installation.today) : Number(budgetYear);
  const { moment } = useMoment();
  const scorecard = useQuery({
    queryKey: ['scorecard', year, moment], queryFn: () => getScorecard({ budgetYear: year ?? 0, ...moment }),
    enabled: year !== undefined, placeholderData: keepPreviousData,
  });
  usePageTitle(year === undefined ? 'Styrkort' : `Styrkort ${year}`);
  if (cycles.data?.length === 0) return <NoYears />;
  return (
    <>
      <div className="row spread end">
        <div className="stack heading">
          <h1>Styrkort {year}</h1>
          <Phase year={year} />
          {scorecard.data && <p className="lead">{scorecard.data.vision}: {scorecard.data.purposes.join(', ')}</p>}
        </div>
        <div className="row">
          <TableLink budgetYear={year} />
          <Years years={(cycles.data ?? []).map((cycle) => cycle.budgetYear)} shown={year} />
        </div>
      </div>
      {scorecard.error && <RefusalNote error={scorecard.error} />}
      {scorecard.isPending && <Waiting />}
      {scorecard.data && cycles.data && <Shown scorecard={scorecard.data} rounds={roundsOf(cycles.data, scorecard.data.budgetYear)} />}
    </>
  );
}

/** The matrix to take to a spreadsheet, as of the moment shown. */
function TableLink({ budgetYear }: Readonly<{ budgetYear: number | undefined }>) {
  const { moment } = useMoment();
  return budgetYear !== undefined && <a className="no-print" href={`/v1/scorecard.csv?${new URLSearchParams({ budgetYear: String(budgetYear), ...moment }).toString()}`} download>Hämta som tabell</a>;
}

/** Where the year stands today. */
function Phase({ year }: Readonly<{ year: number | undefined }>) {
  const { moment } = useMoment();
  const cycle = useCycles().data?.find(({ budgetYear }) => budgetYear === year);
  return isNow(moment) && cycle && <p className="soft">{capitalised(cycle.phaseLabel)}.</p>;
}

function NoYears() {
  return (
    <>
      <h1>Styrkort</h1>
      <p className="lead">Inget planeringsår är öppnat ännu. När controllern har öppnat ett visas det här.</p>
    </>
  );
}

function Years({ years, shown }: Readonly<{ years: readonly number[]; shown: number | undefined }>) {
  const { at } = useMoment();
  if (years.length < 2) return null;
  return (
    <nav className="seg" aria-label="Budgetår">
      {years.toSorted((one, other) => one - other).map((year) => (
        <Link key={year} to={at(`/styrkort/${year}`)} aria-current={year === shown ? 'page' : undefined}>{year}</Link>
      ))}
    </nav>
  );
}

const oneOf = <Word extends string>(words: readonly Word[], word: string | null, otherwise: Word): Word =>
  words.find((known) => known === word) ?? otherwise;

function withChoices(search: URLSearchParams, choices: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

const roundsOf = (cycles: readonly CycleAnswer[], year: number): readonly string[] =>
  cycles.find(({ budgetYear }) => budgetYear === year)?.followUps.map(({ code }) => code) ?? [];

function Shown({ scorecard, rounds }: Readonly<{ scorecard: ScorecardAnswer; rounds: readonly string[] }>) {
  const [search, setSearch] = useSearchParams();
  const goals = scorecard.directions.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells.flatMap((cell) => cell.goals)));
  const view = oneOf<View>(viewsOf(rounds), search.get('visa'), viewAtHand(goals, rounds));
  const filter = oneOf<Filter>(FILTERS, search.get('rutor'), 'alla');
  const kind = oneOf<Kind>(KINDS, search.get('enheter'), 'alla');
  const unit = scorecard.units.find(({ code }) => code === search.get('enhet'))?.code ?? null;
  const choose = (choices: Readonly<Record<string, string | null>>) => { setSearch((previous) => withChoices(previous, choices), { replace: true }); };
  const [cell, round] = [search.get('ruta'), roundOf(view)];
  return (
    <>
      <section className="sheet matrix-sheet" aria-label="Styrkortet som matris">
        <Choices view={view} rounds={rounds} filter={filter} kind={kind} units={scorecard.units} unit={unit} choose={choose} />
        <Matrix scorecard={scorecard} units={shownUnits(scorecard.units, kind, unit)} view={view} filter={filter} />
      </section>
      {round !== null && <YearByYear followUp={round} />}
      {cell !== null && <CellGoals key={cell} scorecard={scorecard} cell={cell} view={view} />}
    </>
  );
}
