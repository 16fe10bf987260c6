import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useAct } from '../api/act.js';
import { listGoals, recordCommitteeDecision, type CycleAnswer, type DecisionWritten } from '../api/generated.js';
import { useCycles } from '../app/cycles.js';
import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';
import { useUnitNames } from '../app/units.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { Choice } from '../parts/field.js';
import { MinutesFields } from '../parts/minutes-fields.js';
import { EMPTY_MINUTES, minutesFieldOf, minutesOf, type Minutes } from '../parts/minutes.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Resumed } from '../parts/resumed.js';
import { useErrors } from '../parts/use-errors.js';
import { useKeptHere } from '../parts/use-kept-here.js';
import { Waiting } from '../parts/waiting.js';
import { ProceedingsFields } from '../proceedings/proceedings-fields.js';
import { NO_PROCEEDINGS, proceedingsOf, type Proceedings } from '../proceedings/proceedings.js';
import { ChosenGoal } from './chosen-goal.js';
import { roundKey, undecidedRounds, type UndecidedRound } from './undecided-rounds.js';

/** One § of a body on its units' reports of a round: the goals whose follow-up has been written and not decided. */
export function FollowUpDecisionPage() {
  usePageTitle('Registrera beslut om uppföljning');
  const { person } = useSession();
  const [search] = useSearchParams();
  const nameOf = useUnitNames();
  if (!person) return <><h1>Registrera beslut om uppföljning</h1><p className="lead">Logga in som sekreterare för att registrera beslut.</p></>;
  const body = search.get('organ') ?? person.capacity?.body ?? '';
  return (
    <>
      <h1>Registrera beslut om uppföljning: {nameOf(body)}</h1>
      <p className="lead">Beslutet lämnar uppföljningen till kommunstyrelsen och fullmäktige. Bocka ur de mål som inte var med.</p>
      <Deciding key={body} body={body} />
    </>
  );
}

function Deciding({ body }: Readonly<{ body: string }>) {
  const cycles = useCycles();
  const years = (cycles.data ?? []).filter(({ closedOn }) => closedOn === null).map(({ budgetYear }) => budgetYear);
  const goals = useQuery({
    queryKey: ['goals', 'of years', ...years], enabled: years.length > 0,
    queryFn: async () => (await Promise.all(years.map((budgetYear) => listGoals({ budgetYear })))).flat() });
  const [said, setSaid] = useState('');
  if (goals.error) return <RefusalNote error={goals.error} />;
  if (!goals.data) return <Waiting />;
  const rounds = undecidedRounds(goals.data, body);
  return (
    <>
      <div role="status" className={said === '' ? 'sr' : undefined}>{said !== '' && <p className="note" data-k="good">{said}</p>}</div>
      {rounds.length === 0 && <p>Ingen uppföljning väntar på beslut.</p>}
      {rounds.length > 0 && <Rounds body={body} rounds={rounds} cycles={cycles.data ?? []} say={setSaid} />}
    </>
  );
}

type RoundsProps = Readonly<{ body: string; rounds: readonly UndecidedRound[]; cycles: readonly CycleAnswer[]; say: (words: string) => void }>;

function Rounds({ body, rounds, cycles, say }: RoundsProps) {
  const [chosen, setChosen] = useState('');
  const round = rounds.find((each) => roundKey(each) === chosen) ?? rounds[0];
  const titleOf = ({ budgetYear, followUp }: UndecidedRound): string =>
    `${cycles.find((cycle) => cycle.budgetYear === budgetYear)?.followUps.find(({ code }) => code === followUp)?.title ?? followUp}, ${budgetYear}`;
  if (!round) return null;
  return (
    <>
      {rounds.length > 1 && <Choice name="round" label="Uppföljning" value={roundKey(round)} words={Object.fromEntries(rounds.map((each) => [roundKey(each), titleOf(each)]))} change={setChosen} />}
      {rounds.length === 1 && <h2>{titleOf(round)}</h2>}
      <DecidingForm key={roundKey(round)} body={body} round={round} say={say} />
    </>
  );
}

type Typed = Readonly<{ minutes: Minutes; proceedings: Proceedings; leftOut: readonly string[] }>;
const NOTHING: Typed = { minutes: EMPTY_MINUTES, proceedings: NO_PROCEEDINGS, leftOut: [] };

function DecidingForm({ body, round: { budgetYear, followUp, goals }, say }: Readonly<{ body: string; round: UndecidedRound; say: (words: string) => void }>) {
  const { form: typed, change, forget, isResumed } = useKeptHere(`${body} ${budgetYear} ${followUp}`, NOTHING);
  const { minutes, proceedings, leftOut } = typed;
  const { run, refusal, isUnderWay } = useAct<DecisionWritten>();
  const { errors, changed } = useErrors(refusal, (refused) => errorsOf(refused, minutesFieldOf));
  const decided = goals.filter(({ goalId }) => !leftOut.includes(goalId));
  const record = async () => {
    say('');
    const written = await run((options) => recordCommitteeDecision({
      ...minutesOf(minutes), proceedings: proceedingsOf(proceedings), body, lateReason: null,
      goals: decided.map((goal) => ({ goalId: goal.goalId, version: goal.version, outcome: 'follow-up-submitted', followUp, ...(budgetYear !== goal.budgetYear && { budgetYear }) })),
    }, options));
    if (!written) return;
    forget();
    say(`Beslutet om uppföljningen av ${written.goals.length} mål är registrerat.`);
  };
  return (
    <form className="form" noValidate onChange={changed} onSubmit={(event) => { event.preventDefault(); void record(); }}>
      {isResumed && <Resumed forget={forget} />}
      <ErrorSummary refusal={refusal} errors={errors} />
      <MinutesFields minutes={minutes} errors={errors} change={(next) => { change({ ...typed, minutes: next }); }} />
      <ProceedingsFields body={body} proceedings={proceedings} errors={errors} change={(next) => { change({ ...typed, proceedings: next }); }} />
      <fieldset className="sheet stack">
        <legend className="sr">Mål i beslutet</legend>
        <h2>Mål i beslutet</h2>
        {goals.map((goal) => <ChosenGoal key={goal.goalId} goal={goal} isChosen={!leftOut.includes(goal.goalId)} choose={(isChosen) => { change({ ...typed, leftOut: isChosen ? leftOut.filter((goalId) => goalId !== goal.goalId) : [...leftOut, goal.goalId] }); }} />)}
      </fieldset>
      <div className="actions">
        <button type="submit" className="ds-button" disabled={isUnderWay || decided.length === 0} aria-busy={isUnderWay}>Registrera beslut om uppföljningen av {decided.length} mål</button>
      </div>
    </form>
  );
}
