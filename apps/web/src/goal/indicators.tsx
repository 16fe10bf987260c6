import { INDICATOR_DIRECTION_LABELS, swedishDecimal } from '#lib/texts';
import type { FigureAnswer, GoalContentAnswer, IndicatorAnswer } from '../api/generated.js';
import { wayToTarget } from './way-to-target.js';

/** How the goal is measured, or judged where no figure can follow it. */
export function Indicators({ content: { indicators, qualitative } }: Readonly<{ content: GoalContentAnswer }>) {
  return (
    <section className="stack" aria-labelledby="indikatorer">
      <h2 id="indikatorer">Så följs målet</h2>
      {indicators.map((indicator) => <Indicator key={indicator.indicatorId} indicator={indicator} />)}
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

function Indicator({ indicator }: Readonly<{ indicator: IndicatorAnswer }>) {
  const { name, unit, direction, baseline, target, tolerance, source } = indicator;
  return (
    <div className="sheet pad stack">
      <div className="row spread"><h3>{name}</h3><span className="small soft">{source === '' ? 'Ingen källa angiven' : `Källa: ${source}`}</span></div>
      {baseline && target && <WayToTarget baseline={baseline} target={target} unit={unit} />}
      <div className="scroll" tabIndex={0} role="region" aria-label={`Siffror för ${name}`}><table className="tb">
        <caption className="sr">{name}</caption>
        <thead><tr><th scope="col">Enhet</th><th scope="col">Riktning</th><th scope="col" className="r">Utgångsvärde</th><th scope="col" className="r">Målvärde</th></tr></thead>
        <tbody><tr>
          <td>{unit}</td>
          <td>{INDICATOR_DIRECTION_LABELS[direction]}{tolerance !== null && `, plus eller minus ${swedishDecimal(tolerance)}`}</td>
          <td className="r">{baseline ? figure(baseline) : 'saknas'}</td><td className="r">{target ? figure(target) : 'saknas'}</td>
        </tr></tbody>
      </table></div>
    </div>
  );
}

const figure = ({ value, period }: FigureAnswer): string => `${swedishDecimal(value)} (${period})`;

/** From baseline to target as a line; the same figures stand in the table below it. */
function WayToTarget({ baseline, target, unit }: Readonly<{ baseline: FigureAnswer; target: FigureAnswer; unit: string }>) {
  const way = wayToTarget(Number(baseline.value), Number(target.value));
  if (!way) return null;
  return (
    <svg className="way" role="img" aria-label={`Från ${swedishDecimal(baseline.value)} till ${swedishDecimal(target.value)} ${unit}`}>
      <line x1="25%" x2="75%" y1={way.targetY} y2={way.targetY} className="goal-line" />
      <line x1="25%" x2="75%" y1={way.baselineY} y2={way.targetY} className="way-line" />
      <circle cx="25%" cy={way.baselineY} r="5" className="way-dot" />
      <circle cx="75%" cy={way.targetY} r="6" className="way-ring" />
      <text x="25%" dx="-12" y={way.baselineY + 5} textAnchor="end">{swedishDecimal(baseline.value)}<tspan className="soft" x="25%" dx="-12" dy="17">{baseline.period}</tspan></text>
      <text x="75%" dx="14" y={way.targetY + 5}>{swedishDecimal(target.value)}<tspan className="soft" x="75%" dx="14" dy="17">{target.period}</tspan></text>
    </svg>
  );
}
