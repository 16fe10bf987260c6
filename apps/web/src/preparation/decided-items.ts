import type { AmendmentBody, BoardItemBody, CouncilItemBody, GoalAnswer, VoteBody } from '../api/generated.js';
import { readDay } from '../moment/read-day.js';
import { wholeNumber } from '../parts/whole-number.js';
import { NO_VOTES, type Entry } from './outcomes.js';

type DecidedGoal = Pick<GoalAnswer, 'goalId' | 'version' | 'content'>;

/** What the board decides on one goal, as it is sent. */
export function boardItem({ goalId, version, content }: DecidedGoal, entry: Entry): BoardItemBody {
  const of = { goalId, version };
  switch (entry.outcome) {
    case 'referred-back': return { ...of, outcome: entry.outcome, ...answerTo(entry), ...voteOf(entry) };
    case 'rejection-proposed': return { ...of, outcome: entry.outcome, reasons: linesOf(entry.reasons) };
    case 'tabled': return { ...of, outcome: entry.outcome, reason: reasonOf(entry), ...voteOf(entry) };
    case 'endorsed-with-amendment': return { ...of, outcome: entry.outcome, amendment: amendmentOf(content, entry) };
    case 'amendment-proposed': case 'discontinuation-proposed': case 'confirmation-proposed': return { ...of, outcome: entry.outcome, reason: entry.reasons };
    case 'transferred': return { ...of, outcome: entry.outcome, ...transferOf(entry) };
    default: return { ...of, outcome: 'endorsed' };
  }
}

/** What the council decides on one goal, as it is sent. */
export function councilItem({ goalId, version, content }: DecidedGoal, entry: Entry): CouncilItemBody {
  const [of, geh] = [{ goalId, version }, entry.geh as NonNullable<CouncilItemBody['geh']>];
  switch (entry.outcome) {
    case 'adopted-with-changes': return { ...of, outcome: entry.outcome, geh, amendment: amendmentOf(content, entry) };
    case 'rejected': return { ...of, outcome: entry.outcome, reason: reasonOf(entry) };
    case 'tabled': return { ...of, outcome: entry.outcome, reason: reasonOf(entry), ...carried(entry) };
    case 'referred-back': return { ...of, outcome: entry.outcome, ...referredTo(entry), ...answerTo(entry), ...carried(entry) };
    case 'amended': return { ...of, outcome: entry.outcome, ...urgencyOf(entry), ...(isTyped(entry.inForceFrom) && { inForceFrom: dayOf(entry.inForceFrom) }), amendment: amendmentOf(content, entry) };
    case 'discontinued': return { ...of, outcome: entry.outcome, ...urgencyOf(entry), inForceTo: dayOf(entry.inForceTo), reason: entry.reasons };
    case 'confirmed-for-year': return { ...of, outcome: entry.outcome, ...urgencyOf(entry), budgetYear: wholeNumber(entry.budgetYear) };
    case 'transferred': return { ...of, outcome: entry.outcome, ...transferOf(entry) };
    default: return { ...of, outcome: 'adopted', geh };
  }
}

const isTyped = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** A day that cannot be read goes as it is, for the server to refuse. */
const dayOf = (typed = ''): string => readDay(typed) ?? typed;

const transferOf = ({ toUnit = '', effectiveFrom }: Entry) => ({ toUnit, effectiveFrom: dayOf(effectiveFrom) });

/** Where KS has not been heard. */
const urgencyOf = ({ urgency }: Entry): Pick<CouncilItemBody, 'urgency'> => (isTyped(urgency) ? { urgency } : {});

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

/** What is asked, and by when. */
const answerTo = ({ reasons, respondBy }: Entry) => ({ reasons: linesOf(reasons), respondBy: dayOf(respondBy) });

const referredTo = ({ referredTo: chosen = '' }: Entry): Pick<CouncilItemBody, 'referredTo'> =>
  (chosen === '' ? {} : { referredTo: chosen as NonNullable<CouncilItemBody['referredTo']> });

const carried = (entry: Entry) => ({ carriedBy: (entry.carriedBy ?? 'majority') as NonNullable<CouncilItemBody['carriedBy']>, ...voteOf(entry) });

/** Once one number is there the others must be; none, and the votes were not counted. */
function voteOf({ vote = NO_VOTES }: Entry): Readonly<{ vote?: VoteBody }> {
  if (Object.values(vote).every((typed) => typed.trim() === '')) return {};
  return { vote: { inFavour: wholeNumber(vote.inFavour), against: wholeNumber(vote.against), present: wholeNumber(vote.present) } };
}

const reasonOf = ({ reasons }: Entry): string | null => (reasons.trim() === '' ? null : reasons);

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
