import type { DeadlineAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { dayInWords, shortDay } from '../moment/day-in-words.js';
import { readDay } from '../moment/read-day.js';
import type { Typed } from '../parts/act-form.js';
import { deadlineChosen } from './cycle-acts.js';

/** What follows from another day: for whom, and what becomes of reminders and of what is submitted already. */
export function MovePreview({ deadlines, typed }: Readonly<{ deadlines: readonly DeadlineAnswer[]; typed: Typed }>) {
  const nameOf = useUnitNames();
  const [deadline, day] = [deadlineChosen(deadlines, typed), readDay(typed['movedTo'] ?? '')];
  if (!deadline || day === undefined || day === deadline.dueOn) return null;
  const { moved, kept } = unitsMoved(deadline, day);
  return (
    <div className="note stack tight" role="status">
      <p className="strong">Om dagen flyttas från {shortDay(deadline.dueOn)} till {dayInWords(day)}</p>
      <p>Den nya dagen gäller {moved.length} enheter. Den som har något kvar att göra påminns inför den nya dagen, och inte inför den gamla.</p>
      {kept.length > 0 && <p>{kept.map(nameOf).join(', ')} har redan fått längre tid än så och behåller sin dag.</p>}
      <p>Det som redan är inlämnat bedöms efter den dag som gällde när det lämnades in.</p>
    </div>
  );
}

/** A unit that has been given a later day keeps it. */
export function unitsMoved({ units, dueOn }: Pick<DeadlineAnswer, 'units' | 'dueOn'>, day: string): Readonly<{ moved: readonly string[]; kept: readonly string[] }> {
  const isKept = ({ dueOn: own }: DeadlineAnswer['units'][number]): boolean => own > dueOn && own > day;
  return { moved: units.filter((unit) => !isKept(unit)).map(({ unit }) => unit), kept: units.filter(isKept).map(({ unit }) => unit) };
}
