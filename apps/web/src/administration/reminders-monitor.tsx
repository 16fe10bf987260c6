import { useQuery } from '@tanstack/react-query';
import { useAct } from '../api/act.js';
import { getJobQueue, listReminders, retryReminder, type MonitoredLetterAnswer } from '../api/generated.js';
import { momentInWords, shortDay } from '../moment/day-in-words.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';

const REFRESHED_EVERY_MS = 30_000;

/** How it goes with the letters: what is planned, late, failed, or sent of late. */
export function RemindersMonitor({ choose }: Readonly<{ choose: () => void }>) {
  const letters = useQuery({ queryKey: ['reminders'], queryFn: () => listReminders(), refetchInterval: REFRESHED_EVERY_MS });
  if (letters.error) return <RefusalNote error={letters.error} />;
  if (!letters.data) return <Waiting />;
  const failed = letters.data.filter(isRetried).length;
  const [planned, happening] = [letters.data.filter(isPlanned), letters.data.filter((letter) => !isPlanned(letter))];
  return (
    <section className="stack" aria-labelledby="brev">
      <h2 id="brev">Påminnelsebrev</h2>
      <p>{letters.data.length === 0 ? 'Inga brev är planerade, och inga har skickats nyligen.' : `${letters.data.length} brev. ${failed === 0 ? 'Inget har misslyckats.' : `${failed} kom inte säkert fram.`}`}</p>
      <JobQueue />
      <Letters title="Påminnelsebrev" letters={happening} choose={choose} />
      {planned.length > 0 && (
        <details className="stack planned">
          <summary>Visa {planned.length === 1 ? 'ett planerat brev' : `${planned.length} planerade brev`}</summary>
          <Letters title="Planerade brev" letters={planned} choose={choose} />
        </details>
      )}
    </section>
  );
}

const Letters = ({ title, letters, choose }: Readonly<{ title: string; letters: readonly MonitoredLetterAnswer[]; choose: () => void }>) => letters.length > 0 && (
  <div className="sheet pad scroll" tabIndex={0} role="region" aria-label={title}><table className="tb days">
    <caption className="sr">{title}</caption>
    <thead><tr><th scope="col">Till</th><th scope="col">Dag</th><th scope="col">Läge</th><th scope="col">Gör</th></tr></thead>
    <tbody>{letters.map((letter) => <Row key={letter.reminderId} letter={letter} choose={choose} />)}</tbody>
  </table></div>
);

/** Nothing is said of jobs that come back. */
function JobQueue() {
  const { data } = useQuery({ queryKey: ['reminders', 'queue'], queryFn: () => getJobQueue(), refetchInterval: REFRESHED_EVERY_MS });
  return data?.advice == null ? null : <p className="note" role="status">{data.advice}{data.lastAt !== null && ` Senast: ${momentInWords(data.lastAt)}.`}</p>;
}

const WORDS: Readonly<Record<MonitoredLetterAnswer['status'], string>> = {
  planned: 'Planerat', due: 'Ska skickas nu', late: 'Försenat', held: 'Stoppat', claimed: 'Skickas', waiting: 'Väntar på ett nytt försök', sent: 'Skickat', failed: 'Gick inte fram', unknown: 'Kan ha gått fram', lapsed: 'Behövdes inte längre',
};
const isPlanned = ({ status }: MonitoredLetterAnswer): boolean => status === 'planned';
const isRetried = ({ status }: MonitoredLetterAnswer): boolean => status === 'failed' || status === 'unknown';

function Row({ letter, choose }: Readonly<{ letter: MonitoredLetterAnswer; choose: () => void }>) {
  const { reminderId, name, day, status, items, attempt, dueAt, advice } = letter;
  const { run, refusal, isUnderWay } = useAct<object>();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{shortDay(day)}</td>
      <td>
        <span className="flag" data-k={isRetried(letter) || status === 'late' ? 'late' : undefined}>{WORDS[status]}</span> <span className="soft small">{items} {items === 1 ? 'sak' : 'saker'}{attempt > 1 && `, försök ${attempt}`}{dueAt !== null && `, ${momentInWords(dueAt)}`}</span>
        {advice !== null && <p className="small">{advice}</p>}
        {refusal && <RefusalNote error={refusal} />}
      </td>
      <td>{isRetried(letter) && <button type="button" className="ds-button" data-variant="secondary" disabled={isUnderWay} onClick={() => { choose(); void run((options) => retryReminder(reminderId, options)); }}>Skicka om<span className="sr"> till {name}</span></button>}</td>
    </tr>
  );
}
