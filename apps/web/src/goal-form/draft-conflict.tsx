import type { GoalForm } from './goal-form.js';

type Props = Readonly<{ theirs: GoalForm; mine: GoalForm; keepMine: () => void; takeTheirs: () => void }>;

const FIELDS = { title: 'Målet', description: 'Beskrivning', intendedEffect: 'Avsedd effekt', criterion: 'Bedömningsgrund', evidence: 'Underlag', reason: 'Skäl' } as const;
type Field = keyof typeof FIELDS;

/** The same form was typed in elsewhere: both texts are shown, and a person chooses. */
export function DraftConflict({ theirs, mine, keepMine, takeTheirs }: Props) {
  const differing = (Object.keys(FIELDS) as Field[]).filter((field) => theirs[field] !== mine[field]);
  return (
    <section className="note stack" data-k="warn" role="alert">
      <h2>Det här utkastet har också ändrats i ett annat fönster</h2>
      <table className="tb">
        <thead><tr><th scope="col">Fält</th><th scope="col">I det andra fönstret</th><th scope="col">Här</th></tr></thead>
        <tbody>
          {differing.map((field) => <tr key={field}><th scope="row">{FIELDS[field]}</th><td>{theirs[field]}</td><td>{mine[field]}</td></tr>)}
          {differing.length === 0 && <tr><th scope="row">Indikatorer</th><td>{theirs.indicators.length}</td><td>{mine.indicators.length}</td></tr>}
        </tbody>
      </table>
      <div className="actions">
        <button type="button" className="ds-button" onClick={keepMine}>Behåll det som står här</button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>Ta det andra fönstrets text</button>
      </div>
    </section>
  );
}
