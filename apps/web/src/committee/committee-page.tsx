import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useAct } from '../api/act.js';
import { listGoals, recordCommitteeDecision, type DecisionWritten, type GoalAnswer } from '../api/generated.js';
import { usePageTitle } from '../app/page-title.js';
import { useCycles } from '../app/cycles.js';
import { useSession } from '../app/session.js';
import { useUnitNames } from '../app/units.js';
import { DraftConflict } from '../parts/draft-conflict.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { Field } from '../parts/field.js';
import { MinutesFields } from '../parts/minutes-fields.js';
import { EMPTY_MINUTES, minutesFieldOf, minutesOf, type Minutes } from '../parts/minutes.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { SavingLine } from '../parts/saving-line.js';
import { useErrors } from '../parts/use-errors.js';
import { useKeptForm, type Saving } from '../parts/use-kept-form.js';
import { newDraftId, useDraftId } from '../parts/use-draft-id.js';
import { Waiting } from '../parts/waiting.js';
import { ProceedingsFields } from '../proceedings/proceedings-fields.js';
import { proceedingsOf, type Proceedings } from '../proceedings/proceedings.js';
import { ChosenGoal } from './chosen-goal.js';
import { NotApplicable } from './not-applicable.js';

/** A committee's, or a company board's, decision on its own goals, which thereby are submitted. */
export function CommitteePage() {
  usePageTitle('Registrera nämndens beslut');
  const { person } = useSession();
  if (!person) return <><h1>Registrera nämndens beslut</h1><p className="lead">Logga in som sekreterare för att registrera beslut.</p></>;
  return <OwnGoals own={person.capacity?.body ?? ''} />;
}

function OwnGoals({ own }: Readonly<{ own: string }>) {
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState<DecisionWritten>();
  const cycles = useCycles();
  const body = search.get('organ') ?? own;
  const year = Number(search.get('ar') ?? cycles.data?.[0]?.budgetYear ?? 0);
  const goals = useQuery({ queryKey: ['goals', year], enabled: year > 0, queryFn: () => listGoals({ budgetYear: year }) });
  const draftId = useDraftId();
  if (goals.error) return <RefusalNote error={goals.error} />;
  if (!goals.data || draftId === null) return <Waiting />;
  const waiting = goals.data.filter((goal) => goal.body === body && (goal.status === 'draft' || goal.status === 'referred-back'));
  return (
    <>
      <Deciding key={draftId} body={body} year={year} unit={search.get('enhet')} goals={waiting} draftId={draftId} done={done} finish={(written) => { setDone(written); setSearch(newDraftId, { replace: true }); }} />
      <NotApplicable key={`${body} ${year}`} body={body} year={year} />
    </>
  );
}

type Typed = Readonly<{ body: string; year: number; minutes: Minutes; proceedings?: Proceedings; chosen: readonly string[]; lateReason: string }>;

/** `done`: what was recorded last. The goals that were left out of it wait on, for a decision of their own. */
type DecidingProps = Readonly<{
  body: string; year: number; unit: string | null; goals: readonly GoalAnswer[]; draftId: string;
  done: DecisionWritten | undefined; finish: (written: DecisionWritten) => void;
}>;

/** At first all goals that wait are chosen; of one unit alone, where one is asked for. */
function Deciding({ body, year, unit, goals, draftId, done, finish }: DecidingProps) {
  const nameOf = useUnitNames();
  const own = goals.filter((goal) => goal.unit === unit);
  const start: Typed = { body, year, minutes: EMPTY_MINUTES, chosen: (own.length > 0 ? own : goals).map(({ goalId }) => goalId), lateReason: '' };
  const { form: typed, change, saving, theirs, keepMine, takeTheirs, finish: forget } = useKeptForm(draftId, 'committee-decision', start);
  const [isOver, setOver] = useState(false);
  if (typed === undefined || isOver) return <Waiting />;
  const recorded = async (written: DecisionWritten) => {
    setOver(true);
    await forget();
    finish(written);
  };
  return (
    <>
      <h1>Registrera beslut: {nameOf(body)}</h1>
      <p className="lead">Beslutet lämnar in målen för {year} till kommunstyrelsen. Bocka ur de mål som inte var med. Gäller beslutet en uppföljning <Link to={`/namndens-beslut/uppfoljning?organ=${body}`}>registreras det för sig</Link>.</p>
      {done && <p className="note" data-k="good" role="status">Beslutet är registrerat och {done.goals.length} mål är inlämnade. <Link to="/mitt-arbete">Till mitt arbete</Link></p>}
      {theirs && <DraftConflict keepMine={keepMine} takeTheirs={takeTheirs} />}
      {goals.length === 0 && !done && <p>Inga utkast eller svar väntar på beslut.</p>}
      {goals.length > 0 && <DecidingForm goals={goals} body={body} typed={typed} change={change} saving={saving} finish={(written) => { void recorded(written); }} />}
    </>
  );
}

type FormProps = Readonly<{
  goals: readonly GoalAnswer[]; body: string; typed: Typed; change: (typed: Typed) => void; saving: Saving; finish: (written: DecisionWritten) => void;
}>;

function DecidingForm({ goals, body, typed, change, saving, finish }: FormProps) {
  const { run, refusal, isUnderWay } = useAct<DecisionWritten>();
  const chosen = goals.filter(({ goalId }) => typed.chosen.includes(goalId));
  const record = async () => {
    const written = await run((options) => recordCommitteeDecision({
      ...minutesOf(typed.minutes), proceedings: proceedingsOf(typed.proceedings), body, goals: chosen.map(({ goalId, version }) => ({ goalId, version })), lateReason: typed.lateReason.trim() === '' ? null : typed.lateReason,
    }, options));
    if (written) finish(written);
  };
  const { errors, changed } = useErrors(refusal, (refused) => errorsOf(refused, minutesFieldOf));
  const isLate = useOnceTrue(typed.lateReason !== '' || refusal?.problem.code === 'late-reason-missing');
  return (
    <form className="form" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void record(); }}>
      <ErrorSummary refusal={refusal} errors={errors} />
      <MinutesFields minutes={typed.minutes} errors={errors} change={(minutes) => { change({ ...typed, minutes }); }} />
      <ProceedingsFields body={body} proceedings={typed.proceedings} errors={errors} change={(proceedings) => { change({ ...typed, proceedings }); }} />
      <fieldset className="sheet stack">
        <legend className="sr">Mål i beslutet</legend>
        <h2>Mål i beslutet</h2>
        {goals.map((goal) => <ChosenGoal key={goal.goalId} goal={goal} isChosen={typed.chosen.includes(goal.goalId)} choose={(isChosen) => { change({ ...typed, chosen: isChosen ? [...typed.chosen, goal.goalId] : typed.chosen.filter((goalId) => goalId !== goal.goalId) }); }} />)}
      </fieldset>
      {isLate && <Field name="lateReason" label="Varför lämnas målen in efter sista dagen?" rows={2} value={typed.lateReason} error={errors['lateReason']} change={(lateReason) => { change({ ...typed, lateReason }); }} />}
      <div className="actions">
        <button type="submit" className="ds-button" disabled={isUnderWay || chosen.length === 0} aria-busy={isUnderWay}>Registrera beslut om {chosen.length} mål</button>
        <SavingLine saving={saving} />
      </div>
    </form>
  );
}

/** Stays true: a field that has been asked for does not go away when it is emptied. */
function useOnceTrue(isNow: boolean): boolean {
  const [was, setWas] = useState(isNow);
  if (isNow && !was) setWas(true);
  return isNow || was;
}
