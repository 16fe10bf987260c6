import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { listPersons } from '../api/generated.js';
import { useUnits } from '../app/units.js';
import { useByline } from '../goal/use-history.js';
import { dayHint } from '../moment/day-hint.js';
import { momentInWords } from '../moment/day-in-words.js';
import { knownAtOf, useMoment } from '../moment/moment.js';
import { readDay } from '../moment/read-day.js';
import { Choice, Field } from '../parts/field.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { MatterLink } from './matter-link.js';
import { useChoices } from './use-choices.js';
import { entriesIn, useJournal } from './use-journal.js';

const KINDS = { unit: 'En enhet', cycle: 'Året', meeting: 'Ett sammanträde', person: 'En person' } as const;
type Kind = keyof typeof KINDS;

/** The history of a goal, a unit, a year, a meeting or a person from its beginning, to read and to print. */
export function Narrative({ year }: Readonly<{ year: number }>) {
  const { chosen, choose } = useChoices();
  const about = chosen('om') || `cycle/${year}`;
  return (
    <>
      <Whose about={about} year={year} choose={(om) => { choose({ om }); }} />
      <Told key={about} about={about} year={year} />
    </>
  );
}

type WhoseProps = Readonly<{ about: string; choose: (about: string) => void }>;

function Whose({ about, year, choose }: WhoseProps & Readonly<{ year: number }>) {
  const kind = (Object.keys(KINDS) as readonly Kind[]).find((one) => about.startsWith(one));
  const first: Readonly<Record<Kind, string>> = { unit: 'unit/BUN', cycle: `cycle/${year}`, meeting: 'meeting/KF/', person: 'person/' };
  return (
    <div className="sheet pad journal-search no-print" role="group" aria-label="Vems historia">
      <Choice name="vems" label="Vems historia" words={{ ...(kind ? {} : { '': 'Ett mål' }), ...KINDS }} value={kind ?? ''} change={(to) => { choose(first[to as Kind]); }} />
      {kind === 'unit' && <WhichUnit about={about} choose={choose} />}
      {kind === 'person' && <WhichPerson about={about} choose={choose} />}
      {kind === 'meeting' && <WhichMeeting about={about} choose={choose} />}
    </div>
  );
}

const idIn = (about: string): string => about.split('/')[1] ?? '';

function useBodies(): Readonly<Record<string, string>> {
  const { data: units } = useUnits();
  return Object.fromEntries((units ?? []).map(({ code, name }) => [code, name]));
}

const WhichUnit = ({ about, choose }: WhoseProps) => (
  <Choice name="enhet" label="Enhet" words={useBodies()} value={idIn(about)} change={(code) => { choose(`unit/${code}`); }} />
);

function WhichPerson({ about, choose }: WhoseProps) {
  const { data } = useQuery({ queryKey: ['persons'], queryFn: () => listPersons() });
  const words = { '': 'Välj en person', ...Object.fromEntries((data ?? []).map(({ personId, name }) => [personId, name])) };
  return <Choice name="person" label="Person" words={words} value={idIn(about)} change={(personId) => { choose(`person/${personId}`); }} />;
}

function WhichMeeting({ about, choose }: WhoseProps) {
  const [, body = 'KF', day = ''] = about.split('/');
  const [held, setHeld] = useState(day);
  return (
    <>
      <Choice name="organ" label="Organ" words={{ KS: 'Kommunstyrelsen', KF: 'Kommunfullmäktige', ...useBodies() }} value={body} change={(other) => { choose(`meeting/${other}/${day}`); }} />
      <Field name="dag" label="Dag" hint={dayHint(held)} value={held} change={setHeld} size={14} />
      <button type="button" className="ds-button" onClick={() => { choose(`meeting/${body}/${readDay(held) ?? held}`); }}>Visa</button>
    </>
  );
}

function Told({ about, year }: Readonly<{ about: string; year: number }>) {
  const { moment } = useMoment();
  const bylineOf = useByline();
  const isAsked = !/^(?:meeting\/[^/]*\/|person\/)$/.test(about);
  const journal = useJournal({ about: isAsked ? about : 'cycle/2000', ...knownAtOf(moment) }, 200);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = journal;
  // A history is read from its beginning, so that all of it is fetched.
  useEffect(() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage(); }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!isAsked) return <p className="soft">Skriv vilken dag sammanträdet var och välj Visa.</p>;
  if (journal.error) return <RefusalNote error={journal.error} />;
  if (journal.isPending || hasNextPage) return <Waiting />;
  const entries = entriesIn(journal.data).toReversed();
  const matter = matterOf(about, year);
  if (entries.length === 0) return <p>Inget har hänt där som du får se.</p>;
  return (
    <section className="stack narrative" aria-label="Historien från början">
      <div className="row spread"><p className="strong">{entries.length} {entries.length === 1 ? 'händelse' : 'händelser'}{about.startsWith('goal/') ? `, ${entries.at(-1)?.subject.title ?? ''}` : ''}</p><span className="row">{matter !== undefined && <MatterLink about={matter} />}<button type="button" className="ds-button no-print" data-variant="secondary" onClick={() => { window.print(); }}>Skriv ut</button></span></div>
      <ol className="line history">
        {entries.map(({ index, sentence, recordedAt, actor, subject }) => (
          <li key={index} data-o="rapport">
            {subject.title !== null && !about.startsWith('goal/') && <p className="over">{subject.title}</p>}
            <p>{sentence}</p>
            <p className="small soft">Registrerat {momentInWords(recordedAt)} av {bylineOf(actor)} · händelse {index}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What can be taken away as one whole: a goal, or a unit's year. */
function matterOf(about: string, year: number): string | undefined {
  if (about.startsWith('unit/')) return `${about}/${year}`;
  return about.startsWith('goal/') ? about : undefined;
}
