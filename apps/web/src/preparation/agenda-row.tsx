import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { indicatorSentence } from '#lib/texts';
import type { GoalAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { shortDay } from '../moment/day-in-words.js';
import type { FieldErrors } from '../parts/error-summary.js';
import { Icon } from '../parts/icon.js';
import { areaNumber } from '../parts/area-number.js';
import { heedOf } from './heed.js';
import { OutcomeFields } from './outcome-fields.js';
import { isOutdated, outcomesOn, withOutcome, type Body, type Entry } from './outcomes.js';

/** What one does in a row. `errors` are those of the goal, by the part that they are about; `remove` takes one that was put there by hand off the agenda. */
type Entering = Readonly<{ errors: FieldErrors; isOpen: boolean; show: () => void; enter: (entry: Entry) => void; next: () => void; remove?: () => void }>;

type Props = Readonly<{ body: Body; goal: GoalAnswer; number: number; entry: Entry; entering?: Entering }>;

/** One goal on the agenda; the open one shows its text and what may be decided. */
export function AgendaRow({ body, goal, number, entry, entering }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const nameOf = useUnitNames();
  const isOpen = entering?.isOpen === true;
  const error = entering?.errors['goal'];
  useFollowed(row, isOpen);
  return (
    <li ref={row} aria-current={isOpen || undefined}>
      <span className="number">{number}</span>
      <div className="stack tight">
        <h2>{entering
          ? <button type="button" id={`${goal.goalId}.goal`} className="title" aria-expanded={isOpen} onClick={entering.show}>{goal.content.title}</button>
          : <Link className="title" to={`/mal/${goal.goalId}`}>{goal.content.title}</Link>}
        </h2>
        <p className="small soft">{areaNumber(goal.area)} · {nameOf(goal.unit)}</p>
        {error !== undefined && <p className="wrong"><span className="sr">Fel: </span>{error}</p>}
        {isOutdated(entry, goal) && <p className="wrong">Målet har fått en ny text sedan du fyllde i. Läs den och välj igen.</p>}
        {entering && isOpen && <OpenRow body={body} goal={goal} entry={entry} entering={entering} />}
      </div>
      <div className="heed">{heedOf(goal, body).map(({ key, icon, words }) => <span key={words} className="flag" data-k={key}><Icon name={icon} />{words}</span>)}</div>
      {entering && <Entered body={body} goal={goal} entry={entry} />}
    </li>
  );
}

/** What is opened after the page was comes into sight, and has focus: a screen reader reads on from there. */
function useFollowed(row: Readonly<{ current: HTMLLIElement | null }>, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current && !row.current?.contains(document.activeElement)) {
      row.current?.scrollIntoView({ block: 'nearest' });
      row.current?.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
    }
    wasOpen.current = isOpen;
  }, [row, isOpen]);
}

function Entered({ body, goal, entry }: Readonly<{ body: Body; goal: GoalAnswer; entry: Entry }>) {
  const outcome = isOutdated(entry, goal) ? undefined : outcomesOn(body, goal).find(({ code }) => code === entry.outcome);
  return <p className="entered">{outcome ? <span className="st"><Icon name={outcome.code === 'referred-back' ? 'back' : 'check'} />{outcome.done}</span> : <span className="soft">Inte ifyllt</span>}</p>;
}

function OpenRow({ body, goal, entry, entering: { errors, enter, next, remove } }: Omit<Required<Props>, 'number'>) {
  return (
    <div className="stack open">
      <p className="full-text">{goal.content.description || goal.content.intendedEffect}</p>
      {goal.content.indicators.length > 0 && <ul className="small list">{goal.content.indicators.map((indicator) => <li key={indicator.indicatorId}>{indicatorSentence(indicator)}</li>)}</ul>}
      {goal.submission?.lateReason && <p className="small"><span className="strong">Skäl till förseningen:</span> {goal.submission.lateReason}</p>}
      {goal.referral && <p className="small"><span className="strong">Fullmäktige vill ha svar till {shortDay(goal.referral.respondBy)}:</span> {goal.referral.reasons.join(' ')}</p>}
      {goal.tabling?.reason && <p className="small"><span className="strong">Skäl till bordläggningen:</span> {goal.tabling.reason}</p>}
      <p className="small"><Link to={`/mal/${goal.goalId}`}>Hela målet och dess historia</Link></p>
      <fieldset>
        <legend className="sr">Beslut om {goal.content.title}</legend>
        <div className="out">
          {outcomesOn(body, goal).map(({ code, word, key }) => (
            <label key={code}>
              <input type="radio" name={`${goal.goalId}.outcome`} checked={entry.outcome === code} onChange={() => { enter(withOutcome(entry, goal, code)); }} />
              <kbd aria-hidden="true">{key.toUpperCase()}</kbd>{word}
            </label>
          ))}
          {entry.outcome !== '' && <button type="button" className="link" onClick={() => { enter(withOutcome(entry, goal, '')); }}>Ta bort valet</button>}
        </div>
      </fieldset>
      <OutcomeFields body={body} goal={goal} entry={entry} errors={errors} enter={enter} />
      <p className="row"><button type="button" className="ds-button" data-variant="secondary" onClick={next}>Nästa obeslutade</button><span className="small soft keys"><kbd>Ctrl</kbd> + <kbd>Enter</kbd></span>{remove && <button type="button" className="link" onClick={remove}>Ta bort från ärendelistan</button>}</p>
    </div>
  );
}
