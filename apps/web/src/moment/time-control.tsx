import { useId, useState, type CSSProperties } from 'react';
import { useQuery } from '@tanstack/react-query';
import { listMoments } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { beadWords, beadsOf, type Bead } from './beads.js';
import { dayInWords, dayOf, shortDay } from './day-in-words.js';
import { dayTrouble } from './day-trouble.js';
import { endOfDay } from './end-of-day.js';
import { NOW, isNow, useMoment, type Moment } from './moment.js';
import { readDay } from './read-day.js';
import { useShownYear } from './use-shown-year.js';

const HARD = 'kant-da';
const SOFT = 'vet-i-dag';
type Knowledge = typeof HARD | typeof SOFT;

/** Shows the page as of another day: by what was known then, or by what was decided to hold then. */
export function TimeControl() {
  const { moment, show } = useMoment();
  const [knowledge, setKnowledge] = useState<Knowledge>(moment.knownAt === undefined && moment.inForceOn !== undefined ? SOFT : HARD);
  const momentOf = (day: string, knownAt: string, chosen = knowledge): Moment => (chosen === HARD ? { knownAt } : { inForceOn: day });
  const choose = (next: Knowledge) => {
    setKnowledge(next);
    if (isNow(moment)) return;
    const day = moment.inForceOn ?? dayOf(moment.knownAt ?? '');
    show(momentOf(day, moment.knownAt ?? endOfDay(day), next));
  };
  return (
    <section className="time" id="tidsreglage" aria-label="Visa en annan dag">
      <div>
        <div className="row spread">
          <h2>Visa en annan dag</h2>
          <div className="row small">
            <KnowledgeChoice chosen={knowledge} choose={choose} />
            <DayField show={(day) => { show(momentOf(day, endOfDay(day))); }} />
          </div>
        </div>
        <Beads show={(bead) => { show(bead ? momentOf(bead.to, bead.knownAt) : NOW); }} />
      </div>
    </section>
  );
}

function KnowledgeChoice({ chosen, choose }: Readonly<{ chosen: Knowledge; choose: (next: Knowledge) => void }>) {
  return (
    <fieldset>
      <legend className="sr">Med vilken kunskap?</legend>
      <div className="seg">
        <label><input type="radio" name="kunskap" checked={chosen === HARD} onChange={() => { choose(HARD); }} />Som det var känt då</label>
        <label><input type="radio" name="kunskap" checked={chosen === SOFT} onChange={() => { choose(SOFT); }} />Det som gällde då, med det vi vet i dag</label>
      </div>
    </fieldset>
  );
}

function DayField({ show }: Readonly<{ show: (day: string) => void }>) {
  const { installation: { today } } = useSession();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');
  const help = useId();
  const day = readDay(text);
  const submit = () => {
    setTrouble(dayTrouble(text, today) ?? '');
    if (day !== undefined && day <= today) show(day);
  };
  return (
    <form className="row" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <label className="row">Datum <input className="ds-input" size={14} value={text} aria-describedby={help} autoComplete="off" onChange={({ target }) => { setText(target.value); setTrouble(''); }} /></label>
      <button type="submit" className="ds-button" data-variant="secondary">Visa</button>
      <span id={help} className={trouble === '' ? 'soft' : 'err'} role="status">{trouble !== '' ? trouble : readAs(text, day)}</span>
    </form>
  );
}

function readAs(text: string, day: string | undefined): string {
  if (text === '') return 'ÅÅÅÅ-MM-DD';
  return day === undefined ? '' : `Läses som ${dayInWords(day)}`;
}

/** The decisions of the year that the page is about, equally far apart. A radio group: arrow keys step from decision to decision. */
function Beads({ show }: Readonly<{ show: (bead: Bead | undefined) => void }>) {
  const { moment } = useMoment();
  const { installation: { today } } = useSession();
  const year = useShownYear();
  const moments = useQuery({ queryKey: ['moments', year], queryFn: () => listMoments({ budgetYear: year ?? 0 }), enabled: year !== undefined });
  if (year === undefined) return null;
  const beads = beadsOf(moments.data ?? []);
  if (moments.data?.length === 0) return <p className="soft small">Inga beslut är fattade om målen för {year} ännu.</p>;
  const at = isNow(moment) ? beads.length : beads.findLastIndex(({ to, knownAt }) => (moment.knownAt === undefined ? to <= (moment.inForceOn ?? '') : knownAt <= moment.knownAt));
  return (
    <fieldset>
      <legend className="small soft">Beslut om målen för {year}</legend>
      <div className="beads-box">
        <ol className="beads" style={{ '--n': beads.length + 1 } as CSSProperties}>
          {beads.map((bead, index) => (
            <li key={bead.key} data-o={bead.body} data-after={index > at || undefined}>
              <label>
                <input type="radio" name="tid" checked={index === at} onChange={() => { show(bead); }} />
                <b>{bead.from === bead.to ? shortDay(bead.to) : `${shortDay(bead.from)} – ${shortDay(bead.to)}`}</b>{beadWords(bead)}
              </label>
            </li>
          ))}
          <li data-o="rapport"><label><input type="radio" name="tid" checked={at === beads.length} onChange={() => { show(undefined); }} /><b>I dag</b>{dayInWords(today)}</label></li>
        </ol>
      </div>
    </fieldset>
  );
}
