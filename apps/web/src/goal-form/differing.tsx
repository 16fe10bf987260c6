import { GEH_LABELS, globalGoalsOf } from '#lib/texts';
import { indicatorSentences, type GoalForm } from './goal-form.js';

const FIELDS = {
  title: 'Målet', description: 'Beskrivning', intendedEffect: 'Avsedd effekt', indicators: 'Indikatorer', criterion: 'Bedömningsgrund', evidence: 'Underlag',
  sdg: 'Globala mål', gehProposal: 'Förslag om god ekonomisk hushållning', reason: 'Skäl',
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

function shown(form: GoalForm, field: Field): string {
  switch (field) {
    case 'indicators': return indicatorSentences(form).join(' ');
    case 'sdg': return globalGoalsOf(form).join(' · ');
    case 'gehProposal': return GEH_LABELS[form.gehProposal as keyof typeof GEH_LABELS] ?? '';
    case 'title': case 'description': case 'intendedEffect': case 'criterion': case 'evidence': case 'reason': return form[field];
  }
}
