import './work.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { capitalised } from '#lib/texts';
import { listWork, type WorkItemAnswer } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession, type Person } from '../app/session.js';
import { useUnitNames } from '../app/units.js';
import { dayInWords, shortDay } from '../moment/day-in-words.js';
import { AwaitedWork } from '../countersigning/awaited-work.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { Begun } from './begun.js';
import { Coming } from './coming.js';
import { OwnCalendar } from './own-calendar.js';
import { UsualWays } from './usual-ways.js';
import { SOON_DAYS, daysLeft, summaryOf, wordsFor } from './work-words.js';

/** What waits for whoever is signed in, the most urgent first. */
export function WorkPage() {
  const { installation, person } = useSession();
  usePageTitle('Mitt arbete');
  const work = useQuery({ queryKey: ['work', person?.personId], queryFn: () => listWork(), enabled: person !== undefined });
  if (!person) return <><h1>Mitt arbete</h1><p className="lead">{installation.isDemo ? <><a href="/demo">Logga in</a> som någon av demonstrationens personer för att se vad som väntar.</> : 'Logga in med länken du har fått för att se vad som väntar på dig.'}</p></>;
  return (
    <>
      <div className="stack heading">
        <p className="soft">{capitalised(dayInWords(installation.today))}</p>
        <div className="row spread end">
          <h1>Mitt arbete</h1>
          {mayWriteGoals(person) && <Link className="ds-button" data-variant="secondary" to="/mal/nytt">Skriv ett nytt mål</Link>}
        </div>
        {work.data && <p className="lead">{summaryOf(work.data)}</p>}
      </div>
      {work.error && <RefusalNote error={work.error} />}
      {work.isPending && <Waiting />}
      {work.data && <Sorted items={work.data} capacity={person.capacity} />}
      <AwaitedWork />
      <Begun />
      <Coming personId={person.personId} />
      {person.capacity && <OwnCalendar capacity={person.capacity} />}
    </>
  );
}

/** Also where the committee has goals already, and so is not asked for any. */
const mayWriteGoals = ({ capacity }: Person): boolean => capacity?.role === 'committee-secretary' || capacity?.role === 'company-secretary';

function Sorted({ items, capacity }: Readonly<{ items: readonly WorkItemAnswer[]; capacity: Person['capacity'] }>) {
  const isSoon = ({ workingDaysLeft }: WorkItemAnswer): boolean => workingDaysLeft === null || workingDaysLeft <= SOON_DAYS;
  const [soon, later] = [items.filter(isSoon), items.filter((item) => !isSoon(item))];
  return (
    <>
      <List title="Nu" items={soon} nothing="Inget att göra de närmaste veckorna." isFirst />
      {items.length === 0 && capacity && <UsualWays role={capacity.role} />}
      {later.length > 0 && <List title="Senare" items={later} nothing="" isFirst={soon.length === 0} />}
    </>
  );
}

function List({ title, items, nothing, isFirst }: Readonly<{ title: string; items: readonly WorkItemAnswer[]; nothing: string; isFirst: boolean }>) {
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      {items.length === 0 && <p className="sheet pad soft">{nothing}</p>}
      {items.length > 0 && (
        <ul className="sheet tasks">
          {items.map((item, order) => <Task key={`${item.kind} ${item.budgetYear} ${item.unit ?? ''} ${item.goals[0]?.goalId ?? ''}`} item={item} isMostUrgent={isFirst && order === 0} />)}
        </ul>
      )}
    </section>
  );
}

function Task({ item, isMostUrgent }: Readonly<{ item: WorkItemAnswer; isMostUrgent: boolean }>) {
  const nameOf = useUnitNames();
  const { title, text, to, button } = wordsFor(item, nameOf);
  return (
    <li>
      {item.dueOn !== null && <p className="due" data-k={item.isLate ? 'late' : undefined}><b>{shortDay(item.dueOn)}</b><span className="left">{daysLeft(item)}</span></p>}
      <div className="what"><h3>{title}</h3><p>{text}</p></div>
      <Link className="ds-button" data-variant={isMostUrgent ? undefined : 'secondary'} to={to}>{button}</Link>
    </li>
  );
}
