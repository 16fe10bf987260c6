import { GLOBAL_GOAL_NUMBERS, globalGoal } from '#lib/texts';
import { withChoice } from './global-goal-choice.js';

type Props = Readonly<{ chosen: readonly number[]; error: string | undefined; change: (chosen: readonly number[]) => void }>;

/** The global goals that the goal serves: as many as there are, or none. */
export const GlobalGoals = ({ chosen, error, change }: Props) => (
  <fieldset className="sheet stack" id="content.sdg" tabIndex={-1} aria-describedby="content.sdg.hint">
    <legend className="sr">Globala mål</legend>
    <h3>Globala mål i Agenda 2030</h3>
    <p className="hint" id="content.sdg.hint">Kryssa för de mål som det här målet tydligt bidrar till. Det går bra att inte välja något.</p>
    {error !== undefined && <p className="err"><span className="sr">Fel: </span>{error}</p>}
    <div className="cols">
      {GLOBAL_GOAL_NUMBERS.map((number) => (
        <label key={number} className="row">
          <input type="checkbox" className="ds-input" checked={chosen.includes(number)} onChange={({ target }) => { change(withChoice(chosen, number, target.checked)); }} />{globalGoal(number)}
        </label>
      ))}
    </div>
  </fieldset>
);
