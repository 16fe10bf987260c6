import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../api/act.js';
import { recordBoardDecision, recordCouncilDecision, type DecisionWritten, type GoalAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { MinutesFields } from '../parts/minutes-fields.js';
import { EMPTY_MINUTES, minutesFieldOf, minutesOf, type Minutes } from '../parts/minutes.js';
import { SavingLine } from '../parts/saving-line.js';
import { useKeptForm, type Saving } from '../parts/use-kept-form.js';
import { Waiting } from '../parts/waiting.js';
import { AgendaRow } from './agenda-row.js';
import { boardItem, councilItem } from './decided-items.js';
import { entryOf, nextUndecided, type Body, type Entries, type Entry } from './outcomes.js';
import { useAgendaKeys } from './use-agenda-keys.js';

type Props = Readonly<{ body: Body; year: number; goals: readonly GoalAnswer[]; draftId: string; mayDecide: boolean }>;
type Typed = Readonly<{ minutes: Minutes; entries: Entries }>;

const NOTHING: Typed = { minutes: EMPTY_MINUTES, entries: {} };

/** The goals before a body in one list, entered from the keyboard, decided on in one §. What is typed is kept. */
export function Agenda({ body, year, goals, draftId, mayDecide }: Props) {
  const { form: typed, change, saving } = useKeptForm(draftId, `decision-${body.code}`, NOTHING);
  const [done, setDone] = useState<DecisionWritten>();
  const { person } = useSession();
  if (typed === undefined) return <Waiting />;
  const decided = goals.filter(({ goalId }) => entryOf(typed.entries, goalId).outcome !== '');
  const isOwn = person?.capacity?.role === body.role && mayDecide;
  return (
    <>
      <div className="row spread end"><h1>{body.title} {year}</h1><Progress decided={decided.length} of={goals.length} /></div>
      {done && <p className="note" data-k="good" role="status">Beslutet är registrerat för {done.goals.length} mål. <Link to={`/styrkort/${year}`}>Se styrkortet</Link>.</p>}
      {goals.length === 0 && <p className="lead">Inga mål väntar på beslut.</p>}
      {goals.length > 0 && !isOwn && <p className="soft">{whyNot(body, mayDecide)}</p>}
      {goals.length > 0 && <DecisionForm
        body={body} goals={goals} typed={typed} change={change} decided={decided} isOwn={isOwn} saving={saving}
        finish={(written) => { setDone(written); change(NOTHING); }}
      />}
    </>
  );
}

const whyNot = ({ code }: Body, mayDecide: boolean): string => (mayDecide
  ? `Bara ${code === 'KS' ? 'kommunstyrelsens' : 'kommunfullmäktiges'} sekreterare registrerar beslut här.`
  : 'Du ser en tidigare dag. Gå tillbaka till i dag för att registrera beslut.');

type FormProps = Readonly<{
  body: Body; goals: readonly GoalAnswer[]; typed: Typed; change: (typed: Typed) => void; decided: readonly GoalAnswer[]; isOwn: boolean;
  saving: Saving; finish: (written: DecisionWritten) => void;
}>;

function DecisionForm({ body, goals, typed, change, decided, isOwn, saving, finish }: FormProps) {
  const { minutes, entries } = typed;
  const { run, refusal, isUnderWay } = useAct<DecisionWritten>();
  const [open, setOpen] = useState(goals[0]?.goalId ?? '');
  const goalIds = goals.map(({ goalId }) => goalId);
  const enter = (goalId: string, entry: Entry) => { change({ minutes, entries: { ...entries, [goalId]: entry } }); };
  const keys = useAgendaKeys({ body, goalIds, open, setOpen, entries, enter });
  const record = async () => {
    const written = await run((options) => send(body, typed, decided, options));
    if (written) finish(written);
  };
  const errors = errorsOf(refusal, minutesFieldOf);
  return (
    <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void record(); }}>
      <ErrorSummary refusal={refusal} errors={errors} />
      {isOwn && <MinutesFields minutes={minutes} errors={errors} change={(next) => { change({ entries, minutes: next }); }} />}
      {isOwn && <p className="row small soft">{keys.help}<label className="row"><input type="checkbox" checked={keys.isOn} onChange={({ target }) => { keys.turn(target.checked); }} />Kortkommandon</label></p>}
      <ol className="sheet agenda">
        {goals.map((goal, order) => (
          <AgendaRow
            key={goal.goalId} body={body} goal={goal} number={order + 1} entry={entryOf(entries, goal.goalId)} isOpen={isOwn && open === goal.goalId}
            show={() => { setOpen(goal.goalId); }} enter={(entry) => { enter(goal.goalId, entry); }} next={() => { setOpen(nextUndecided(goalIds, entries, goal.goalId)); }}
          />
        ))}
      </ol>
      {isOwn && (
        <div className="actions bar">
          <button type="submit" className="ds-button" disabled={isUnderWay || decided.length === 0} aria-busy={isUnderWay}>Registrera beslut om {decided.length} mål</button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => { change({ minutes, entries: allWith(body, goalIds, entries) }); }}>{body.outcomes[0]?.word} alla obeslutade</button>
          <SavingLine saving={saving} />
        </div>
      )}
    </form>
  );
}

function Progress({ decided, of }: Readonly<{ decided: number; of: number }>) {
  if (of === 0) return null;
  return <label className="small stack tight"><span><span className="strong">{decided} av {of} ifyllda</span></span><progress max={of} value={decided} /></label>;
}

function allWith(body: Body, goalIds: readonly string[], entries: Entries): Entries {
  const outcome = body.outcomes[0]?.code ?? '';
  return Object.fromEntries(goalIds.map((goalId) => [goalId, entryOf(entries, goalId).outcome === '' ? { ...entryOf(entries, goalId), outcome } : entryOf(entries, goalId)]));
}

function send(body: Body, { minutes, entries }: Typed, goals: readonly GoalAnswer[], options: RequestInit): Promise<DecisionWritten> {
  if (body.code === 'KS') return recordBoardDecision({ ...minutesOf(minutes), goals: goals.map((goal) => boardItem(goal, entryOf(entries, goal.goalId))) }, options);
  return recordCouncilDecision({ ...minutesOf(minutes), goals: goals.map((goal) => councilItem(goal, entryOf(entries, goal.goalId))) }, options);
}
