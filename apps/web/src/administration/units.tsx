import { UNIT_KIND_LABELS, capitalised } from '#lib/texts';
import type { UnitAnswer } from '../api/generated.js';
import { useUnitNames, useUnits } from '../app/units.js';
import { shortDay } from '../moment/day-in-words.js';
import { ActChoice } from '../parts/act-choice.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { unitActs } from './unit-acts.js';

/** Every unit there is and has been, with the days between which it is there. */
export function Units({ choose }: Readonly<{ choose: () => void }>) {
  const units = useUnits();
  if (units.error) return <RefusalNote error={units.error} />;
  if (!units.data) return <Waiting />;
  return (
    <>
      <section className="sheet pad scroll" tabIndex={0} aria-label="Enheter">
        <table className="tb days">
          <caption className="sr">Enheter</caption>
          <thead><tr><th scope="col">Kod</th><th scope="col">Namn</th><th scope="col">Slag</th><th scope="col">Finns</th><th scope="col">Tas över av</th></tr></thead>
          <tbody>{units.data.map((unit) => <Row key={unit.code} unit={unit} />)}</tbody>
        </table>
      </section>
      <ActChoice name="vad" acts={unitActs({ units: units.data, choose })} title="Ändra enheter" label="Vad vill du göra?" path="/administration?flik=enheter" version={JSON.stringify(units.data.map(({ code, name, ending }) => [code, name, ending?.lastDay]))} />
    </>
  );
}

function Row({ unit: { code, name, kind, body, aliases, names, validFrom, validTo, ending } }: Readonly<{ unit: UnitAnswer }>) {
  const nameOf = useUnitNames();
  const lastDay = ending?.lastDay ?? validTo;
  return (
    <tr>
      <th scope="row">{code}</th>
      <td>
        {name}{aliases.length > 0 && <span className="soft small"> Även {aliases.join(', ')}.</span>}
        {names.length > 1 && <p className="small soft">{names.map((one) => `${one.name} från ${shortDay(one.from)}`).join('; ')}</p>}
      </td>
      <td>{capitalised(UNIT_KIND_LABELS[kind])}{body !== code && `, under ${body}`}</td>
      <td>Från {shortDay(validFrom)}{lastDay !== null && ` till ${shortDay(lastDay)}`}</td>
      <td>{ending ? <>{ending.successors.length === 0 ? 'Ingen' : ending.successors.map(nameOf).join(', ')}<p className="small soft">{ending.archive}</p></> : <span className="soft">–</span>}</td>
    </tr>
  );
}
