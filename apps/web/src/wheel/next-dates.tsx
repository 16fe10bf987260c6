import { capitalised } from '#lib/texts';
import { useUnitNames } from '../app/units.js';
import { rowIdOf } from './row-id.js';
import { inWords, shortest } from './wheel-days.js';
import { daysLeftWords, nameOfEntry, noteOf, whoseOf, type Entry } from './wheel-words.js';

export function NextDates({ next, year }: Readonly<{ next: readonly Entry[]; year: number }>) {
  const nameOf = useUnitNames();
  if (next.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="nasta-datum">
      <h2 id="nasta-datum" className="sr">Nästa datum</h2>
      <ol className="next-dates">
        {next.map((entry, order) => (
          <li key={rowIdOf(entry)}>
            <span className="nr" aria-hidden="true">{order + 1}</span>
            <p className="small soft">{capitalised(inWords(entry.from, 'weekday'))} · {daysLeftWords(entry)}</p>
            <p className="what-next">{nameOfEntry(entry, nameOf)}</p>
            <p className="small">{noteOf(entry, (day) => shortest(day, year)) || whoseOf(entry, nameOf)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
