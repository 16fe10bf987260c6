import { indicatorSentences, type GoalForm } from './goal-form.js';

const FIELDS = {
  title: 'Målet', description: 'Beskrivning', intendedEffect: 'Avsedd effekt', indicators: 'Indikatorer', criterion: 'Bedömningsgrund', evidence: 'Underlag', reason: 'Skäl',
} as const;
type Field = keyof typeof FIELDS;

/** The fields in which two texts of one form differ, beside each other. */
export function Differing({ theirs, mine, theirsAre }: Readonly<{ theirs: GoalForm; mine: GoalForm; theirsAre: string }>) {
  const differing = (Object.keys(FIELDS) as Field[]).filter((field) => shown(theirs, field) !== shown(mine, field));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Skillnader">
      <table className="tb">
        <thead><tr><th scope="col">Fält</th><th scope="col">{theirsAre}</th><th scope="col">Det du har skrivit</th></tr></thead>
        <tbody>{differing.map((field) => <tr key={field}><th scope="row">{FIELDS[field]}</th><td>{shown(theirs, field)}</td><td>{shown(mine, field)}</td></tr>)}</tbody>
      </table>
    </div>
  );
}

const shown = (form: GoalForm, field: Field): string => (field === 'indicators' ? indicatorSentences(form).join(' ') : form[field]);
