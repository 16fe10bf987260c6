import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { compareMoments, listMoments, type ChangedGoalAnswer, type ComparisonAnswer, type StandingAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { FieldDifference } from '../goal/differences.js';
import { standingOf } from '../goal/standing.js';
import { beadWords, beadsOf, type Bead } from '../moment/beads.js';
import { dayOf, momentInWords, shortDay } from '../moment/day-in-words.js';
import { Choice } from '../parts/field.js';
import { Mark } from '../parts/mark.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { TypedDays } from './typed-days.js';
import { useChoices } from './use-choices.js';

/** What changed between two decisions: where each goal stands, and its text by word. */
export function Comparison({ year }: Readonly<{ year: number }>) {
  const { chosen, choose } = useChoices();
  const moments = useQuery({ queryKey: ['moments', year], queryFn: () => listMoments({ budgetYear: year }) });
  if (moments.error) return <RefusalNote error={moments.error} />;
  if (!moments.data) return <Waiting />;
  const beads = beadsOf(moments.data);
  const [first, last] = [beads.findLast(({ body }) => body === 'ks') ?? beads[0], beads.findLast(({ body }) => body === 'kf') ?? beads.at(-1)];
  if (!first || !last) return <p>Inget är beslutat om målen för {year}, så det finns inget att jämföra.</p>;
  const proposal = beads.findLast(({ body, knownAt }) => body === 'ks' && knownAt < last.knownAt) ?? first;
  const [from, to] = [chosen('fran') || proposal.knownAt, chosen('till') || last.knownAt];
  const words = wordsAt(beads, [from, to]);
  return (
    <>
      <div className="sheet pad compare">
        <Choice name="fran" label="Från, när detta var beslutat" words={words} value={from} change={(fran) => { choose({ fran }); }} />
        <Choice name="till" label="Till, när detta var beslutat" words={words} value={to} change={(till) => { choose({ till }); }} />
        <TypedDays choose={choose} />
      </div>
      <Compared year={year} from={from} to={to} />
    </>
  );
}

const wordsOf = (bead: Bead): string => `${shortDay(bead.to)}: ${beadWords(bead)}`;

/** What each moment that can be chosen is called: the decisions, and the typed days that are compared now. */
function wordsAt(beads: readonly Bead[], chosen: readonly string[]): Readonly<Record<string, string>> {
  const words = new Map(chosen.map((instant) => [instant, `${shortDay(dayOf(instant))}: när dagen var slut`]));
  for (const bead of beads) words.set(bead.knownAt, wordsOf(bead));
  return Object.fromEntries([...words].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function Compared({ year, from, to }: Readonly<{ year: number; from: string; to: string }>) {
  const { data, error } = useQuery({ queryKey: ['comparison', year, from, to], queryFn: () => compareMoments({ budgetYear: year, from, to }), staleTime: Infinity });
  if (error) return <RefusalNote error={error} />;
  return data ? <Changes answer={data} /> : <Waiting />;
}

function Changes({ answer: { from, to, unchanged, changed } }: Readonly<{ answer: ComparisonAnswer }>) {
  return (
    <section className="stack" aria-label="Skillnaderna">
      <p role="status"><span className="strong">{changed.length === 1 ? 'Ett mål ändrades' : `${changed.length} mål ändrades`}</span> mellan {momentInWords(from)} och {momentInWords(to)}. {unchanged} är likadana.</p>
      {changed.map((goal) => <Changed key={goal.goalId} goal={goal} />)}
    </section>
  );
}

function Changed({ goal: { goalId, area, before, after, fields } }: Readonly<{ goal: ChangedGoalAnswer }>) {
  const nameOf = useUnitNames();
  const known = after ?? before;
  return (
    <article className="sheet pad stack changed-goal">
      <div><h2><Link to={`/mal/${goalId}`}>{known?.title}</Link></h2><p className="small soft">{nameOf(known?.unit ?? '')}, målområde {area}</p></div>
      <p className="row">{before ? <Standing of={before} /> : <span className="soft">Fanns inte</span>} <span>blev</span> {after ? <Standing of={after} /> : <span className="soft">Syns inte längre</span>}</p>
      {before && after && before.unit !== after.unit && <p className="small">Ansvaret gick från {nameOf(before.unit)} till {nameOf(after.unit)}.</p>}
      {fields.map((field) => <FieldDifference key={field.field} difference={field} />)}
    </article>
  );
}

const Standing = ({ of: { status, assessment, certainty } }: Readonly<{ of: StandingAnswer }>) => (
  <span className="row"><Mark mark={assessment === null ? standingOf({ status, assessment: null, discontinuation: null, validity: null }) : assessment === 'not-assessed' ? 'not-reported' : assessment} />{certainty === 'preliminary' && <span className="small soft">preliminärt</span>}</span>
);
