import './meetings.css';
import { Link, useParams } from 'react-router';
import { capitalised } from '#lib/texts';
import type { DecisionAnswer, MeetingAnswer } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useUnitNames } from '../app/units.js';
import { dayInWords, shortDay } from '../moment/day-in-words.js';
import { useMoment } from '../moment/moment.js';
import { Confirmation } from '../parts/confirmation.js';
import { Icon } from '../parts/icon.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { Appeals, Corrections } from './after-approval.js';
import { Decided } from './decided.js';
import { MeetingActs } from './meeting-acts.js';
import { nextStep, stepsOf, type Step } from './meeting-steps.js';
import { useDayShown } from './meetings-page.js';
import { useMeetings } from './use-meetings.js';

/** One meeting: its decisions, the way of its minutes, and what is next. */
export function MeetingPage() {
  const { body = '', date = '' } = useParams();
  const { at } = useMoment();
  const nameOf = useUnitNames();
  const year = Number(date.slice(0, 4));
  const { meetings, decisions, error } = useMeetings(body, year);
  const title = `${capitalised(nameOf(body))}, ${dayInWords(date)}`;
  usePageTitle(title);
  const meeting = meetings?.find(({ meetingDate }) => meetingDate === date);
  return (
    <>
      <nav aria-label="Du är här"><ol className="crumbs"><li><Link to={at(`/sammantraden?organ=${body}&ar=${year}`)}>Sammanträden {year}</Link></li><li aria-current="page">{shortDay(date)}</li></ol></nav>
      <h1>{title}</h1>
      <Confirmation />
      {error !== null && error !== undefined && <RefusalNote error={error} />}
      {!meetings && !error && <Waiting />}
      {meetings && <OnDay meeting={meeting} decisions={decisions.filter(({ basis }) => basis.meetingDate === date)} />}
    </>
  );
}

/** What was decided on a day stands there, though its meeting was never entered. */
function OnDay({ meeting, decisions }: Readonly<{ meeting: MeetingAnswer | undefined; decisions: readonly DecisionAnswer[] }>) {
  if (meeting) return <Meeting meeting={meeting} decisions={decisions} />;
  return <><p className="lead">Något sammanträde den dagen är inte inlagt.</p>{decisions.length > 0 && <Decided decisions={decisions} />}</>;
}

function Meeting({ meeting, decisions }: Readonly<{ meeting: MeetingAnswer; decisions: readonly DecisionAnswer[] }>) {
  return (
    <>
      <Standing meeting={meeting} />
      {meeting.warnings.length > 0 && <ul className="note list-note" data-k="warn">{meeting.warnings.map(({ code, detail }) => <li key={`${code}${detail}`}>{detail}</li>)}</ul>}
      <div className="two">
        <div className="stack wide-stack">
          <Decided decisions={decisions} />
          <Corrections corrections={meeting.corrections} />
          <Appeals appeals={meeting.appeals} />
          <MeetingActs meeting={meeting} paragraphs={decisions.map(({ basis }) => basis.paragraph)} />
        </div>
        <Way meeting={meeting} />
      </div>
    </>
  );
}

/** The answer first: what there is to do, and by when. */
function Standing({ meeting }: Readonly<{ meeting: MeetingAnswer }>) {
  const today = useDayShown();
  const { at } = useMoment();
  const { body, status, movedTo, movedFrom, reason, legalForce } = meeting;
  if (status === 'cancelled') return <p className="lead">Sammanträdet är inställt: {reason}</p>;
  if (status === 'moved') return <p className="lead">Sammanträdet är flyttat till <Link to={at(`/sammantraden/${body}/${movedTo ?? ''}`)}>{dayInWords(movedTo ?? '')}</Link>: {reason}</p>;
  const next = nextStep(meeting, today);
  return (
    <div className="stack tight">
      <p className="lead">{next ? <>Nästa steg: <span className="strong">{next.words}</span>{next.by !== null && next.kind !== 'meeting' && <>, senast <span className={next.by < today ? 'late-day' : 'strong'}>{dayInWords(next.by)}</span></>}.</> : 'Inget mer att göra med sammanträdet.'} {meeting.meetingDate <= today && legalForce.detail}</p>
      {movedFrom !== null && <p className="soft">Flyttat från {dayInWords(movedFrom)}: {reason}</p>}
    </div>
  );
}

/** The way of the minutes as a list in time: what has been done, and what is to be done by when. */
function Way({ meeting }: Readonly<{ meeting: MeetingAnswer }>) {
  const today = useDayShown();
  const steps = stepsOf(meeting, today);
  if (steps.length === 0) return null;
  return (
    <section className="aside stack" aria-labelledby="protokollets-vag">
      <h2 id="protokollets-vag">Protokollets väg</h2>
      <ol className="way-of-minutes">{steps.map((step) => <WayStep key={`${step.words}${step.by ?? step.on ?? ''}`} step={step} today={today} />)}</ol>
    </section>
  );
}

function WayStep({ step: { words, on, by, note }, today }: Readonly<{ step: Step; today: string }>) {
  return (
    <li data-done={on !== null || undefined}>
      <p className="strong">{on !== null && <Icon name="check" />} {words}<span className="sr">{on !== null ? ', gjort' : ', inte gjort'}</span></p>
      {on !== null && <p className="small">{capitalised(dayInWords(on))}</p>}
      {by !== null && <p className={by < today ? 'small late-day' : 'small'}>{by < today ? 'Skulle ha varit gjort' : 'Senast'} {dayInWords(by)}</p>}
      {note !== '' && <p className="small soft">{note}</p>}
    </li>
  );
}
