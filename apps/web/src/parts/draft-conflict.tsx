import { Differing } from './differing.js';
import type { GoalForm } from './goal-form.js';

type Props = Readonly<{ theirs: GoalForm; mine: GoalForm; keepMine: () => void; takeTheirs: () => void }>;

/** The same form was typed in elsewhere: both texts are shown, and a person chooses. */
export function DraftConflict({ theirs, mine, keepMine, takeTheirs }: Props) {
  return (
    <section className="note stack" data-k="warn" role="alert">
      <h2>Det här utkastet har också ändrats i ett annat fönster</h2>
      <Differing theirs={theirs} mine={mine} theirsAre="I det andra fönstret" />
      <div className="actions">
        <button type="button" className="ds-button" onClick={keepMine}>Behåll det som står här</button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>Ta det andra fönstrets text</button>
      </div>
    </section>
  );
}
