import { Link } from 'react-router';
import { useUnitNames } from '../app/units.js';
import { useMoment } from '../moment/moment.js';
import { rowIdOf } from './row-id.js';
import { shortest, span } from './wheel-days.js';
import { rowsOf } from './rows-of.js';
import { RINGS, addressOf, isMeeting, nameOfEntry, noteOf, organOf, whoseOf, type Entry } from './wheel-words.js';

type Props = Readonly<{ entries: readonly Entry[]; year: number }>;

/** What the wheel shows, as rows: what goes on, what comes, what has been; and every body's meetings. */
export function WheelLists({ entries, year }: Props) {
  const rows = rowsOf(entries);
  const of = (state: Entry['state']) => rows.filter((entry) => entry.state === state);
  return (
    <section className="stack lists" aria-labelledby="aret-som-lista">
      <h2 id="aret-som-lista" className="sr">Året som lista</h2>
      <Rows title="Pågår nu" entries={of('ongoing')} year={year} />
      <Rows title="Kommer" entries={of('coming')} year={year} />
      <Rows title="Har varit" entries={of('past').toReversed()} year={year} />
      <Meetings entries={entries.filter(isMeeting)} year={year} />
    </section>
  );
}

function Rows({ title, entries, year }: Props & Readonly<{ title: string }>) {
  const { at } = useMoment();
  const nameOf = useUnitNames();
  if (entries.length === 0) return null;
  return (
    <table className="tb yr">
      <caption>{title}</caption>
      <colgroup><col className="c1" /><col /><col className="c3" /></colgroup>
      <thead className="sr"><tr><th scope="col">När</th><th scope="col">Vad</th><th scope="col">Vem</th></tr></thead>
      <tbody>
        {entries.map((entry) => {
          const [whose, note] = [whoseOf(entry, nameOf), noteOf(entry, (day) => shortest(day, year))];
          return (
            <tr key={rowIdOf(entry)} id={rowIdOf(entry)} tabIndex={-1}>
              <td className="when-col">{span(entry, year)}</td>
              <th scope="row"><span className="row-name">
                <span className="organ" data-o={organOf(entry.ring)} data-shape={entry.from === entry.to ? 'day' : undefined} />
                <span><Link to={at(addressOf(entry))}>{nameOfEntry(entry, nameOf)}</Link>{note !== '' && <span className="soft note-line">{note}</span>}<span className="soft narrow">{whose}</span></span>
              </span></th>
              <td>{whose}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** By body, in the order of the rings. */
function Meetings({ entries, year }: Props) {
  const { at } = useMoment();
  const nameOf = useUnitNames();
  const bodies = RINGS.flatMap(({ ring, organ }) => [...new Set(entries.filter((entry) => entry.ring === ring).flatMap((entry) => entry.bodies))].map((body) => ({ body, organ })));
  if (bodies.length === 0) return null;
  return (
    <div className="stack">
      <h3>Sammanträden</h3>
      <dl className="meeting-days">
        {bodies.map(({ body, organ }) => (
          <div key={body}>
            <dt><span className="organ" data-o={organ} /> <Link to={at(`/sammantraden?organ=${body}&ar=${year}`)}>{nameOf(body).replace(/^./, (first) => first.toUpperCase())}</Link></dt>
            <dd>
              <ul>
                {entries.filter((entry) => entry.bodies[0] === body).map((entry) => (
                  <li key={entry.from}><Link to={at(addressOf(entry))} className={entry.state === 'past' ? 'been' : undefined}>{shortest(entry.from)}<span className="sr">, {nameOf(body)} sammanträder</span></Link></li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
