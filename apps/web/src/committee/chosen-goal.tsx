import type { GoalAnswer } from '../api/generated.js';
import { areaNumber } from '../parts/area-number.js';

/** A goal that is in a decision or not. */
export const ChosenGoal = ({ goal, isChosen, choose }: Readonly<{ goal: GoalAnswer; isChosen: boolean; choose: (isChosen: boolean) => void }>) => (
  <div className="row nowrap-row">
    <input type="checkbox" id={goal.goalId} className="ds-input" checked={isChosen} onChange={({ target }) => { choose(target.checked); }} />
    <label htmlFor={goal.goalId}>{areaNumber(goal.area)} · {goal.content.title} <span className="soft small">version {goal.version}{goal.status === 'referred-back' && ', svar på återremiss'}</span></label>
  </div>
);
