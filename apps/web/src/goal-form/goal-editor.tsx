import { useNavigate } from 'react-router';
import { useAct } from '../api/act.js';
import { draftGoal, reviseGoal, type GoalAnswer, type GoalWritten } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';
import { done } from '../parts/confirmation.js';
import { DraftConflict } from '../parts/draft-conflict.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { Field } from '../parts/field.js';
import { Waiting } from '../parts/waiting.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { ContentFields } from './content-fields.js';
import { Differing } from './differing.js';
import { fieldOf } from './field-of.js';
import { contentOf, draftOf, placesOf, type GoalForm } from './goal-form.js';
import { PlaceFields } from './place-fields.js';
import { Preview } from './preview.js';
import { SavingLine } from '../parts/saving-line.js';
import { atTheirPlaces } from '../parts/their-places.js';
import { useErrors } from '../parts/use-errors.js';
import { useKeptForm, type KeptForm } from '../parts/use-kept-form.js';

export function GoalEditor({ draftId, start, goal }: Readonly<{ draftId: string; start: GoalForm; goal?: GoalAnswer }>) {
  const kept = useKeptForm(draftId, goal ? 'goal-revision' : 'goal', start);
  return kept.form ? <Editing form={kept.form} kept={kept} goal={goal} /> : <Waiting />;
}

type EditingProps = Readonly<{ form: GoalForm; kept: KeptForm<GoalForm>; goal: GoalAnswer | undefined }>;

function Editing({ form, goal, kept: { change, theirs, saving, keepMine, takeTheirs, finish } }: EditingProps) {
  const { run, refusal, isUnderWay, forget } = useAct<GoalWritten>();
  const navigate = useNavigate();
  const save = async () => {
    const written = await run((options) => send(form, goal, options));
    if (!written) return;
    await finish();
    await navigate(`/mal/${written.goalId}`, done(goal ? 'Den nya lydelsen är sparad.' : 'Målet är sparat som utkast. Det lämnas in när nämndens beslut om det registreras.'));
  };
  const { errors, changed, settle } = useErrors(refusal, (refused) => atTheirPlaces(errorsOf(refused, fieldOf(form)), 'content.indicators', placesOf(form)));
  return (
    <>
      <h1>{titleOf(goal)}</h1>
      <ErrorSummary refusal={refusal} errors={errors} />
      {goal && refusal?.problem.status === 412 && <ChangedMeanwhile goalId={goal.goalId} mine={form} choose={(chosen) => { change(chosen); forget(); }} />}
      {theirs && <DraftConflict keepMine={keepMine} takeTheirs={takeTheirs}><Differing theirs={theirs} mine={form} theirsAre="I det andra fönstret" /></DraftConflict>}
      <div className="two">
        <form className="form" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void save(); }}>
          {goal ? <Referral goal={goal} /> : <PlaceFields form={form} errors={errors} change={change} />}
          <ContentFields form={form} errors={errors} settle={settle} change={change} />
          {goal && <Reason goal={goal} form={form} error={errors['reason']} change={change} />}
          <div className="actions">
            <button type="submit" className="ds-button" disabled={isUnderWay} aria-busy={isUnderWay}>{goal ? 'Spara ny version' : 'Spara som utkast till mål'}</button>
            <SavingLine saving={saving} />
          </div>
        </form>
        <Preview form={form} />
      </div>
    </>
  );
}

const send = (form: GoalForm, goal: GoalAnswer | undefined, options: RequestInit): Promise<GoalWritten> =>
  (goal ? reviseGoal(goal.goalId, { content: contentOf(form), reason: form.reason }, ifMatch(form, options)) : draftGoal(draftOf(form), options));

const Reason = ({ goal, form, error, change }: Readonly<{ goal: GoalAnswer; form: GoalForm; error: string | undefined; change: (form: GoalForm) => void }>) => (
  <Field
    name="reason" label={goal.referral ? 'Svar till kommunstyrelsen' : 'Varför ändras målet?'} rows={2} value={form.reason} error={error}
    change={(reason) => { change({ ...form, reason }); }}
  />
);

function titleOf(goal: GoalAnswer | undefined): string {
  if (!goal) return 'Skriv ett mål';
  return goal.status === 'referred-back' ? 'Svara på återremissen' : 'Ändra utkastet';
}

/** What is typed goes on from one revision of the goal, however long ago that was: a later one is not overwritten unseen. */
const ifMatch = ({ revises }: GoalForm, options: RequestInit): RequestInit =>
  (revises ? { ...options, headers: { ...(options.headers as Record<string, string>), 'If-Match': `"${revises.revision}"` } } : options);

function Referral({ goal: { referral } }: Readonly<{ goal: GoalAnswer }>) {
  if (!referral) return null;
  return (
    <div className="note stack" data-k="warn">
      <p className="strong">Återremiss från {referral.basis.body}, § {referral.basis.paragraph}. Svara senast {shortDay(referral.respondBy)}.</p>
      <ul className="list">{referral.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
    </div>
  );
}
