import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DEVIATION_LABELS } from '#lib/texts';
import { listDeviations, type DeviationsAnswer, type ListDeviationsParams } from '../api/generated.js';
import { useUnits } from '../app/units.js';
import { knownAtOf, useMoment } from '../moment/moment.js';
import { Choice } from '../parts/field.js';
import { Icon } from '../parts/icon.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { useChoices } from './use-choices.js';

const PAGE_SIZE = 50;

/** What is not as it should be, counted by kind and told in sentences. */
export function Deviations({ year }: Readonly<{ year: number }>) {
  const { moment } = useMoment();
  const { chosen, choose } = useChoices();
  const { data: units } = useUnits();
  const page = Number(chosen('sida')) || 1;
  const asked: ListDeviationsParams = {
    budgetYear: year, page, pageSize: PAGE_SIZE, ...knownAtOf(moment),
    ...(chosen('slag') && { kind: chosen('slag') as NonNullable<ListDeviationsParams['kind']> }), ...(chosen('enhet') && { unit: chosen('enhet') }),
  };
  const { data, error } = useQuery({ queryKey: ['deviations', asked], queryFn: () => listDeviations(asked), placeholderData: keepPreviousData });
  return (
    <>
      <div className="sheet pad journal-search">
        <Choice name="slag" label="Slag" words={kindsIn(data)} value={chosen('slag')} change={(slag) => { choose({ slag, sida: '' }); }} />
        <Choice name="enhet" label="Enhet eller organ" words={{ '': 'Alla', KS: 'Kommunstyrelsen', KF: 'Kommunfullmäktige', ...Object.fromEntries((units ?? []).map(({ code, name }) => [code, name])) }} value={chosen('enhet')} change={(enhet) => { choose({ enhet, sida: '' }); }} />
      </div>
      {error && <RefusalNote error={error} />}
      {!data && !error && <Waiting />}
      {data && <List answer={data} page={page} turn={(to) => { choose({ sida: to === 1 ? '' : String(to) }); }} />}
    </>
  );
}

const kindsIn = (data: DeviationsAnswer | undefined): Readonly<Record<string, string>> =>
  ({ '': 'Alla', ...Object.fromEntries((data?.counts ?? []).map(({ kind, label, count }) => [kind, `${label} (${count})`])) });

function List({ answer: { total, deviations }, page, turn }: Readonly<{ answer: DeviationsAnswer; page: number; turn: (page: number) => void }>) {
  const { at } = useMoment();
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return (
    <section className="stack" aria-label="Avvikelserna">
      <p role="status" className="strong">{total === 0 ? 'Inga avvikelser med det här urvalet.' : `${total} ${total === 1 ? 'avvikelse' : 'avvikelser'}, sida ${page} av ${pages}.`}</p>
      <ul className="sheet deviations">
        {deviations.map((one, order) => (
          <li key={order}>
            <span className="flag" data-k="warn"><Icon name="warning" />{DEVIATION_LABELS[one.kind]}</span>
            <p>{one.sentence}</p>
            {one.goalId !== null && <Link className="small" to={at(`/mal/${one.goalId}`)}>Till målet</Link>}
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <div className="row">
          <button type="button" className="ds-button" data-variant="secondary" disabled={page <= 1} onClick={() => { turn(page - 1); }}>Föregående sida</button>
          <button type="button" className="ds-button" data-variant="secondary" disabled={page >= pages} onClick={() => { turn(page + 1); }}>Nästa sida</button>
        </div>
      )}
    </section>
  );
}
