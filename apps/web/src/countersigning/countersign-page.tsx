import { capitalised } from '#lib/texts';
import type { AwaitedDecisionAnswer } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { useUnitNames } from '../app/units.js';
import { dayInWords } from '../moment/day-in-words.js';
import { Confirmation } from '../parts/confirmation.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { ToldProceedings } from '../proceedings/told.js';
import { AwaitedGoals } from './awaited-goals.js';
import { Signing } from './signing.js';
import { placeOf, useAwaited } from './use-awaited.js';

/** What KS or KF has decided on goals that whoever recorded it has written: a second person compares it with the minutes. */
export function CountersignPage() {
  usePageTitle('Kontrasignera beslut');
  const { person } = useSession();
  const awaited = useAwaited();
  if (!person) return <><h1>Kontrasignera beslut</h1><p className="lead">Logga in för att se vilka beslut som väntar.</p></>;
  return (
    <>
      <div className="stack heading">
        <h1>Kontrasignera beslut</h1>
        <p className="lead">Den som har skrivit ett mål registrerar inte ensam vad kommunstyrelsen eller kommunfullmäktige har beslutat om det. Jämför med protokollet: målen berörs först när beslutet är kontrasignerat.</p>
      </div>
      <Confirmation />
      {awaited.error && <RefusalNote error={awaited.error} />}
      {awaited.isPending && <Waiting />}
      {awaited.data?.length === 0 && <p className="sheet pad soft">Inget beslut väntar på kontrasignering.</p>}
      {awaited.data?.map((decision) => <Awaited key={decision.decisionId} decision={decision} />)}
    </>
  );
}

function Awaited({ decision }: Readonly<{ decision: AwaitedDecisionAnswer }>) {
  const nameOf = useUnitNames();
  const { basis, caseNumber, recordedOn, recordedBy, proceedings, goals } = decision;
  const place = placeOf(decision);
  return (
    <section className="sheet pad stack" aria-labelledby={place}>
      <h2 id={place}>{capitalised(nameOf(basis.body))} {dayInWords(basis.meetingDate)}, § {basis.paragraph}</h2>
      <p className="small soft">{caseNumber !== null && `Ärende ${caseNumber}. `}Registrerat {dayInWords(recordedOn)}{recordedBy !== null && ` av ${recordedBy}`}.</p>
      <section className="stack tight" aria-label="Hur beslutet kom till">
        {proceedings ? <ToldProceedings proceedings={proceedings} /> : <p className="small soft">Närvaro, omröstningar, reservationer och jäv är inte registrerade.</p>}
      </section>
      <AwaitedGoals goals={goals} />
      <Signing decision={decision} />
    </section>
  );
}
