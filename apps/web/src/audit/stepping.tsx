import { useEffect, useRef } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { getScorecard, type JournalEntryAnswer } from '../api/generated.js';
import { useByline } from '../goal/use-history.js';
import { dayInWords, dayOf, momentInWords } from '../moment/day-in-words.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { JournalSearch } from './journal-search.js';
import { SteppingToDeviations } from './stepping-to-deviations.js';
import { StepMatrix } from './step-matrix.js';
import { justBefore } from './step-changes.js';
import { useChoices } from './use-choices.js';
import { askedFor, entriesIn, useJournal } from './use-journal.js';

/** The history event by event, with the scorecard as each event left it. */
export function Stepping({ year }: Readonly<{ year: number }>) {
  const choices = useChoices();
  const { chosen, choose } = choices;
  const journal = useJournal(askedFor(chosen));
  const entries = entriesIn(journal.data);
  const at = Math.max(0, entries.findIndex(({ index }) => String(index) === chosen('handelse')));
  const shown = entries[at];
  const total = journal.data?.pages[0]?.total ?? 0;
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = journal;
  const step = (to: JournalEntryAnswer) => { choose({ handelse: String(to.index) }); };
  useEffect(() => { if (hasNextPage && !isFetchingNextPage && at >= entries.length - 2) void fetchNextPage(); }, [at, entries.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <>
      <JournalSearch key={chosen('till')} choices={choices} />
      {journal.error && <RefusalNote error={journal.error} />}
      {journal.isPending && <Waiting />}
      <section className="sheet pad stack" aria-label="Stega i historiken">
        {shown && <Steps shown={shown} earlier={entries[at + 1]} later={entries[at - 1]} total={total} step={step} />}
        <SteppingToDeviations year={year} day={shown ? dayOf(shown.recordedAt) : chosen('till')} choices={choices} />
      </section>
      {journal.data && entries.length === 0 && <p>Inget har hänt som stämmer med sökningen. Ta bort ett ord eller välj färre villkor.</p>}
      {shown && (
        <div className="step-two">
          <Entries entries={entries} shown={shown} step={step} more={hasNextPage ? () => { void fetchNextPage(); } : undefined} />
          <AfterEvent year={year} entry={shown} />
        </div>
      )}
    </>
  );
}

type StepsProps = Readonly<{ shown: JournalEntryAnswer; earlier: JournalEntryAnswer | undefined; later: JournalEntryAnswer | undefined; total: number; step: (to: JournalEntryAnswer) => void }>;

const Steps = ({ shown, earlier, later, total, step }: StepsProps) => (
  <div className="row spread">
    <div className="row">
      <button type="button" className="ds-button" data-variant="secondary" disabled={!earlier} onClick={() => { if (earlier) step(earlier); }}>← Förra</button>
      <button type="button" className="ds-button" disabled={!later} onClick={() => { if (later) step(later); }}>Nästa →</button>
    </div>
    <p role="status"><span className="strong">Händelse {shown.index}</span>, {momentInWords(shown.recordedAt)}. {total.toLocaleString('sv-SE')} {total === 1 ? 'händelse' : 'händelser'} i urvalet.</p>
  </div>
);

type EntriesProps = Readonly<{ entries: readonly JournalEntryAnswer[]; shown: JournalEntryAnswer; step: (to: JournalEntryAnswer) => void; more: (() => void) | undefined }>;

function Entries({ entries, shown, step, more }: EntriesProps) {
  const bylineOf = useByline();
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => { current.current?.scrollIntoView({ block: 'nearest' }); }, [shown.index]);
  return (
    <section className="sheet journal" aria-label="Händelserna, den senaste först">
      <ol tabIndex={0} aria-label="Händelser, kan rullas">
        {entries.map((entry, order) => (
          <li key={entry.index} ref={entry === shown ? current : undefined} data-shown={entry === shown || undefined}>
            {dayOf(entry.recordedAt) !== dayOf(entries[order - 1]?.recordedAt ?? '') && <p className="day">{dayInWords(dayOf(entry.recordedAt))}</p>}
            <button type="button" className="event" aria-pressed={entry === shown} onClick={() => { step(entry); }}>
              <span className="time-of-day">{timeOf(entry.recordedAt)}</span>
              <span>{entry.subject.title !== null && <span className="over">{entry.subject.title}</span>}{entry.sentence}<span className="small soft">{bylineOf(entry.actor)} · händelse {entry.index}</span></span>
            </button>
          </li>
        ))}
      </ol>
      {more && <p className="pad"><button type="button" className="ds-button" data-variant="secondary" onClick={more}>Visa fler</button></p>}
    </section>
  );
}

const TIME = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });
const timeOf = (instant: string): string => TIME.format(new Date(instant));

function AfterEvent({ year, entry }: Readonly<{ year: number; entry: JournalEntryAnswer }>) {
  const after = useScorecardAt(year, entry.knownAt);
  const before = useScorecardAt(year, justBefore(entry.knownAt));
  return (
    <section className="sheet pad stack after-event" aria-label="Styrkortet efter händelsen">
      <h2>Styrkortet {year} efter händelse {entry.index}</h2>
      {after.data && !after.isError && <StepMatrix before={before.isError ? undefined : before.data} after={after.data} isSettled={!after.isPlaceholderData && !before.isPlaceholderData && !before.isPending} />}
      {after.isError && <p className="soft">Året {year} var inte öppnat då. Välj ett annat år eller en senare händelse.</p>}
      {entry.subject.kind === 'goal' && (
        <p className="row small"><Link to={`/mal/${entry.subject.id}?knownAt=${entry.knownAt}`}>Målet som det var då</Link> <Link to={`?flik=berattelse&ar=${year}&om=goal/${entry.subject.id}`}>Hela målets historia</Link></p>
      )}
    </section>
  );
}

const useScorecardAt = (year: number, knownAt: string) => useQuery({
  queryKey: ['scorecard', year, { knownAt }], queryFn: () => getScorecard({ budgetYear: year, knownAt }), placeholderData: keepPreviousData, staleTime: Infinity,
});
