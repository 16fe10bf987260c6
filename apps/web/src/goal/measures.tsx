import { useState } from 'react';
import { MEASURE_STATUS_LABELS, capitalised } from '#lib/texts';
import type { GoalAnswer, MeasureAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { shortDay } from '../moment/day-in-words.js';
import { Icon } from '../parts/icon.js';
import { ChangeMeasure } from './change-measure.js';
import { useOwnCapacity } from './own-capacity.js';

/** What is done about it, each measure with what has become of it. */
export function Measures({ goal, measures }: Readonly<{ goal: GoalAnswer; measures: readonly MeasureAnswer[] }>) {
  const [said, setSaid] = useState('');
  return (
    <>
      {measures.map((measure) => <Measure key={measure.measureId} goal={goal} measure={measure} say={setSaid} />)}
      <p role="status" className={said === '' ? 'sr' : 'small strong'}>{said}</p>
    </>
  );
}

function Measure({ goal, measure, say }: Readonly<{ goal: GoalAnswer; measure: MeasureAnswer; say: (words: string) => void }>) {
  const { text, dueOn, responsible, status, completedOn, wasDueOn, reason } = measure;
  const { installation: { today } } = useSession();
  const capacity = useOwnCapacity(goal);
  return (
    <div className="stack tight small">
      <p><span className="strong">Åtgärd:</span> {text}, klart {shortDay(dueOn)}. Ansvarig: {responsible}.</p>
      {status === 'open' && dueOn < today && <p><span className="flag" data-k="late"><Icon name="warning" />Skulle ha varit klar</span></p>}
      {wasDueOn !== null && <p>Uppskjuten från {shortDay(wasDueOn)}.{status === 'open' && ` Skäl: ${reason ?? ''}`}</p>}
      {status !== 'open' && <p>{capitalised(MEASURE_STATUS_LABELS[status])}{completedOn !== null && ` ${shortDay(completedOn)}`}.{status === 'dropped' && ` Skäl: ${reason ?? ''}`}</p>}
      {status === 'open' && capacity && <ChangeMeasure goalId={goal.goalId} measure={measure} choose={capacity.choose} say={say} />}
    </div>
  );
}
