import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { indicatorSentence } from '#lib/texts';
import type { GoalAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { Icon } from '../parts/icon.js';
import { areaNumber } from '../parts/area-number.js';
import { OutcomeFields } from './outcome-fields.js';
import type { Body, Entry } from './outcomes.js';

type Props = Readonly<{
  body: Body; goal: GoalAnswer; number: number; entry: Entry; isOpen: boolean;
  show: () => void; enter: (entry: Entry) => void; next: () => void;
}>;

/** One goal on the agenda; the open one shows its text and what may be decided. */
export function AgendaRow({ body, goal, number, entry, isOpen, show, enter, next }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const nameOf = useUnitNames();
  useEffect(() => { if (isOpen) row.current?.scrollIntoView({ block: 'nearest' }); }, [isOpen]);
  return (
    <li ref={row} aria-current={isOpen || undefined}>
      <span className="number">{number}</span>
      <div className="stack tight">
        <h2><button type="button" className="title" aria-expanded={isOpen} onClick={show}>{goal.content.title}</button></h2>
        <p className="small soft">{areaNumber(goal.area)} · {nameOf(goal.unit)}</p>
        {isOpen && <OpenRow body={body} goal={goal} entry={entry} enter={enter} next={next} />}
      </div>
      <Heed goal={goal} />
      <Entered body={body} entry={entry} />
    </li>
  );
}

/** What stands out: late, or an answer to a referral. Nothing else. */
function Heed({ goal: { submission, decisions } }: Readonly<{ goal: GoalAnswer }>) {
  const isAnswer = decisions.some(({ outcome }) => outcome === 'referred-back');
  const daysLate = submission?.daysLate ?? 0;
  return (
    <div className="heed">
      {isAnswer && <span className="flag" data-k="reply"><Icon name="back" />Svar på återremiss</span>}
      {daysLate > 0 && <span className="flag" data-k="late"><Icon name="warning" />{daysLate} {daysLate === 1 ? 'dag' : 'dagar'} för sent</span>}
    </div>
  );
}

function Entered({ body, entry }: Readonly<{ body: Body; entry: Entry }>) {
  const outcome = body.outcomes.find(({ code }) => code === entry.outcome);
  return <p className="entered">{outcome ? <span className="st"><Icon name={outcome.code === 'referred-back' ? 'back' : 'check'} />{outcome.done}</span> : <span className="soft">Inte ifyllt</span>}</p>;
}

function OpenRow({ body, goal, entry, enter, next }: Omit<Props, 'number' | 'isOpen' | 'show'>) {
  const of = (part: string) => `${goal.goalId}.${part}`;
  return (
    <div className="stack open">
      <p className="full-text">{goal.content.description || goal.content.intendedEffect}</p>
      <ul className="small list">{goal.content.indicators.map((indicator) => <li key={indicator.indicatorId}>{indicatorSentence(indicator)}</li>)}</ul>
      {goal.submission?.lateReason && <p className="small"><span className="strong">Skäl till förseningen:</span> {goal.submission.lateReason}</p>}
      <p className="small"><Link to={`/mal/${goal.goalId}`}>Hela målet och dess historia</Link></p>
      <fieldset>
        <legend className="sr">Beslut om {goal.content.title}</legend>
        <div className="out">
          {body.outcomes.map(({ code, word, key }) => (
            <label key={code}><input type="radio" name={of('outcome')} checked={entry.outcome === code} onChange={() => { enter({ ...entry, outcome: code }); }} /><kbd aria-hidden="true">{key.toUpperCase()}</kbd>{word}</label>
          ))}
          {entry.outcome !== '' && <button type="button" className="link" onClick={() => { enter({ ...entry, outcome: '' }); }}>Ta bort valet</button>}
        </div>
      </fieldset>
      <OutcomeFields goal={goal} entry={entry} enter={enter} />
      <p className="row"><button type="button" className="ds-button" data-variant="secondary" onClick={next}>Nästa obeslutade</button><span className="small soft"><kbd>Ctrl</kbd> + <kbd>Enter</kbd></span></p>
    </div>
  );
}
