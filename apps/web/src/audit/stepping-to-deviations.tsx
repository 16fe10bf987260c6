import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DEVIATION_LABELS } from '#lib/texts';
import { listDeviations, type DeviationAnswer } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';
import { Icon } from '../parts/icon.js';
import { deviationsInTime, nextDeviation, type DatedDeviation } from './deviations-in-time.js';
import type { useChoices } from './use-choices.js';

const PAGE_SIZE = 500;
const PAGES_MAX = 20;

/** Leads to the day on which the next deviation came about, and tells of the one that is shown. `day` is that of the event shown. */
export function SteppingToDeviations({ year, day, choices: { chosen, choose } }: Readonly<{ year: number; day: string; choices: ReturnType<typeof useChoices> }>) {
  const { data } = useQuery({ queryKey: ['deviations', 'all', year], queryFn: () => everyDeviation(year) });
  const inTime = deviationsInTime(data ?? []);
  const number = Number(chosen('avvikelse')) || 0;
  const next = nextDeviation(inTime, number, day);
  const to = next === undefined ? undefined : inTime[next - 1];
  const shown = inTime[number - 1];
  return (
    <>
      <p className="row small">
        <button type="button" className="link" disabled={!to} onClick={() => { if (to) choose({ avvikelse: String(next), till: to.on, handelse: '' }); }}>Nästa avvikelse</button>
        <span className="soft">{next === undefined ? 'Inga fler efter den här dagen' : `${inTime.length - next + 1} kvar`}</span>
        {shown && <button type="button" className="link" onClick={() => { choose({ avvikelse: '', till: '' }); }}>Tillbaka till alla händelser</button>}
      </p>
      {shown && <Shown deviation={shown} words={`Avvikelse ${number} av ${inTime.length}`} />}
    </>
  );
}

const Shown = ({ deviation: { kind, sentence, on, goalId }, words }: Readonly<{ deviation: DatedDeviation; words: string }>) => (
  <section className="stack deviation-shown" aria-label="Avvikelsen">
    <p role="status"><span className="flag" data-k="warn"><Icon name="warning" />{DEVIATION_LABELS[kind]}</span> {words}, {shortDay(on)}. Händelserna visas till och med den dagen.</p>
    <p>{sentence}{goalId !== null && <> <Link className="small" to={`/mal/${goalId}`}>Till målet</Link></>}</p>
  </section>
);

async function everyDeviation(budgetYear: number): Promise<readonly DeviationAnswer[]> {
  const found: DeviationAnswer[] = [];
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const { deviations, total } = await listDeviations({ budgetYear, page, pageSize: PAGE_SIZE });
    found.push(...deviations);
    if (found.length >= total || deviations.length === 0) break;
  }
  return found;
}
