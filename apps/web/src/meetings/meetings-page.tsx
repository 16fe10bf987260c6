import './meetings.css';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { capitalised } from '#lib/texts';
import { scheduleMeeting, type DecisionAnswer, type MeetingAnswer } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { useUnitNames, useUnits } from '../app/units.js';
import { dayInWords, dayOf, shortDay } from '../moment/day-in-words.js';
import { useMoment } from '../moment/moment.js';
import { ActForm } from '../parts/act-form.js';
import { Confirmation, done } from '../parts/confirmation.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { nextStep } from './meeting-steps.js';
import { useMinutesKeeper } from './own-body.js';
import { useMeetings } from './use-meetings.js';

/** When a body meets in a year, what it has decided and what is next to do with each meeting's minutes. */
export function MeetingsPage() {
  const { installation, person } = useSession();
  const [search] = useSearchParams();
  const body = search.get('organ') ?? ownBody(person?.capacity?.body);
  const year = Number(search.get('ar') ?? installation.today.slice(0, 4));
  const { meetings, decisions, error } = useMeetings(body, year);
  const nameOf = useUnitNames();
  usePageTitle(`Sammanträden ${year}, ${nameOf(body)}`);
  return (
    <>
      <div className="row spread end">
        <div className="stack heading"><h1>Sammanträden {year}</h1><p className="lead">{capitalised(nameOf(body))}: när man möts, vad som beslutats och vad som är nästa steg med protokollet.</p></div>
        <Choices body={body} year={year} />
      </div>
      <Confirmation />
      {error !== null && error !== undefined && <RefusalNote error={error} />}
      {!meetings && !error && <Waiting />}
      {meetings && <Schedule meetings={meetings} decisions={decisions} />}
      <p className="soft">Låt din egen kalender prenumerera på <a href={`/kalender/${body}.ics`}>sammanträden och sista dagar (iCalendar)</a>.</p>
      <Scheduling body={body} year={year} />
    </>
  );
}

const ownBody = (body: string | undefined): string => (body === undefined || body === 'kommunen' ? 'KS' : body);

function Choices({ body, year }: Readonly<{ body: string; year: number }>) {
  const [, setSearch] = useSearchParams();
  const { at } = useMoment();
  const { installation: { today } } = useSession();
  const now = Number(today.slice(0, 4));
  const units = (useUnits().data ?? []).filter(({ code, body: own }) => code === own);
  const choose = (organ: string) => { setSearch((before) => { const next = new URLSearchParams(before); next.set('organ', organ); return next; }); };
  return (
    <div className="row">
      <label className="row small">Organ
        <select className="ds-input" value={body} onChange={({ target }) => { choose(target.value); }}>
          <option value="KF">Kommunfullmäktige</option>
          <option value="KS">Kommunstyrelsen</option>
          {units.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
      </label>
      <nav className="seg" aria-label="År">
        {[now - 1, now, now + 1].map((one) => <Link key={one} to={at(`/sammantraden?organ=${body}&ar=${one}`)} aria-current={one === year ? 'page' : undefined}>{one}</Link>)}
      </nav>
    </div>
  );
}

type ScheduleProps = Readonly<{ meetings: readonly MeetingAnswer[]; decisions: readonly DecisionAnswer[] }>;

function Schedule({ meetings, decisions }: ScheduleProps) {
  if (meetings.length === 0) return <p className="sheet pad soft">Inga sammanträden är inlagda det här året.</p>;
  return (
    <div className="sheet pad scroll" tabIndex={0} role="region" aria-label="Sammanträden">
      <table className="tb meetings">
        <caption className="sr">Årets sammanträden</caption>
        <thead><tr><th scope="col">Dag</th><th scope="col">Läge</th><th scope="col">Paragrafer om mål</th><th scope="col">Nästa steg</th></tr></thead>
        <tbody>{meetings.map((meeting) => <Row key={meeting.meetingDate} meeting={meeting} paragraphs={decisions.filter(({ basis }) => basis.meetingDate === meeting.meetingDate).map(({ basis }) => basis.paragraph)} />)}</tbody>
      </table>
    </div>
  );
}

function Row({ meeting, paragraphs }: Readonly<{ meeting: MeetingAnswer; paragraphs: readonly number[] }>) {
  const { at } = useMoment();
  const { body, meetingDate, status, movedFrom, warnings } = meeting;
  return (
    <tr data-off={status !== 'scheduled' || undefined}>
      <th scope="row"><Link to={at(`/sammantraden/${body}/${meetingDate}`)}>{capitalised(dayInWords(meetingDate).replace(/ \d{4}$/, ''))}</Link></th>
      <td>
        <Standing meeting={meeting} />
        {movedFrom !== null && <span className="soft small"> Flyttat från {shortDay(movedFrom)}.</span>}
        {warnings.length > 0 && <span className="flag" data-k="warn">{warnings.length === 1 ? 'En sak att se på' : `${warnings.length} saker att se på`}</span>}
      </td>
      <td>{paragraphs.length === 0 ? <span className="soft">–</span> : paragraphs.map((paragraph) => `§ ${paragraph}`).join(', ')}</td>
      <td><Next meeting={meeting} /></td>
    </tr>
  );
}

function Standing({ meeting: { status, movedTo, meetingDate, legalForce } }: Readonly<{ meeting: MeetingAnswer }>) {
  const today = useDayShown();
  switch (status) {
    case 'cancelled': return <span className="flag" data-k="late">Inställt</span>;
    case 'moved': return <span className="flag" data-k="warn">Flyttat till {shortDay(movedTo ?? '')}</span>;
    case 'scheduled': return meetingDate > today ? 'Kommer' : legalForce.detail;
  }
}

function Next({ meeting }: Readonly<{ meeting: MeetingAnswer }>) {
  const today = useDayShown();
  const next = nextStep(meeting, today);
  if (!next) return <span className="soft">{meeting.status === 'scheduled' ? 'Inget mer att göra' : ''}</span>;
  return <>{next.words}{next.by !== null && next.kind !== 'meeting' && <> <span className={next.by < today ? 'late-day' : 'soft'}>senast {shortDay(next.by)}</span></>}</>;
}

/** Today, or the day that is looked back at. */
export function useDayShown(): string {
  const { installation: { today } } = useSession();
  const { moment: { knownAt } } = useMoment();
  return knownAt === undefined ? today : dayOf(knownAt);
}

function Scheduling({ body, year }: Readonly<{ body: string; year: number }>) {
  const keeper = useMinutesKeeper(body);
  const navigate = useNavigate();
  const nameOf = useUnitNames();
  if (!keeper) return null;
  return (
    <ActForm
      title={`Lägg in ett sammanträde för ${nameOf(body)}`} button="Lägg in sammanträdet" intro="Ett sammanträde som är inlagt går att flytta eller ställa in, med skäl."
      fields={[{ name: 'meetingDate', label: 'Dag', kind: 'day' }]}
      fieldOf={{ 'meeting-already-scheduled': 'meetingDate', 'body-not-there-then': 'meetingDate' }}
      send={({ meetingDate = '' }, options) => { keeper.choose(); return scheduleMeeting({ body, meetingDate }, options); }}
      finish={({ meetingDate, warnings }) => {
        const words = [`Sammanträdet ${dayInWords(meetingDate)} är inlagt.`, ...warnings.map(({ detail }) => detail)].join(' ');
        void navigate(`/sammantraden?organ=${body}&ar=${meetingDate.slice(0, 4) || year}`, done(words));
      }}
    />
  );
}
