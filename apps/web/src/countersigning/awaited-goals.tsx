import { Link } from 'react-router';
import { OUTCOME_LABELS, swedishDecimal } from '#lib/texts';
import type { AwaitedGoalAnswer, GoalContentAnswer } from '../api/generated.js';
import './countersigning.css';

const SHOWN_AT_ONCE_MAX = 3;

/** What is decided on each goal, in all that the minutes should say of it. */
export const AwaitedGoals = ({ goals }: Readonly<{ goals: readonly AwaitedGoalAnswer[] }>) => (
  <ul className="awaited">
    {goals.map((goal) => <AwaitedGoal key={goal.goalId} goal={goal} isOpen={goals.length <= SHOWN_AT_ONCE_MAX} />)}
  </ul>
);

const LABELS: Readonly<Record<string, string>> = OUTCOME_LABELS;

function AwaitedGoal({ goal: { goalId, version, outcome, content, amendment, reasons, terms }, isOpen }: Readonly<{ goal: AwaitedGoalAnswer; isOpen: boolean }>) {
  const text = amendment ?? content;
  return (
    <li className="stack tight">
      <h3><Link to={`/mal/${goalId}`}>{text?.title ?? 'Ett mål'}</Link></h3>
      <p>Målet <span className="strong">{LABELS[outcome] ?? outcome}</span> (version {version}).</p>
      {[...terms, ...reasons.map((reason) => `Skäl: ${reason}`)].map((sentence) => <p key={sentence} className="small">{sentence}</p>)}
      {text && (
        <details open={isOpen}>
          <summary className="small">{amendment ? 'Texten som beslutet ger målet' : 'Texten som beslutet gäller'}</summary>
          <DecidedText content={text} />
        </details>
      )}
      {amendment && content && (
        <details>
          <summary className="small">Texten före beslutet</summary>
          <DecidedText content={content} />
        </details>
      )}
    </li>
  );
}

function DecidedText({ content: { title, description, intendedEffect, indicators } }: Readonly<{ content: GoalContentAnswer }>) {
  return (
    <blockquote className="stack tight small">
      <p className="strong">{title}</p>
      {description !== '' && <p>{description}</p>}
      {intendedEffect !== '' && <p>Avsedd effekt: {intendedEffect}</p>}
      {indicators.map(({ indicatorId, name, unit, target }) => <p key={indicatorId}>{name}: målvärde {target ? `${swedishDecimal(target.value)} ${unit} (${target.period})` : 'saknas'}</p>)}
    </blockquote>
  );
}
