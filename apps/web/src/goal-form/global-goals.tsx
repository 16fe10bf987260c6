import { GLOBAL_GOAL_NUMBERS, globalGoal } from '#lib/texts';
import { Folded } from '../parts/folded.js';
import { withChoice } from './global-goal-choice.js';

type Props = Readonly<{ chosen: readonly number[]; error: string | undefined; change: (chosen: readonly number[]) => void }>;

/** The global goals that the goal serves: as many as there are, or none. */
export const GlobalGoals = ({ chosen, error, change }: Props) => (
  <Folded title="Globala mål i Agenda 2030" told={chosen.length === 0 ? 'Om målet tydligt bidrar till något av dem' : chosen.map(globalGoal).join(' · ')} isWrong={error !== undefined}>
    <fieldset className="stack" id="content.sdg" tabIndex={-1}>
      <legend className="sr">Globala mål</legend>
      {error !== undefined && <p className="err"><span className="sr">Fel: </span>{error}</p>}
      <div className="ticks">
        {GLOBAL_GOAL_NUMBERS.map((number) => (
          <label key={number}>
            <input type="checkbox" className="ds-input" checked={chosen.includes(number)} onChange={({ target }) => { change(withChoice(chosen, number, target.checked)); }} />{globalGoal(number)}
          </label>
        ))}
      </div>
    </fieldset>
  </Folded>
);
