import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { getGoalDifferences, listGoalTexts, type FieldDifferenceAnswer, type GoalAnswer, type GoalTextAnswer, type TextPartAnswer } from '../api/generated.js';
import { knownAtOf, useMoment } from '../moment/moment.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Segment } from '../parts/segment.js';
import { Waiting } from '../parts/waiting.js';

const FIELD_WORDS = {
  title: 'Målets namn', description: 'Beskrivning', intendedEffect: 'Avsedd effekt', indicators: 'Indikatorer', criterion: 'Bedömningsgrund', evidence: 'Underlag',
  sdg: 'Globala mål', gehProposal: 'Förslag om god ekonomisk hushållning',
} as const satisfies Record<FieldDifferenceAnswer['field'], string>;

const WAYS = { bredvid: 'Bredvid varandra', lopande: 'I en löpande text' } as const;
type Way = keyof typeof WAYS;

/** Any two of the goal's texts by word, beside each other or in one text. The choice stands in the address. */
export function Differences({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const { moment } = useMoment();
  const [search, setSearch] = useSearchParams();
  const texts = useQuery({ queryKey: ['texts', goal.goalId, knownAtOf(moment)], queryFn: () => listGoalTexts(goal.goalId, knownAtOf(moment)) });
  if (texts.error) return <RefusalNote error={texts.error} />;
  if (!texts.data) return <Waiting />;
  const versions = texts.data.map(({ version }) => version);
  if (versions.length < 2) return <p>Målet har bara en lydelse som du kan se, så det finns inget att jämföra.</p>;
  const chosen = (name: string, otherwise: number) => versions.find((version) => String(version) === search.get(name)) ?? otherwise;
  const [from, to] = [chosen('fran', versions.at(-2) ?? 1), chosen('till', versions.at(-1) ?? 1)];
  const way: Way = search.get('visning') === 'lopande' ? 'lopande' : 'bredvid';
  const choose = (name: string) => (version: string) => {
    setSearch((previous) => { const next = new URLSearchParams(previous); next.set(name, version); return next; }, { replace: true });
  };
  return (
    <section className="stack" aria-label="Skillnad mellan två lydelser">
      <div className="diff">
        <VersionChoice label="Jämför" texts={texts.data} goal={goal} chosen={from} choose={choose('fran')} />
        <VersionChoice label="Med" texts={texts.data} goal={goal} chosen={to} choose={choose('till')} />
      </div>
      <Segment legend="Hur skillnaden visas" name="visning" words={WAYS} chosen={way} choose={(name, word) => { choose(name)(word); }} />
      <Compared goalId={goal.goalId} from={from} to={to} way={way} />
    </section>
  );
}

type ChoiceProps = Readonly<{ label: string; texts: readonly GoalTextAnswer[]; goal: GoalAnswer; chosen: number; choose: (version: string) => void }>;

const VersionChoice = ({ label, texts, goal, chosen, choose }: ChoiceProps) => (
  <label className="stack tight">{label}
    <select className="ds-input" value={chosen} onChange={({ target }) => { choose(target.value); }}>
      {texts.map((text) => <option key={text.version} value={text.version}>{nameOf(text, goal)}</option>)}
    </select>
  </label>
);

/** By the last decision on it, as people remember it. */
function nameOf({ version }: GoalTextAnswer, { decisions }: GoalAnswer): string {
  const last = decisions.findLast((decision) => decision.version === version);
  return last ? `Version ${version}: ${last.basis.body} ${last.basis.meetingDate} § ${last.basis.paragraph}` : `Version ${version}: inte beslutad`;
}

function Compared({ goalId, from, to, way }: Readonly<{ goalId: string; from: number; to: number; way: Way }>) {
  const { moment } = useMoment();
  const { data, error } = useQuery({
    queryKey: ['differences', goalId, from, to, moment.knownAt], queryFn: () => getGoalDifferences(goalId, { from, to, ...knownAtOf(moment) }),
  });
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const changed = data.fields.filter(({ parts }) => parts.some(({ kind }) => kind !== 'same'));
  if (changed.length === 0) return <p>Lydelserna är ordagrant lika.</p>;
  return <>{changed.map((field) => <FieldDifference key={field.field} difference={field} way={way} />)}</>;
}

/** One field of the text, with what was added and removed. */
export function FieldDifference({ difference: { field, parts, isWhole }, way = 'lopande' }: Readonly<{ difference: FieldDifferenceAnswer; way?: Way }>) {
  return (
    <div className="sheet pad stack">
      <h3>{FIELD_WORDS[field]}</h3>
      {isWhole && <p className="small soft">Texterna är så olika att de visas hela i stället för ord för ord.</p>}
      {way === 'lopande' ? <Text parts={parts} /> : (
        <div className="diff">
          <Text parts={parts.filter(({ kind }) => kind !== 'added')} />
          <Text parts={parts.filter(({ kind }) => kind !== 'removed')} />
        </div>
      )}
    </div>
  );
}

const Text = ({ parts }: Readonly<{ parts: readonly TextPartAnswer[] }>) => <p className="compared">{parts.map((part, order) => <Part key={order} part={part} />)}</p>;

function Part({ part: { kind, text } }: Readonly<{ part: TextPartAnswer }>) {
  switch (kind) {
    case 'same': return <>{text}</>;
    case 'added': return <ins><span className="sr"> Tillagt: </span>{text}</ins>;
    case 'removed': return <del><span className="sr"> Borttaget: </span>{text}</del>;
  }
}
