import type { AmendmentBody, BoardItemBody, CouncilItemBody, GoalAnswer } from '../api/generated.js';
import { readDay } from '../moment/read-day.js';
import type { Entry } from './outcomes.js';

type DecidedGoal = Pick<GoalAnswer, 'goalId' | 'version' | 'content'>;

/** What the board decides on one goal, as it is sent. */
export function boardItem({ goalId, version, content }: DecidedGoal, entry: Entry): BoardItemBody {
  const of = { goalId, version };
  switch (entry.outcome) {
    case 'referred-back': return { ...of, outcome: entry.outcome, reasons: linesOf(entry.reasons), respondBy: readDay(entry.respondBy) ?? entry.respondBy };
    case 'rejection-proposed': return { ...of, outcome: entry.outcome, reasons: linesOf(entry.reasons) };
    case 'tabled': return { ...of, outcome: entry.outcome, reason: entry.reasons.trim() === '' ? null : entry.reasons };
    case 'endorsed-with-amendment': return { ...of, outcome: entry.outcome, amendment: amendmentOf(content, entry) };
    default: return { ...of, outcome: 'endorsed' };
  }
}

/** What the council decides on one goal, as it is sent. */
export function councilItem({ goalId, version, content }: DecidedGoal, entry: Entry): CouncilItemBody {
  const [of, geh] = [{ goalId, version }, entry.geh as NonNullable<CouncilItemBody['geh']>];
  switch (entry.outcome) {
    case 'adopted-with-changes': return { ...of, outcome: entry.outcome, geh, amendment: amendmentOf(content, entry) };
    case 'rejected': return { ...of, outcome: entry.outcome, reason: entry.reasons.trim() === '' ? null : entry.reasons };
    default: return { ...of, outcome: 'adopted', geh };
  }
}

/** The text before the body with what it has changed in it. */
const amendmentOf = (content: GoalAnswer['content'], { title, description, targets = {}, reasons }: Entry): AmendmentBody => ({
  reason: reasons,
  content: {
    ...content, title: title ?? content.title, description: description ?? content.description,
    indicators: content.indicators.map((indicator) => {
      const value = targets[indicator.indicatorId];
      return value === undefined || !indicator.target ? indicator : { ...indicator, target: { ...indicator.target, value } };
    }),
  },
});

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
