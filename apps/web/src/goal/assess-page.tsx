import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { ASSESSMENT_LABELS, CERTAINTY_LABELS, FORECAST_LABELS, TREND_LABELS } from '#lib/texts';
import { useAct } from '../api/act.js';
import { assessGoal, getGoal, reassessGoal, type FollowUpAnswer, type GoalAnswer, type GoalWritten } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { shortDay } from '../moment/day-in-words.js';
import { done } from '../parts/confirmation.js';
import { DraftConflict } from '../parts/draft-conflict.js';
import { ErrorSummary, errorsOf, type FieldErrors } from '../parts/error-summary.js';
import { Choice, Field, eachCapitalised } from '../parts/field.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { SavingLine } from '../parts/saving-line.js';
import { atTheirPlaces } from '../parts/their-places.js';
import { useDraftId } from '../parts/use-draft-id.js';
import { useErrors } from '../parts/use-errors.js';
import { useKeptForm, type KeptForm } from '../parts/use-kept-form.js';
import { Waiting } from '../parts/waiting.js';
import { asksForMeasures, bodyOf, isClosed, isForecastAsked, placesOf, startingFrom, statusesOf, type AssessmentForm } from './assessment-form.js';
import { MeasureFields } from './measure-fields.js';
import { ReportValues } from './report-values.js';

/** How an adopted goal goes at a follow-up, why, and what is done about it. */
export function AssessPage() {
  const { goalId = '' } = useParams();
  usePageTitle('Bedöm målet');
  const { installation } = useSession();
  const draftId = useDraftId();
  const goal = useQuery({ queryKey: ['goal', goalId, undefined], queryFn: () => getGoal(goalId), refetchOnWindowFocus: false });
  const cycles = useCycles();
  if (goal.error) return <RefusalNote error={goal.error} />;
  if (!goal.data || !cycles.data || draftId === null) return <Waiting />;
  const { today } = installation;
  const budgetYear = yearAtHandOf(goal.data, today);
  const year = cycles.data.find((cycle) => cycle.budgetYear === budgetYear);
  return <Assessing key={draftId} goal={goal.data} budgetYear={budgetYear} rounds={year?.followUps ?? []} isYearClosed={typeof year?.closedOn === 'string'} draftId={draftId} />;
}

/** The latest year under way that the goal stands in. */
const yearAtHandOf = ({ budgetYear, confirmations }: GoalAnswer, today: string): number =>
  Math.max(budgetYear, ...confirmations.map((confirmed) => confirmed.budgetYear).filter((year) => `${year}-01-01` <= today));

type Props = Readonly<{ goal: GoalAnswer; budgetYear: number; rounds: readonly FollowUpAnswer[]; isYearClosed: boolean; draftId: string }>;

function Assessing({ goal, budgetYear, rounds, isYearClosed, draftId }: Props) {
  const { installation: { today } } = useSession();
  const followUp = (rounds.findLast(({ periodEnds }) => periodEnds <= today) ?? rounds[0])?.code ?? '';
  const start = startingFrom(goal, { followUp, budgetYear });
  const kept = useKeptForm(draftId, 'assessment', start);
  return (
    <>
      <h1>Bedöm målet</h1>
      <p className="lead"><Link to={`/mal/${goal.goalId}`}>{goal.content.title}</Link></p>
      {goal.assessment && <p className="small soft">Formuläret utgår från bedömningen vid uppföljningen i {goal.assessment.followUp}, {shortDay(goal.assessment.assessedOn)}. Ändra det som är annorlunda.</p>}
      {kept.form && <ValuesOfRound goal={goal} budgetYear={budgetYear} rounds={rounds} followUp={kept.form.followUp} />}
      {kept.form ? <AssessmentEditor goal={goal} budgetYear={budgetYear} form={{ ...start, ...kept.form }} kept={kept} rounds={rounds} isYearClosed={isYearClosed} /> : <Waiting />}
    </>
  );
}

/** Only what a figure can follow has any to tell. */
function ValuesOfRound({ goal, budgetYear, rounds, followUp }: Pick<Props, 'goal' | 'budgetYear' | 'rounds'> & Readonly<{ followUp: string }>) {
  const round = rounds.find(({ code }) => code === followUp);
  return round && goal.content.indicators.length > 0 ? <ReportValues goal={goal} budgetYear={budgetYear} round={round} /> : null;
}

type EditorProps = Readonly<{ goal: GoalAnswer; form: AssessmentForm; kept: KeptForm<AssessmentForm> }> & Pick<Props, 'budgetYear' | 'rounds' | 'isYearClosed'>;

function AssessmentEditor({ goal: { goalId, followUps }, form, kept: { change, saving, theirs, keepMine, takeTheirs, finish }, budgetYear, rounds, isYearClosed }: EditorProps) {
  const { run, refusal, isUnderWay } = useAct<GoalWritten>();
  const { errors, changed, settle } = useErrors(refusal, (refused) => atTheirPlaces(errorsOf(refused, ({ code }) => FIELD_OF[code] ?? ''), 'measures', placesOf(form)));
  const navigate = useNavigate();
  const said = followUps.find((one) => one.followUp === form.followUp && one.budgetYear === budgetYear);
  const body = { ...bodyOf(form), budgetYear };
  const asksWhy = isClosed(said) || (said !== undefined && isYearClosed);
  const save = async () => {
    const written = await run((options) => (asksWhy ? reassessGoal(goalId, { ...body, reason: form.reason }, options) : assessGoal(goalId, body, options)));
    if (!written) return;
    await finish();
    await navigate(`/mal/${goalId}`, done('Bedömningen är sparad.'));
  };
  return (
    <>
      <ErrorSummary refusal={refusal} errors={errors} />
      {theirs && <DraftConflict keepMine={keepMine} takeTheirs={takeTheirs} />}
      <form className="form" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <AssessmentFields form={form} rounds={rounds} errors={errors} change={change} />
        {asksWhy && <Reason form={form} errors={errors} change={change} />}
        {asksForMeasures(form) && <MeasureFields measures={form.measures} errors={errors} settle={settle} change={(measures) => { change({ ...form, measures }); }} />}
        <div className="actions"><button type="submit" className="ds-button" disabled={isUnderWay} aria-busy={isUnderWay}>Spara bedömningen</button><SavingLine saving={saving} /></div>
      </form>
    </>
  );
}

const FIELD_OF: Readonly<Record<string, string>> = {
  'motivation-missing': 'motivation', 'measure-missing': 'measures.0.text', 'forecast-at-year-end': 'forecast', 'follow-up-unknown': 'followUp', 'follow-up-not-begun': 'followUp', 'goal-not-in-force-then': 'followUp',
  'assessment-final': 'followUp', 'assessed-after-closing': 'followUp', 'reason-missing': 'reason', 'reassessment-unchanged': 'assessment', 'status-not-in-round': 'assessment',
};

type FieldsProps = Readonly<{ form: AssessmentForm; rounds: Props['rounds']; errors: FieldErrors; change: (form: AssessmentForm) => void }>;

function AssessmentFields({ form, rounds, errors, change }: FieldsProps) {
  const round = rounds.find(({ code }) => code === form.followUp);
  const field = (part: 'followUp' | 'assessment' | 'forecast' | 'trend' | 'certainty' | 'motivation') => ({ name: part, value: form[part], error: errors[part], change: (value: string) => { change({ ...form, [part]: value }); } });
  return (
    <>
      <div className="cols">
        <Choice {...field('followUp')} label="Uppföljning" words={Object.fromEntries(rounds.map(({ code, title, periodEnds }) => [code, `${title}, per ${periodEnds}`]))} />
        <Choice {...field('assessment')} label="Bedömning" words={chosenOf(ASSESSMENT_LABELS, statusesOf(round, form.assessment))} />
        <Choice {...field('certainty')} label="Säkerhet" words={eachCapitalised(CERTAINTY_LABELS)} />
      </div>
      <div className="cols">
        {(isForecastAsked(round) || form.forecast !== '') && <Choice {...field('forecast')} label="Prognos för hela året" words={{ '': 'Ingen prognos', ...eachCapitalised(FORECAST_LABELS) }} />}
        <Choice {...field('trend')} label="Utveckling" words={{ '': 'Uppgift saknas', ...eachCapitalised(TREND_LABELS) }} />
      </div>
      <Field {...field('motivation')} label="Motivering" hint="Vad bedömningen bygger på: siffror, undersökningar, det ni har sett" rows={4} />
    </>
  );
}

/** The report stands as it was handed over. */
const Reason = ({ form, errors, change }: Omit<FieldsProps, 'rounds'>) => (
  <Field name="reason" label="Varför ändras bedömningen?" hint="Uppföljningen är avslutad. Rapporten förblir som den var, med en anteckning om ändringen." rows={2} value={form.reason} error={errors['reason']} change={(reason) => { change({ ...form, reason }); }} />
);

const chosenOf = (labels: Readonly<Record<string, string>>, words: readonly string[]): Readonly<Record<string, string>> =>
  eachCapitalised(Object.fromEntries(words.map((word) => [word, labels[word] ?? word])));
