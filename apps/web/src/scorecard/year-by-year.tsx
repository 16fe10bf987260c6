import { useQuery } from '@tanstack/react-query';
import { ASSESSMENT_LABELS, capitalised } from '#lib/texts';
import { listYearsOfReport, type YearInSeriesAnswer } from '../api/generated.js';
import { useMoment } from '../moment/moment.js';

const COUNTED = ['achieved', 'partly-achieved', 'not-achieved'] as const;

/** The same report year by year. Where the statuses were others than the year before, it is said that the years do not compare. */
export function YearByYear({ followUp }: Readonly<{ followUp: string }>) {
  const { moment: { knownAt } } = useMoment();
  const query = { followUp, ...(knownAt !== undefined && { knownAt }) };
  const { data: years = [] } = useQuery({ queryKey: ['years-of-report', query], queryFn: () => listYearsOfReport(query) });
  if (years.length < 2) return null;
  return (
    <section className="stack" aria-labelledby="ar-for-ar">
      <h2 id="ar-for-ar">Uppföljningen i {followUp}, år för år</h2>
      <div className="sheet pad stack">
        <div className="scroll" tabIndex={0} role="region" aria-label={`Utfall år för år i ${followUp}`}><table className="tb">
          <thead><tr><th scope="col">År</th>{COUNTED.map((status) => <th key={status} scope="col" className="num">{capitalised(ASSESSMENT_LABELS[status])}</th>)}
            <th scope="col" className="num">Gick inte att bedöma</th><th scope="col" className="num">Inget rapporterat</th><th scope="col" className="num">Antagna mål</th></tr></thead>
          <tbody>{years.map((year) => <Year key={year.budgetYear} year={year} />)}</tbody>
        </table></div>
        {years.filter(({ isBreak }) => isBreak).map((year) => <Break key={year.budgetYear} year={year} />)}
      </div>
    </section>
  );
}

const Year = ({ year: { budgetYear, statuses, assessed, notAssessed, notReported, goals, isBreak } }: Readonly<{ year: YearInSeriesAnswer }>) => (
  <tr>
    <th scope="row">{budgetYear}{isBreak && ' *'}</th>
    {COUNTED.map((status) => <td key={status} className="num">{statuses.includes(status) ? assessed[status] : 'används inte'}</td>)}
    <td className="num">{notAssessed}</td><td className="num">{notReported}</td><td className="num">{goals}</td>
  </tr>
);

const Break = ({ year: { budgetYear } }: Readonly<{ year: YearInSeriesAnswer }>) => (
  <p className="small soft">* {budgetYear} användes andra bedömningar än året före. Åren går inte att jämföra rakt av.</p>
);
