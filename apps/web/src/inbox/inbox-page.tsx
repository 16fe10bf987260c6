import { useQuery } from '@tanstack/react-query';
import { listComingReminders, listInbox } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { Letters } from './letters.js';

/** What whoever is signed in has been reminded of, and will be. */
export function InboxPage() {
  const { person } = useSession();
  usePageTitle('Inkorg');
  const inbox = useQuery({ queryKey: ['inbox', person?.personId], queryFn: () => listInbox(), enabled: person !== undefined });
  const coming = useQuery({ queryKey: ['coming-reminders', person?.personId], queryFn: () => listComingReminders(), enabled: person !== undefined });
  if (!person) return <><h1>Inkorg</h1><p className="lead">Logga in för att se dina påminnelser.</p></>;
  return (
    <>
      <div className="stack heading">
        <h1>Inkorg</h1>
        <p className="lead">Påminnelserna kommer också med e-post. Det som blir gjort påminns du inte om igen.</p>
      </div>
      {[inbox.error, coming.error].map((error, order) => error && <RefusalNote key={order} error={error} />)}
      {inbox.isPending && <Waiting />}
      {inbox.data && <Letters title="Påminnelser" letters={inbox.data} nothing="Du har inte fått några påminnelser." noteOf={({ status }) => NOTES[status]} />}
      {coming.data && <Letters title="Kommer den närmaste månaden" letters={coming.data} nothing="Inga påminnelser väntar den närmaste månaden." noteOf={() => undefined} />}
    </>
  );
}

/** What is worth knowing of how the mail went. */
const NOTES: Readonly<Record<string, string | undefined>> = {
  failed: 'Gick inte fram med e-post.',
  unknown: 'Kan ha gått fram med e-post; det gick inte att få veta.',
};
