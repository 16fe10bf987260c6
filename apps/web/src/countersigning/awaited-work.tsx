import { Link } from 'react-router';
import { useUnitNames } from '../app/units.js';
import { dayInWords } from '../moment/day-in-words.js';
import { placeOf, useAwaited } from './use-awaited.js';

/** On *Mitt arbete*: the decisions that whoever is signed in may countersign, and those that wait for somebody else's signature. */
export function AwaitedWork() {
  const nameOf = useUnitNames();
  const { data = [] } = useAwaited();
  const shown = data.filter(({ isYours, mayCountersign }) => isYours || mayCountersign);
  if (shown.length === 0) return null;
  return (
    <section className="stack" aria-label="Kontrasignering">
      <h2>Kontrasignering</h2>
      <ul className="sheet tasks">
        {shown.map((decision) => (
          <li key={decision.decisionId}>
            <div className="what">
              <h3>{decision.isYours ? 'Be en kollega att kontrasignera' : 'Kontrasignera'} § {decision.basis.paragraph}</h3>
              <p>Beslut i {nameOf(decision.basis.body)} {dayInWords(decision.basis.meetingDate)} om {decision.goals.length} mål{decision.recordedBy !== null && !decision.isYours && `, registrerat av ${decision.recordedBy}`}.</p>
            </div>
            <Link className="ds-button" data-variant="secondary" to={`/kontrasignera#${placeOf(decision)}`}>{decision.isYours ? 'Visa' : 'Jämför med protokollet'}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
