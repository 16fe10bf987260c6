import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { listGoals, type GoalAnswer } from '../api/generated.js';
import { Choice } from '../parts/field.js';

/** The year's adopted goals, which come before the body only when somebody brings them up. */
export const useAdopted = (year: number, isAsked: boolean) =>
  useQuery({ queryKey: ['goals', year, 'adopted'], queryFn: () => listGoals({ budgetYear: year, status: 'adopted' }), enabled: isAsked }).data;

type Props = Readonly<{ adopted: readonly GoalAnswer[] | undefined; listed: readonly GoalAnswer[]; open: () => void; add: (goalId: string) => void }>;

/** Puts an adopted goal on the agenda: to be changed, ended, confirmed for another year or taken over by another unit. */
export function AddGoal({ adopted, listed, open, add }: Props) {
  const [chosen, setChosen] = useState('');
  const others = (adopted ?? []).filter(({ goalId }) => !listed.some((one) => one.goalId === goalId)).toSorted((one, other) => one.content.title.localeCompare(other.content.title, 'sv'));
  const value = others.some(({ goalId }) => goalId === chosen) ? chosen : '';
  return (
    <details className="add-goal" onToggle={open}>
      <summary>Ta upp ett antaget mål</summary>
      {adopted?.length === 0 && <p className="soft">Inga mål är antagna för året ännu.</p>}
      {others.length > 0 && (
        <div className="row end">
          <Choice name="antaget" label="Mål som ska ändras, upphöra, bekräftas eller föras över" words={{ '': 'Välj ett mål', ...Object.fromEntries(others.map(({ goalId, content, unit }) => [goalId, `${content.title} (${unit})`])) }} value={value} change={setChosen} />
          <button type="button" className="ds-button" data-variant="secondary" disabled={value === ''} onClick={() => { add(value); setChosen(''); }}>Lägg till på ärendelistan</button>
        </div>
      )}
    </details>
  );
}
