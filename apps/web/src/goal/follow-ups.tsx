import { CERTAINTY_LABELS, FORECAST_LABELS, TREND_LABELS, capitalised } from '#lib/texts';
import type { AssessmentAnswer, GoalAnswer, MeasureAnswer } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';
import { Icon } from '../parts/icon.js';
import { Mark } from '../parts/mark.js';
import { markOfAssessment } from './standing.js';

/** How the goal goes, round by round, the latest first: what is reached, what the year will bring and which way it goes are three things. */
export const FollowUps = ({ goal: { followUps } }: Readonly<{ goal: GoalAnswer }>) => (
  <>{followUps.toReversed().map((followUp) => <FollowUp key={followUp.followUp} said={followUp} />)}</>
);

function FollowUp({ said }: Readonly<{ said: AssessmentAnswer }>) {
  const heading = `laget-${said.followUp}`;
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>Läget vid uppföljningen i {said.followUp}</h2>
      <div className="sheet pad stack">
        <p className="row"><Mark mark={markOfAssessment(said.assessment)} />
          {said.certainty === 'preliminary' && <span className="flag" data-k="prel"><Icon name="preliminary" />{capitalised(CERTAINTY_LABELS.preliminary)}</span>}
          <span className="soft small">Bedömt {shortDay(said.assessedOn)}</span></p>
        <p>{said.motivation}</p>
        {(said.forecast !== null || said.trend !== null) && (
          <dl className="facts">
            {said.forecast !== null && <div><dt>Prognos för hela året</dt><dd>{capitalised(FORECAST_LABELS[said.forecast])}</dd></div>}
            {said.trend !== null && <div><dt>Utveckling</dt><dd>{capitalised(TREND_LABELS[said.trend])}</dd></div>}
          </dl>
        )}
        {said.measures.map((measure) => <Measure key={measure.measureId} measure={measure} />)}
      </div>
    </section>
  );
}

const Measure = ({ measure: { text, dueOn, responsible } }: Readonly<{ measure: MeasureAnswer }>) => (
  <p className="small"><span className="strong">Åtgärd:</span> {text}, klart {shortDay(dueOn)}. Ansvarig: {responsible}.</p>
);
