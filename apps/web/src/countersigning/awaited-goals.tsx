import { Link } from 'react-router';
import { OUTCOME_LABELS, swedishDecimal } from '#lib/texts';
import type { AwaitedGoalAnswer, GoalContentAnswer } from '../api/generated.js';

/** What is decided on each goal, in all that the minutes should say of it. */
export const AwaitedGoals = ({ goals }: Readonly<{ goals: readonly AwaitedGoalAnswer[] }>) => (
  <ul className="list">
    {goals.map(({ goalId, title, version, outcome, reasons, amendment }) => (
      <li key={goalId}>
        <Link to={`/mal/${goalId}`}>{title ?? 'Ett mål'}</Link> (version {version}) <span className="strong">{LABELS[outcome] ?? outcome}</span>
        {reasons.map((reason) => <p key={reason} className="small">Skäl: {reason}</p>)}
        {amendment && <Amendment content={amendment} />}
      </li>
    ))}
  </ul>
);

const LABELS: Readonly<Record<string, string>> = OUTCOME_LABELS;

function Amendment({ content: { title, description, intendedEffect, indicators } }: Readonly<{ content: GoalContentAnswer }>) {
  return (
    <blockquote className="stack tight small">
      <p className="strong">{title}</p>
      {description !== '' && <p>{description}</p>}
      {intendedEffect !== '' && <p>Avsedd effekt: {intendedEffect}</p>}
      {indicators.map(({ indicatorId, name, unit, target }) => <p key={indicatorId}>{name}: målvärde {target ? `${swedishDecimal(target.value)} ${unit} (${target.period})` : 'saknas'}</p>)}
    </blockquote>
  );
}
