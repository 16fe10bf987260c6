import type { FieldErrors } from '../parts/error-summary.js';
import { Field } from '../parts/field.js';
import { NO_VOTE, type TypedVote } from './proceedings.js';

type Props = Readonly<{ votes: readonly TypedVote[]; errors: FieldErrors; change: (votes: readonly TypedVote[]) => void }>;

/** The votes that were counted, in the order of the minutes. */
export function VoteFields({ votes, errors, change }: Props) {
  return (
    <fieldset className="stack tight">
      <legend>Omröstningar</legend>
      {votes.map((vote, order) => (
        <OneVote
          key={order} order={order} vote={vote} errors={errors}
          set={(next) => { change(votes.with(order, next)); }} remove={() => { change(votes.toSpliced(order, 1)); }}
        />
      ))}
      <p><button type="button" className="link" onClick={() => { change([...votes, NO_VOTE]); }}>Lägg till en omröstning</button></p>
    </fieldset>
  );
}

type OneProps = Readonly<{ order: number; vote: TypedVote; errors: FieldErrors; set: (vote: TypedVote) => void; remove: () => void }>;

function OneVote({ order, vote, errors, set, remove }: OneProps) {
  const path = `proceedings.votes.${order}`;
  const at = (part: keyof TypedVote) => ({ name: `${path}.${part}`, value: vote[part], error: errors[`${path}.${part}`], change: (typed: string) => { set({ ...vote, [part]: typed }); } });
  return (
    <fieldset name={path} className="stack tight">
      <legend className="sr">Omröstning {order + 1}</legend>
      <Field {...at('on')} label={`Omröstning ${order + 1}: vad den gällde`} hint="Till exempel bifall mot avslag" />
      <div className="cols">
        <Field {...at('inFavour')} label="För det som beslutades" isNumber />
        <Field {...at('against')} label="Emot" isNumber />
        <Field {...at('present')} label="Närvarande" hint="Även de som avstod" isNumber />
      </div>
      <p><button type="button" className="link small" onClick={remove}>Ta bort omröstningen<span className="sr"> {order + 1}</span></button></p>
    </fieldset>
  );
}
