import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { DecisionWritten, GoalAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { EMPTY_MINUTES } from '../parts/minutes.js';
import { useKeptForm, type KeptForm } from '../parts/use-kept-form.js';
import { Waiting } from '../parts/waiting.js';
import { AddGoal, useAdopted } from './add-goal.js';
import { AgendaRow } from './agenda-row.js';
import { DecisionForm } from './decision-form.js';
import { NO_ENTRY, inOrder, isDecided, type Body, type Entries, type Typed } from './outcomes.js';

type Props = Readonly<{ body: Body; year: number; goals: readonly GoalAnswer[]; draftId: string; mayDecide: boolean }>;

const NOTHING: Typed = { minutes: EMPTY_MINUTES, entries: {} };

/** The goals before a body in one list, entered from the keyboard, decided on in one §. What is typed is kept. */
export function Agenda({ body, year, goals, draftId, mayDecide }: Props) {
  const kept = useKeptForm(draftId, `decision-${body.code}-${year}`, NOTHING);
  const { person } = useSession();
  if (kept.form === undefined) return <Waiting />;
  if (mayDecide && person?.capacity?.role === body.role) return <OwnAgenda body={body} year={year} goals={goals} kept={kept} typed={kept.form} />;
  return (
    <>
      <h1>{body.title} för {year}</h1>
      {goals.length === 0 && <NothingWaits />}
      {goals.length > 0 && <><p className="lead">{whyNot(body, mayDecide)}</p><ReadOnly body={body} goals={goals} /></>}
    </>
  );
}

const NothingWaits = () => <p className="lead">Inga mål väntar på beslut.</p>;

type OwnProps = Pick<Props, 'body' | 'year' | 'goals'> & Readonly<{ kept: KeptForm<Typed>; typed: Typed }>;

/** For the body's secretary: with the adopted goals that were put on the agenda by hand. */
function OwnAgenda({ body, year, goals, kept, typed }: OwnProps) {
  const [done, setDone] = useState<DecisionWritten>();
  const [isAdding, setAdding] = useState(false);
  const { added = [] } = typed;
  const adopted = useAdopted(year, isAdding || added.length > 0);
  const listed = [...goals, ...inOrder(adopted ?? []).filter(({ goalId }) => added.includes(goalId) && !goals.some((goal) => goal.goalId === goalId))];
  const { change, saving, restart } = kept;
  return (
    <>
      <div className="row spread end">
        <h1>{body.title} för {year}</h1>
        <Progress goals={listed} entries={typed.entries} />
      </div>
      {done && <Done key={done.decisionId} body={body} year={year} written={done} />}
      {listed.length === 0 && <NothingWaits />}
      <Elsewhere kept={kept} />
      {listed.length > 0 && <DecisionForm body={body} goals={listed} typed={typed} change={change} saving={saving} finish={(written) => { setDone(written); void restart(); }} />}
      <AddGoal adopted={adopted} listed={listed} open={() => { setAdding(true); }} add={(goalId) => { change({ ...typed, added: [...added, goalId] }); }} />
    </>
  );
}

const whyNot = ({ code }: Body, mayDecide: boolean): string => (mayDecide
  ? `De här målen väntar på beslut. Bara ${code === 'KS' ? 'kommunstyrelsens' : 'kommunfullmäktiges'} sekreterare registrerar besluten.`
  : 'Du ser en tidigare dag. Gå tillbaka till i dag för att registrera beslut.');

function Done({ body, year, written: { goals, awaitsCountersignature } }: Readonly<{ body: Body; year: number; written: DecisionWritten }>) {
  const left = awaitsCountersignature ? [] : goals.filter(({ isCarriedOut }) => !isCarriedOut);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => { note.current?.focus(); }, []);
  return (
    <div className="note stack tight" data-k={left.length === 0 && !awaitsCountersignature ? 'good' : 'warn'} role="status" tabIndex={-1} ref={note}>
      {awaitsCountersignature && <p>Beslutet är registrerat för {goals.length} mål och väntar på att någon annan kontrasignerar det. Målen berörs först då. <Link to="/kontrasignera">Se vad som väntar</Link>.</p>}
      {!awaitsCountersignature && <p>Beslutet är registrerat för {goals.length} mål. {body.after} <Link to={`/styrkort/${year}?visa=${body.code === 'KS' ? 'ks' : 'kf'}`}>Se styrkortet för {year}</Link>.</p>}
      {left.map(({ goalId, detail }) => <p key={goalId}><Link to={`/mal/${goalId}`}>Ett mål</Link> har inte förts vidare ännu. {detail}</p>)}
    </div>
  );
}

function ReadOnly({ body, goals }: Readonly<{ body: Body; goals: readonly GoalAnswer[] }>) {
  return (
    <ol className="sheet agenda">
      {goals.map((goal, order) => <AgendaRow key={goal.goalId} body={body} goal={goal} number={order + 1} entry={NO_ENTRY} />)}
    </ol>
  );
}

function Progress({ goals, entries }: Readonly<{ goals: readonly GoalAnswer[]; entries: Entries }>) {
  const decided = goals.filter((goal) => isDecided(entries, goal)).length;
  if (goals.length === 0) return null;
  return <label className="small stack tight"><span className="strong">{decided} av {goals.length} ifyllda</span><progress max={goals.length} value={decided} /></label>;
}

/** The same decision was entered in another window too: a person chooses. */
function Elsewhere({ kept: { theirs, keepMine, takeTheirs } }: Readonly<{ kept: KeptForm<Typed> }>) {
  if (!theirs) return null;
  return (
    <div className="note stack" data-k="warn" role="alert">
      <p className="strong">Det här beslutet har ändrats i ett annat fönster. Där är {Object.values(theirs.entries).filter(({ outcome }) => outcome !== '').length} mål ifyllda. Vilket ska gälla?</p>
      <p className="actions">
        <button type="button" className="ds-button" data-variant="secondary" onClick={keepMine}>Behåll det som står här</button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>Hämta det andra</button>
      </p>
    </div>
  );
}
