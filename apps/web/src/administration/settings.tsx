import { useQuery } from '@tanstack/react-query';
import { DEADLINE_KIND_LABELS, LETTERS_TO_LABELS, capitalised, stepsWords } from '#lib/texts';
import { getSettings, listPersons, listSettingsHistory, type SettingsAnswer } from '../api/generated.js';
import { momentInWords, shortDay } from '../moment/day-in-words.js';
import { ActChoice } from '../parts/act-choice.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { settingsActs } from './settings-acts.js';

/** When people are reminded of what, when offices are closed, where letters go; and who has changed it why. */
export function Settings({ choose }: Readonly<{ choose: () => void }>) {
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => getSettings() });
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => listPersons() });
  const error = settings.error ?? persons.error;
  if (error) return <RefusalNote error={error} />;
  if (!settings.data || !persons.data) return <Waiting />;
  return (
    <>
      <AsTheyAre settings={settings.data} />
      <ActChoice name="vad" acts={settingsActs({ settings: settings.data, persons: persons.data, choose })} title="Ändra inställningar" label="Vad vill du ändra?" path="/administration?flik=installningar" version={JSON.stringify(settings.data)} />
      <Changes />
    </>
  );
}

function AsTheyAre({ settings: { plan, calendar, letters } }: Readonly<{ settings: SettingsAnswer }>) {
  const kinds = Object.entries(DEADLINE_KIND_LABELS) as readonly [keyof typeof DEADLINE_KIND_LABELS, string][];
  return (
    <section className="stack" aria-labelledby="galler">
      <h2 id="galler">Så är det nu</h2>
      {letters.to !== 'everyone' && <p className="note" role="status">Breven går {LETTERS_TO_LABELS[letters.to]}{letters.name !== null && `, ${letters.name}`}.</p>}
      <div className="sheet pad scroll" tabIndex={0} role="region" aria-label="När det påminns"><table className="tb days">
        <caption className="sr">När det påminns</caption>
        <thead><tr><th scope="col">Om</th><th scope="col">Påminns klockan {plan.sendAt}</th></tr></thead>
        <tbody>{kinds.map(([kind, label]) => <tr key={kind}><th scope="row">{capitalised(label)}</th><td>{stepsWords(plan.steps[kind])}</td></tr>)}</tbody>
      </table></div>
      <p>Kommunen har {calendar.bridgeDaysAreClosed ? 'stängt' : 'öppet'} på klämdagar{calendar.closedDays.length === 0 ? '.' : `, och stängt ${calendar.closedDays.map(shortDay).join(', ')}.`}</p>
    </section>
  );
}

function Changes() {
  const history = useQuery({ queryKey: ['settings', 'history'], queryFn: () => listSettingsHistory() });
  if (history.error) return <RefusalNote error={history.error} />;
  return (
    <section className="stack" aria-labelledby="andringar">
      <h2 id="andringar">Ändringar</h2>
      {history.data?.length === 0 && <p className="sheet pad soft">Ingen har ändrat något: det som gäller är det vanliga.</p>}
      {history.data && history.data.length > 0 && (
        <ol className="sheet pad stack">
          {history.data.map(({ eventId, sentence, recordedAt, actor }) => <li key={eventId} className="stack tight change"><p className="small soft">{capitalised(momentInWords(recordedAt))}, {actor.name ?? 'okänd'}</p><p>{sentence}</p></li>)}
        </ol>
      )}
    </section>
  );
}
