import { useCycles } from '../app/cycles.js';
import { useSession } from '../app/session.js';
import { useUnits } from '../app/units.js';
import { Choice } from '../parts/field.js';
import type { FieldErrors } from '../parts/error-summary.js';
import { areaNumber } from '../parts/area-number.js';
import type { GoalForm } from './goal-form.js';

type Props = Readonly<{ form: GoalForm; errors: FieldErrors; change: (form: GoalForm) => void }>;

/** Which year, unit and goal area the goal is for: what whoever writes may choose among. */
export function PlaceFields({ form, errors, change }: Props) {
  const { person } = useSession();
  const cycles = useCycles();
  const units = useUnits();
  const years = (cycles.data ?? []).map(({ budgetYear }) => String(budgetYear));
  const cycle = cycles.data?.find(({ budgetYear }) => String(budgetYear) === form.budgetYear);
  const own = (units.data ?? []).filter(({ body }) => person?.capacities.some((held) => held.body === body));
  const areas = cycle?.steeringModel.directions.flatMap((direction) => direction.areas) ?? [];
  const chosen = (words: Readonly<Record<string, string>>, value: string) => ({ ...(value in words ? {} : { [value]: 'Välj' }), ...words });
  const [yearWords, unitWords, areaWords] = [
    Object.fromEntries(years.map((year) => [year, year])), Object.fromEntries(own.map(({ code, name }) => [code, name])),
    Object.fromEntries(areas.map(({ code, text }) => [code, `${areaNumber(code)} ${text}`])),
  ];
  return (
    <div className="cols place">
      <Choice name="budgetYear" label="Budgetår" words={chosen(yearWords, form.budgetYear)} value={form.budgetYear} error={errors['budgetYear']} change={(budgetYear) => { change({ ...form, budgetYear }); }} />
      <Choice name="unit" label="Enhet" words={chosen(unitWords, form.unit)} value={form.unit} error={errors['unit']} change={(unit) => { change({ ...form, unit }); }} />
      <Choice name="area" label="Målområde" words={chosen(areaWords, form.area)} value={form.area} error={errors['area']} change={(area) => { change({ ...form, area }); }} />
    </div>
  );
}
