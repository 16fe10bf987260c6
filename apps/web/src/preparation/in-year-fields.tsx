import type { GoalAnswer } from '../api/generated.js';
import { useUnits } from '../app/units.js';
import { yearsLeft } from '../goal/years-left.js';
import { dayHint } from '../moment/day-hint.js';
import type { FieldErrors } from '../parts/error-summary.js';
import { Choice, Field } from '../parts/field.js';
import type { Entry } from './outcomes.js';

type Props = Readonly<{ goal: GoalAnswer; entry: Entry; errors: FieldErrors; enter: (entry: Entry) => void }>;
type Part = 'reasons' | 'toUnit' | 'effectiveFrom' | 'inForceFrom' | 'inForceTo' | 'budgetYear' | 'urgency';

/** What must be said with an outcome on a goal that is adopted already. */
export function InYearFields({ goal, entry, errors, enter }: Props) {
  const at = (part: Part) => ({ name: `${goal.goalId}.${part}`, error: errors[part], value: entry[part] ?? '', change: (typed: string) => { enter({ ...entry, [part]: typed }); } });
  const reason = <Field {...at('reasons')} label="Skäl" rows={2} />;
  const urgency = goal.proposedChange === null && <Field {...at('urgency')} label="Varför ärendet är brådskande" hint="KS har inte yttrat sig. Fullmäktige får ändå avgöra ärendet om alla närvarande är ense (5 kap. 33 § kommunallagen)." rows={2} />;
  switch (entry.outcome) {
    case 'amendment-proposed': case 'discontinuation-proposed': case 'confirmation-proposed': return reason;
    case 'amended': return <><Field {...at('inForceFrom')} label="Gäller från" hint={`Lämna tomt: sammanträdets dag. ${dayHint(entry.inForceFrom ?? '')}`} />{urgency}</>;
    case 'discontinued': return <>{reason}<Field {...at('inForceTo')} label="Målets sista dag" hint={dayHint(entry.inForceTo ?? '')} />{urgency}</>;
    case 'confirmed-for-year': return <><Choice {...at('budgetYear')} label="År som målet bekräftas för" words={{ '': 'Välj', ...Object.fromEntries(yearsLeft(goal).map((year) => [` ${year}`, String(year)])) }} />{urgency}</>;
    case 'transferred': return <ToUnit goal={goal} unit={at('toUnit')} day={at('effectiveFrom')} />;
    default: return null;
  }
}

type FieldProps = Readonly<{ name: string; error: string | undefined; value: string; change: (typed: string) => void }>;

function ToUnit({ goal, unit, day }: Readonly<{ goal: GoalAnswer; unit: FieldProps; day: FieldProps }>) {
  const others = (useUnits().data ?? []).filter(({ code, ending }) => code !== goal.unit && !ending);
  return (
    <>
      <Choice {...unit} label="Till enhet" words={{ '': 'Välj', ...Object.fromEntries(others.map(({ code, name }) => [code, name])) }} />
      <Field {...day} label="Från den" hint={dayHint(day.value)} />
    </>
  );
}
