import type { GoalAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import type { FieldErrors } from '../parts/error-summary.js';
import { Choice, Field } from '../parts/field.js';
import { NO_VOTES, type Body, type Entry, type Votes } from './outcomes.js';

type Props = Readonly<{ body: Body; goal: GoalAnswer; entry: Entry; errors: FieldErrors; enter: (entry: Entry) => void }>;

/** Who is to answer what the council refers back: nobody is, until it has been said. */
export function ReferredTo({ goal: { goalId, body }, entry, errors, enter }: Props) {
  const nameOf = useUnitNames();
  const words = { '': 'Välj', board: 'Kommunstyrelsen, som bereder målet på nytt', committee: `${nameOf(body)}, som svarar på skälen` };
  return <Choice name={`${goalId}.referredTo`} label="Vem ska svara?" words={words} error={errors['referredTo']} value={entry.referredTo ?? ''} change={(referredTo) => { enter({ ...entry, referredTo }); }} />;
}

const CARRIED_BY = { majority: 'Majoriteten', minority: 'En minoritet, minst en tredjedel av de närvarande' };

/** How a referral or a tabling was carried, and the votes where they were counted. Only in the council may a minority force it (KL 5:50). */
export function VotingFields({ body, goal: { goalId }, entry, errors, enter, about }: Props & Readonly<{ about: string }>) {
  const votes = entry.vote ?? NO_VOTES;
  const count = (part: keyof Votes) => ({
    name: `${goalId}.vote.${part}`, error: errors[`vote.${part}`], isNumber: true, value: votes[part],
    change: (typed: string) => { enter({ ...entry, vote: { ...votes, [part]: typed } }); },
  });
  return (
    <>
      {body.code === 'KF' && (
        <Choice name={`${goalId}.carriedBy`} label={`Vilka avgjorde om ${about}?`} words={CARRIED_BY} error={errors['carriedBy']} value={entry.carriedBy ?? 'majority'} change={(carriedBy) => { enter({ ...entry, carriedBy }); }} />
      )}
      <fieldset name={`${goalId}.vote`}>
        <legend>{body.code === 'KF' && entry.carriedBy === 'minority' ? 'Rösterna' : 'Rösterna, om de räknades'}</legend>
        <div className="cols">
          <Field {...count('inFavour')} label={`För ${about}`} />
          <Field {...count('against')} label="Emot" />
          <Field {...count('present')} label="Närvarande" />
        </div>
      </fieldset>
    </>
  );
}
