import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { ASSESSMENT_LABELS, CERTAINTY_LABELS } from '#lib/texts';
import { useAct } from '../api/act.js';
import { assessGoal, getGoal, type AssessGoalBody, type GoalAnswer, type GoalWritten } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { readDay } from '../moment/read-day.js';
import { ErrorSummary, errorsOf, type FieldErrors } from '../parts/error-summary.js';
import { Choice, Field, eachCapitalised } from '../parts/field.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { SavingLine } from '../parts/saving-line.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useDraftId } from '../parts/use-draft-id.js';
import { Waiting } from '../parts/waiting.js';

/** How an adopted goal goes at a follow-up, why, and what is done about it. */
export function AssessPage() {
  const { goalId = '' } = useParams();
  usePageTitle('Bedöm målet');
  const draftId = useDraftId();
  const goal = useQuery({ queryKey: ['goal', goalId, undefined], queryFn: () => getGoal(goalId), refetchOnWindowFocus: false });
  const cycles = useCycles();
  if (goal.error) return <RefusalNote error={goal.error} />;
  if (!goal.data || !cycles.data || draftId === null) return <Waiting />;
  const rounds = cycles.data.find(({ budgetYear }) => budgetYear === goal.data.budgetYear)?.followUps ?? [];
  return <Assessing key={draftId} goal={goal.data} rounds={Object.fromEntries(rounds.map(({ code, title, periodEnds }) => [code, `${title}, per ${periodEnds}`]))} ended={rounds.map(({ code, periodEnds }) => ({ code, periodEnds }))} draftId={draftId} />;
}

type Typed = Readonly<{ followUp: string; assessment: string; certainty: string; motivation: string; measure: string; responsible: string; dueOn: string }>;

const NOTHING: Typed = { followUp: '', assessment: 'achieved', certainty: 'preliminary', motivation: '', measure: '', responsible: '', dueOn: '' };

type Props = Readonly<{ goal: GoalAnswer; rounds: Readonly<Record<string, string>>; ended: readonly Readonly<{ code: string; periodEnds: string }>[]; draftId: string }>;

function Assessing({ goal, rounds, ended, draftId }: Props) {
  const { installation: { today } } = useSession();
  const { form: typed, change, saving, finish } = useKeptForm<Typed>(draftId, 'assessment', {
    ...NOTHING, followUp: ended.findLast(({ periodEnds }) => periodEnds <= today)?.code ?? '',
  });
  const { run, refusal, isUnderWay } = useAct<GoalWritten>();
  const navigate = useNavigate();
  if (typed === undefined) return <Waiting />;
  const save = async () => {
    const written = await run((options) => assessGoal(goal.goalId, bodyOf(typed), options));
    if (!written) return;
    await finish();
    await navigate(`/mal/${goal.goalId}`, { replace: true });
  };
  const errors = errorsOf(refusal, ({ code }) => FIELD_OF[code] ?? '');
  return (
    <>
      <h1>Bedöm målet</h1>
      <p className="lead"><Link to={`/mal/${goal.goalId}`}>{goal.content.title}</Link></p>
      <ErrorSummary refusal={refusal} errors={errors} />
      <form className="form" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <AssessmentFields typed={typed} rounds={rounds} errors={errors} change={change} />
        <div className="actions"><button type="submit" className="ds-button" disabled={isUnderWay} aria-busy={isUnderWay}>Spara bedömningen</button><SavingLine saving={saving} /></div>
      </form>
    </>
  );
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'motivation-missing': 'motivation', 'measure-missing': 'measures.0.text', 'follow-up-unknown': 'followUp', 'follow-up-not-begun': 'followUp',
  'assessment-final': 'followUp', 'status-not-in-round': 'assessment',
};

function AssessmentFields({ typed, rounds, errors, change }: Readonly<{ typed: Typed; rounds: Props['rounds']; errors: FieldErrors; change: (typed: Typed) => void }>) {
  const set = (part: keyof Typed) => (value: string) => { change({ ...typed, [part]: value }); };
  const field = (name: string, part: keyof Typed) => ({ name, value: typed[part], error: errors[name], change: set(part) });
  return (
    <>
      <div className="cols">
        <Choice {...field('followUp', 'followUp')} label="Uppföljning" words={rounds} />
        <Choice {...field('assessment', 'assessment')} label="Bedömning" words={eachCapitalised(ASSESSMENT_LABELS)} />
        <Choice {...field('certainty', 'certainty')} label="Säkerhet" words={eachCapitalised(CERTAINTY_LABELS)} />
      </div>
      <Field {...field('motivation', 'motivation')} label="Motivering" hint="Vad bedömningen bygger på: siffror, undersökningar, det ni har sett" rows={4} />
      {typed.assessment !== 'achieved' && (
        <fieldset className="sheet stack">
          <legend className="sr">Åtgärd</legend>
          <h2>Åtgärd</h2>
          <Field {...field('measures.0.text', 'measure')} label="Vad görs?" rows={2} />
          <div className="cols">
            <Field {...field('measures.0.responsible', 'responsible')} label="Ansvarig" hint="En funktion, till exempel skolchefen" />
            <Field {...field('measures.0.dueOn', 'dueOn')} label="Klart senast" hint="ÅÅÅÅ-MM-DD" />
          </div>
        </fieldset>
      )}
    </>
  );
}

const bodyOf = ({ measure, responsible, dueOn, followUp, assessment, certainty, motivation }: Typed): AssessGoalBody => ({
  followUp, assessment: assessment as AssessGoalBody['assessment'], certainty: certainty as AssessGoalBody['certainty'], motivation,
  measures: [measure, responsible, dueOn].every((text) => text.trim() === '') ? [] : [{ text: measure, responsible, dueOn: readDay(dueOn) ?? dueOn }],
});
