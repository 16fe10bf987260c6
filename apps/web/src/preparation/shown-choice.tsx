import type { GoalAnswer } from '../api/generated.js';
import { heedOf } from './heed.js';
import { isDecided, type Body, type Entries } from './outcomes.js';

const WORDS = { 'alla': 'Alla', 'inte-ifyllda': 'Inte ifyllda', 'sarskilda': 'Särskilda' } as const;
export type Shown = keyof typeof WORDS;

/** Which choices show the goal. */
export const shownOf = (body: Body, entries: Entries, goal: GoalAnswer): readonly Shown[] => [
  'alla', ...(isDecided(entries, goal) ? [] : ['inte-ifyllda' as const]), ...(heedOf(goal, body).length > 0 ? ['sarskilda' as const] : []),
];

type Props = Readonly<{ body: Body; goals: readonly GoalAnswer[]; entries: Entries; chosen: Shown; choose: (shown: Shown) => void }>;

/** What of the agenda is shown: with many goals in one §, what stands out is looked at first. */
export function ShownChoice({ body, goals, entries, chosen, choose }: Props) {
  const counted = goals.flatMap((goal) => shownOf(body, entries, goal));
  return (
    <fieldset>
      <legend className="sr">Vilka mål som visas</legend>
      <div className="seg">
        {(Object.keys(WORDS) as Shown[]).map((shown) => (
          <label key={shown}><input type="radio" name="visade" checked={shown === chosen} onChange={() => { choose(shown); }} />{WORDS[shown]} {counted.filter((one) => one === shown).length}</label>
        ))}
      </div>
    </fieldset>
  );
}
