import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../api/act.js';
import { recordBoardDecision, recordCouncilDecision, type DecisionWritten, type GoalAnswer } from '../api/generated.js';
import type { Refusal } from '../api/refusal.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { MinutesFields } from '../parts/minutes-fields.js';
import { minutesFieldOf, minutesOf } from '../parts/minutes.js';
import { SavingLine } from '../parts/saving-line.js';
import { useErrors } from '../parts/use-errors.js';
import type { Saving } from '../parts/use-kept-form.js';
import { ProceedingsFields } from '../proceedings/proceedings-fields.js';
import { proceedingsOf } from '../proceedings/proceedings.js';
import { AgendaRow } from './agenda-row.js';
import { decisionErrors, errorsOn, summaryOf } from './decision-errors.js';
import { boardItem, councilItem } from './decided-items.js';
import { entryOf, isDecided, nextUndecided, withOutcome, type Body, type Entries, type Entry, type Typed } from './outcomes.js';
import { ShownChoice, shownOf, type Shown } from './shown-choice.js';
import { useAgendaKeys } from './use-agenda-keys.js';

type FormProps = Readonly<{
  body: Body; goals: readonly GoalAnswer[]; typed: Typed; change: (typed: Typed) => void; saving: Saving; finish: (written: DecisionWritten) => void;
}>;

/** One § of the minutes: what is decided on each goal that has an outcome. */
export function DecisionForm({ body, goals, typed, change, saving, finish }: FormProps) {
  const { minutes, added = [], entries } = typed;
  const [opened, setOpen] = useState('');
  const open = goals.some(({ goalId }) => goalId === opened) ? opened : goals[0]?.goalId ?? '';
  const [shown, setShown] = useState<Shown>('alla');
  const decided = goals.filter((goal) => isDecided(entries, goal));
  const { record, refusal, isUnderWay, errors, told, sent, changed, settle } = useRecorded({ body, typed, decided, finish });
  const enter = (goalId: string, entry: Entry) => { settle(`${goalId}.goal`); change({ ...typed, entries: { ...entries, [goalId]: entry } }); };
  const listed = goals.filter((goal) => goal.goalId === open || shownOf(body, entries, goal).includes(shown));
  const keys = useAgendaKeys({ body, goals: listed, open, setOpen, entries, enter });
  return (
    <form className="stack" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void record(); }}>
      <ErrorSummary refusal={refusal} errors={summaryOf(errors, goals, sent)} />
      {refusal?.problem.code === 'own-text-decided' && <ForCountersigning isUnderWay={isUnderWay} record={() => { void record('awaited'); }} />}
      <MinutesFields minutes={minutes} errors={errors} change={(next) => { change({ ...typed, minutes: next }); }} />
      <ProceedingsFields body={body.code} proceedings={typed.proceedings} errors={errors} change={(proceedings) => { change({ ...typed, proceedings }); }} />
      <div className="row spread">
        <ShownChoice body={body} goals={goals} entries={entries} chosen={shown} choose={setShown} />
        <p className="row small soft">{keys.help}<label className="row"><input type="checkbox" checked={keys.isOn} onChange={({ target }) => { keys.turn(target.checked); }} />Kortkommandon</label></p>
      </div>
      <ol className="sheet agenda">
        {listed.map((goal) => (
          <AgendaRow
            key={goal.goalId} body={body} goal={goal} number={goals.indexOf(goal) + 1} entry={entryOf(entries, goal.goalId)}
            entering={{
              errors: errorsOn(goal.goalId, errors), isOpen: open === goal.goalId || Object.keys(errorsOn(goal.goalId, told)).length > 0,
              show: () => { setOpen(goal.goalId); }, enter: (entry) => { enter(goal.goalId, entry); }, next: () => { setOpen(nextUndecided(listed, entries, goal.goalId)); },
              ...(added.includes(goal.goalId) && { remove: () => { change(without(typed, goal.goalId)); } }),
            }}
          />
        ))}
      </ol>
      <div className="actions bar">
        <button type="submit" className="ds-button" disabled={isUnderWay || decided.length === 0} aria-busy={isUnderWay}>Registrera beslut om {decided.length} mål</button>
        {listed.some(({ status }) => status !== 'adopted') && <button type="button" className="ds-button" data-variant="secondary" onClick={() => { change({ ...typed, entries: allWith(body, listed, entries) }); }}>{body.outcomes[0]?.word} alla obeslutade</button>}
        <SavingLine saving={saving} />
      </div>
    </form>
  );
}

/** The way out for whoever has no second secretary. */
const ForCountersigning = ({ isUnderWay, record }: Readonly<{ isUnderWay: boolean; record: () => void }>) => (
  <div className="note stack" data-k="warn">
    <p>Finns ingen annan som kan registrera beslutet? Registrera det så länge: det gäller målen när en kollega har jämfört det med protokollet och kontrasignerat.</p>
    <p className="actions"><button type="button" className="ds-button" data-variant="secondary" disabled={isUnderWay} onClick={record}>Registrera för kontrasignering</button></p>
  </div>
);

type Recording = Readonly<{ body: Body; typed: Typed; decided: readonly GoalAnswer[]; finish: (written: DecisionWritten) => void }>;

/** A refusal may tell of goals that have moved: they are read again, and what is typed stays. `told` stays whole while `errors` are mended. */
function useRecorded({ body, typed, decided, finish }: Recording) {
  const { run, refusal, isUnderWay } = useAct<DecisionWritten>();
  const queries = useQueryClient();
  const [sent, setSent] = useState(decided);
  const errorsIn = (refused: Refusal) => decisionErrors(refused, errorsOf(refused, minutesFieldOf), sent);
  const [used, { errors: told }] = [useErrors(refusal, errorsIn), useErrors(refusal, errorsIn)];
  const record = async (countersigning?: 'awaited') => {
    setSent(decided);
    const written = await run((options) => send({ body, typed, goals: decided, countersigning }, options));
    if (written) finish(written);
  };
  useEffect(() => {
    if (refusal?.problem.code === 'goals-not-decidable') void queries.invalidateQueries({ queryKey: ['goals'] });
  }, [refusal, queries]);
  return { record, refusal, isUnderWay, sent, told, ...used };
}

/** What is typed without a goal that was put on the agenda by hand. */
const without = ({ added = [], entries, ...rest }: Typed, goalId: string): Typed => ({
  ...rest, added: added.filter((one) => one !== goalId), entries: Object.fromEntries(Object.entries(entries).filter(([one]) => one !== goalId)),
});

/** What is adopted already has no usual outcome. */
function allWith(body: Body, goals: readonly GoalAnswer[], entries: Entries): Entries {
  const outcome = body.outcomes[0]?.code ?? '';
  const undecided = goals.filter((goal) => goal.status !== 'adopted' && !isDecided(entries, goal));
  return { ...entries, ...Object.fromEntries(undecided.map((goal) => [goal.goalId, withOutcome(entryOf(entries, goal.goalId), goal, outcome)])) };
}

type Sent = Readonly<{ body: Body; typed: Typed; goals: readonly GoalAnswer[]; countersigning: 'awaited' | undefined }>;

function send({ body, typed: { minutes, proceedings, entries }, goals, countersigning }: Sent, options: RequestInit): Promise<DecisionWritten> {
  const common = { ...minutesOf(minutes), proceedings: proceedingsOf(proceedings), ...(countersigning && { countersigning }) };
  if (body.code === 'KS') return recordBoardDecision({ ...common, goals: goals.map((goal) => boardItem(goal, entryOf(entries, goal.goalId))) }, options);
  return recordCouncilDecision({ ...common, goals: goals.map((goal) => councilItem(goal, entryOf(entries, goal.goalId))) }, options);
}
