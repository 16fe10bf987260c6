import { INDICATOR_DIRECTION_LABELS, swedishDecimal } from '#lib/texts';
import type { FigureAnswer, GoalContentAnswer, IndicatorAnswer, SeriesAnswer } from '../api/generated.js';
import { SeriesLine, SeriesTable, useSeries } from './series.js';

/** How the goal is measured, or judged where no figure can follow it. */
export function Indicators({ goalId, isFollowed, content: { indicators, qualitative } }: Readonly<{ goalId: string; isFollowed: boolean; content: GoalContentAnswer }>) {
  const { data: series = [] } = useSeries(goalId);
  return (
    <section className="stack" aria-labelledby="indikatorer">
      <h2 id="indikatorer">Så följs målet</h2>
      {indicators.map((indicator) => <Indicator key={indicator.indicatorId} indicator={indicator} isFollowed={isFollowed} series={series.find(({ indicatorId }) => indicatorId === indicator.indicatorId)} />)}
      {qualitative && (
        <div className="sheet pad stack">
          <h3>Bedömningsgrund</h3>
          <p>{qualitative.criterion}</p>
          <p className="small"><span className="strong">Underlag:</span> {qualitative.evidence}</p>
        </div>
      )}
      {indicators.length === 0 && !qualitative && <p className="soft">Ingen indikator eller bedömningsgrund är skriven ännu.</p>}
    </section>
  );
}

type IndicatorProps = Readonly<{ indicator: IndicatorAnswer; isFollowed: boolean; series: SeriesAnswer | undefined }>;

function Indicator({ indicator, isFollowed, series }: IndicatorProps) {
  const { name, unit, direction, baseline, target, tolerance, source } = indicator;
  return (
    <div className="sheet pad stack">
      <div className="row spread"><h3>{name}</h3><span className="small soft">{source === '' ? 'Ingen källa angiven' : `Källa: ${source}`}</span></div>
      {baseline && target && <SeriesLine baseline={baseline} target={target} unit={unit} values={series?.values ?? []} />}
      <div className="scroll" tabIndex={0} role="region" aria-label={`Siffror för ${name}`}><table className="tb">
        <caption className="sr">{name}</caption>
        <thead><tr><th scope="col">Enhet</th><th scope="col">Riktning</th><th scope="col" className="r">Utgångsvärde</th><th scope="col" className="r">Målvärde</th></tr></thead>
        <tbody><tr>
          <td>{unit}</td>
          <td>{INDICATOR_DIRECTION_LABELS[direction]}{tolerance !== null && `, plus eller minus ${swedishDecimal(tolerance)}`}</td>
          <td className="r">{baseline ? figure(baseline) : 'saknas'}</td><td className="r">{target ? figure(target) : 'saknas'}</td>
        </tr></tbody>
      </table></div>
      <AlsoSaid indicator={indicator} />
      {isFollowed && series && <SeriesTable series={series} />}
    </div>
  );
}

const figure = ({ value, period }: FigureAnswer): string => `${swedishDecimal(value)} (${period})`;

function AlsoSaid({ indicator: { milestones = [], genderSplit, publishedAfterMonths, unit } }: Readonly<{ indicator: IndicatorAnswer }>) {
  if (milestones.length === 0 && !genderSplit && publishedAfterMonths === undefined) return null;
  return (
    <ul className="list small">
      {milestones.length > 0 && <li>Delmål: {milestones.map(figure).join(', ')} {unit}.</li>}
      {genderSplit && <li>{genderSplit.split === 'required' ? 'Kvinnor och män redovisas var för sig.' : `Delas inte upp på kvinnor och män: ${genderSplit.reason ?? ''}`}</li>}
      {publishedAfterMonths !== undefined && <li>Siffran publiceras {publishedAfterMonths} {publishedAfterMonths === 1 ? 'månad' : 'månader'} efter perioden.</li>}
    </ul>
  );
}
