import { useQuery } from '@tanstack/react-query';
import { capitalised } from '#lib/texts';
import { listDialogue, type DialogueEntryAnswer, type GoalAnswer, type HeldCapacity } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { useUnitNames, useUnits } from '../app/units.js';
import { dayInWords, shortDay } from '../moment/day-in-words.js';
import { isNow, knownAtOf, useMoment } from '../moment/moment.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { useOwnCapacity } from './own-capacity.js';
import { AnswerForm, AskForm, NoteForm, PassOverForm } from './dialogue-forms.js';
import { UNDECIDED } from './undecided.js';

/** What is said about the goal beside its text: notes, and statements asked of other units. */
export function Dialogue({ goalId, goal }: Readonly<{ goalId: string; goal?: GoalAnswer }>) {
  const { moment } = useMoment();
  const { person } = useSession();
  const entries = useQuery({ queryKey: ['dialogue', goalId, moment.knownAt], queryFn: () => listDialogue(goalId, knownAtOf(moment)), enabled: person !== undefined });
  if (!person) return <p className="soft">Logga in för att se anteckningar och yttranden.</p>;
  if (entries.error) return <RefusalNote error={entries.error} />;
  if (!entries.data) return <Waiting />;
  return (
    <section className="stack" aria-label="Dialog om målet">
      {entries.data.length === 0 && <p className="soft">Inget är antecknat, och inga yttranden är begärda.</p>}
      {entries.data.length > 0 && (
        <ol className="line">{entries.data.map((entry) => <Entry key={entry.asked?.statementId ?? `${entry.saidOn} ${entry.text}`} goalId={goalId} entry={entry} />)}</ol>
      )}
      {goal && isNow(moment) && <Forms goal={goal} capacities={person.capacities} />}
    </section>
  );
}

function Forms({ goal, capacities }: Readonly<{ goal: GoalAnswer; capacities: readonly HeldCapacity[] }>) {
  const own = useOwnCapacity(goal);
  return <div className="stack" onFocusCapture={own?.choose}><NoteForm goalId={goal.goalId} />{mayAsk(capacities, goal) && <AskForm goal={goal} />}</div>;
}

/** The goal's own secretary, and those who prepare it; the server has the last word. */
const mayAsk = (capacities: readonly HeldCapacity[], { body, status }: GoalAnswer): boolean =>
  UNDECIDED.includes(status) && capacities.some((held) => writesFor(held, body) || held.role === 'controller' || held.role === 'board-secretary');

const writesFor = ({ role, body: held }: HeldCapacity, body: string): boolean => held === body && (role === 'committee-secretary' || role === 'company-secretary');

function Entry({ goalId, entry: { status, saidBy, saidOn, text, asked, answer } }: Readonly<{ goalId: string; entry: DialogueEntryAnswer }>) {
  const nameOf = useUnitNames();
  if (!asked) return <li data-o="rapport"><time dateTime={saidOn}>{dayInWords(saidOn)}</time><p className="strong">{capitalised(nameOf(saidBy))} antecknade</p><p>{text}</p></li>;
  return (
    <li data-o="rapport">
      <time dateTime={saidOn}>{dayInWords(saidOn)}</time>
      <p className="strong">{capitalised(nameOf(saidBy))} begärde ett yttrande av {nameOf(asked.askedOf)}</p>
      <p>{text}</p>
      <p className="small soft">Om ”{asked.content.title}” (version {asked.version}). Svar senast {shortDay(asked.respondBy)}.</p>
      {status === 'given' && <p><span className="strong">Yttrande {shortDay(answer?.answeredOn ?? '')}: </span>{answer?.text}</p>}
      {status === 'passed-over' && <p><span className="strong">Inget yttrande kom: </span>{answer?.text}</p>}
      {status === 'asked' && <Open goalId={goalId} saidBy={saidBy} asked={asked} />}
    </li>
  );
}

type OpenProps = Readonly<{ goalId: string; saidBy: string; asked: NonNullable<DialogueEntryAnswer['asked']> }>;

/** For whoever is asked the form to answer in, for whoever asked, when the day has passed, the one to go on without. */
function Open({ goalId, saidBy, asked: { statementId, askedOf, respondBy, content } }: OpenProps) {
  const { installation: { today }, person } = useSession();
  const { moment } = useMoment();
  const units = useUnits();
  if (!person || !isNow(moment)) return null;
  const body = units.data?.find(({ code }) => code === askedOf)?.body ?? askedOf;
  const own = person.capacities.find((held) => writesFor(held, body));
  if (own) return <div onFocusCapture={() => { person.choose(own); }}><p className="small">{content.description}</p><AnswerForm goalId={goalId} statementId={statementId} /></div>;
  const asking = person.capacities.find((held) => held.body === saidBy);
  if (!asking || today <= respondBy) return <p className="small soft">Inget svar än.</p>;
  return <div onFocusCapture={() => { person.choose(asking); }}><PassOverForm goalId={goalId} statementId={statementId} /></div>;
}
