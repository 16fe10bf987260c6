import { useQuery } from '@tanstack/react-query';
import { GENDER_LABELS, capitalised, outcomeWords, swedishDecimal } from '#lib/texts';
import { listSeries, type FigureAnswer, type SeriesAnswer, type ValueInSeriesAnswer } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';
import { knownAtOf, useMoment } from '../moment/moment.js';
import { seriesPoints } from './series-points.js';

type Gender = ValueInSeriesAnswer['gender'];
const GENDERS: readonly Gender[] = ['total', 'women', 'men'];

/** What the goal's indicators have shown, as of the moment shown. */
export function useSeries(goalId: string) {
  const { moment } = useMoment();
  return useQuery({ queryKey: ['series', goalId, moment.knownAt], queryFn: () => listSeries(goalId, knownAtOf(moment)) });
}

/** Period by period, for both together, women and men: what is missing or held back says so, and is never blank or zero. */
export function SeriesTable({ series: { name, unit, values } }: Readonly<{ series: SeriesAnswer }>) {
  const genders = GENDERS.filter((gender) => values.some((value) => value.gender === gender));
  const periods = [...new Set(values.map(({ period }) => period))];
  const superseded = values.flatMap((value) => value.superseded.map((before) => ({ ...before, period: value.period, gender: value.gender })));
  if (values.length === 0) return <p className="small soft">Inget utfall är rapporterat ännu.</p>;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={`Utfall för ${name}`}><table className="tb">
        <caption className="sr">Utfall för {name}, {unit}</caption>
        <thead><tr><th scope="col">Utfall</th>{genders.map((gender) => <th key={gender} scope="col" className="r">{capitalised(GENDER_LABELS[gender])}</th>)}</tr></thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period}><th scope="row">{period}</th>{genders.map((gender) => <ValueCell key={gender} value={values.find((one) => one.period === period && one.gender === gender)} />)}</tr>
          ))}
        </tbody>
      </table></div>
      {superseded.length > 0 && (
        <details className="small">
          <summary>Ersatta värden</summary>
          <ul className="list">
            {superseded.map((before) => (
              <li key={`${before.period} ${before.gender} ${before.reportedOn} ${before.reason}`}>{before.period}, {GENDER_LABELS[before.gender]}: {outcomeWords(before)}, rapporterat {shortDay(before.reportedOn)}. Ersatt: {before.reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const ValueCell = ({ value }: Readonly<{ value: ValueInSeriesAnswer | undefined }>) => <td className="r">{value ? outcomeWords(value) : <span className="soft">inte rapporterat</span>}</td>;

const OUTCOMES_MAX = 3;

/** From baseline over the latest outcomes towards the target, as a line; the same figures stand in the tables below it. */
export function SeriesLine({ baseline, target, unit, values }: Readonly<{ baseline: FigureAnswer; target: FigureAnswer; unit: string; values: readonly ValueInSeriesAnswer[] }>) {
  const outcomes = values.flatMap(({ gender, period, value }) => (gender === 'total' && value !== null ? [{ period, value }] : [])).slice(-OUTCOMES_MAX);
  const points = seriesPoints([baseline, ...outcomes, target]);
  const [goal] = points.slice(-1);
  if (!goal) return null;
  const told = [baseline, ...outcomes].map(({ value, period }) => `${swedishDecimal(value)} (${period})`).join(', sedan ');
  return (
    <svg className="way" role="img" aria-label={`${told}. Målet är ${swedishDecimal(target.value)} ${unit} (${target.period}).`}>
      <line x1="0" x2="100%" y1={goal.y} y2={goal.y} className="goal-line" />
      {points.slice(1).map(({ period, x, y }, place) => {
        const { x: fromX, y: fromY } = points[place] ?? { x, y };
        return <line key={`${period} ${x}`} x1={`${fromX}%`} x2={`${x}%`} y1={fromY} y2={y} className={place === points.length - 2 ? 'way-line' : 'way-done'} />;
      })}
      {points.map(({ period, value, x, y }, place) => (
        <g key={`${period} ${x}`}>
          <circle cx={`${x}%`} cy={y} r={place === points.length - 1 ? 6 : 5} className={place === points.length - 1 ? 'way-ring' : 'way-dot'} />
          <text x={`${x}%`} y={y + 21} textAnchor="middle">{swedishDecimal(value)}<tspan className="soft" x={`${x}%`} dy="16">{period}</tspan></text>
        </g>
      ))}
    </svg>
  );
}
