import { ASSESSMENT_LABELS, CERTAINTY_LABELS, FORECAST_LABELS, TREND_LABELS, capitalised } from '#lib/texts';
import type { AssessmentAnswer, ErratumAnswer, FollowUpDecisionAnswer, GoalAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { shortDay } from '../moment/day-in-words.js';
import { Icon } from '../parts/icon.js';
import { Mark } from '../parts/mark.js';
import { Measures } from './measures.js';
import { markOfAssessment } from './standing.js';

/** How the goal goes, round by round, the latest first: what is reached, what the year will bring and which way it goes are three things. */
export const FollowUps = ({ goal }: Readonly<{ goal: GoalAnswer }>) => (
  <>{goal.followUps.toReversed().map((said) => <FollowUp key={`${said.budgetYear} ${said.followUp}`} goal={goal} said={said} />)}</>
);

function FollowUp({ goal, said }: Readonly<{ goal: GoalAnswer; said: AssessmentAnswer }>) {
  const heading = `laget-${said.budgetYear}-${said.followUp}`;
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>Läget vid uppföljningen i {said.followUp}{said.budgetYear !== goal.budgetYear && ` ${said.budgetYear}`}</h2>
      <div className="sheet pad stack">
        <p className="row"><Mark mark={markOfAssessment(said.assessment)} />
          {said.certainty === 'preliminary' && <span className="flag" data-k="prel"><Icon name="preliminary" />{capitalised(CERTAINTY_LABELS.preliminary)}</span>}
          {said.stage === 'open' && <span className="flag">Inte beslutat än</span>}
          <span className="soft small">Bedömt {shortDay(said.assessedOn)}</span></p>
        <p>{said.motivation}</p>
        {(said.forecast !== null || said.trend !== null) && (
          <dl className="facts">
            {said.forecast !== null && <div><dt>Prognos för hela året</dt><dd>{capitalised(FORECAST_LABELS[said.forecast])}</dd></div>}
            {said.trend !== null && <div><dt>Utveckling</dt><dd>{capitalised(TREND_LABELS[said.trend])}</dd></div>}
          </dl>
        )}
        {said.errata.map((erratum) => <Erratum key={`${erratum.reassessedOn} ${erratum.reason}`} erratum={erratum} />)}
        <Measures goal={goal} measures={said.measures} />
        <FollowUpDecisions said={said} />
      </div>
    </section>
  );
}

/** The report is not changed: it is said what it said. */
const Erratum = ({ erratum: { reassessedOn, previous, reason } }: Readonly<{ erratum: ErratumAnswer }>) => (
  <p className="note small">Ändrat {shortDay(reassessedOn)}. Dessförinnan: {ASSESSMENT_LABELS[previous.assessment]}, {CERTAINTY_LABELS[previous.certainty]}. Skäl: {reason}</p>
);

function FollowUpDecisions({ said: { stage, decisions } }: Readonly<{ said: AssessmentAnswer }>) {
  const nameOf = useUnitNames();
  const returned = stage === 'returned' ? decisions.at(-1) : undefined;
  return (
    <>
      {decisions.length > 0 && (
        <ul className="list small">
          {decisions.map((decision) => (
            <li key={`${decision.outcome} ${decision.decisionId}`}>{capitalised(nameOf(decision.basis.body))} {VERBS[decision.outcome]}, {shortDay(decision.basis.meetingDate)} § {decision.basis.paragraph}</li>
          ))}
        </ul>
      )}
      {returned && (
        <div className="note stack" data-k="warn">
          <p className="strong">{returned.basis.body} vill veta mer, senast {shortDay(returned.respondBy ?? '')}.</p>
          <ul className="list">{returned.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
        </div>
      )}
    </>
  );
}

const VERBS: Readonly<Record<FollowUpDecisionAnswer['outcome'], string>> = {
  'follow-up-submitted': 'beslutade om uppföljningen och lämnade den', 'follow-up-noted': 'lade den till handlingarna', 'follow-up-returned': 'begärde mer',
};
