import { ASSESSMENT_LABELS, capitalised } from '#lib/texts';
import {
  endContribution, followUpContribution, undertakeContribution, type ContributionAnswer, type CycleAnswer, type FollowUpContributionBody, type GoalAnswer, type UnitAnswer,
} from '../api/generated.js';
import type { Acts } from '../parts/act-choice.js';
import type { ActField, Typed } from '../parts/act-form.js';
import { MINUTES_OF_ACT, MINUTES_OF_ACT_FIELDS } from '../parts/minutes-of-act.js';
import { wholeNumber } from '../parts/whole-number.js';

/** `units` are those whose body the secretary writes for, `today` the day it is. */
export type ContributionFacts = Readonly<{ goal: GoalAnswer; units: readonly UnitAnswer[]; cycles: readonly CycleAnswer[]; today: string; choose: () => void }>;

/** What a secretary registers of the own units' part in another unit's goal. */
export function contributionActs(facts: ContributionFacts): Acts {
  const taking = facts.units.filter(({ code }) => facts.goal.contributions.some((one) => isCurrent(one) && one.unit === code));
  const others = facts.units.filter((unit) => unit.code !== facts.goal.unit && !taking.includes(unit));
  return { ...following(facts, taking), ...joining(facts, others), ...ending(facts, taking) };
}

const isCurrent = ({ ended }: ContributionAnswer): boolean => ended === null;

const JOINABLE: readonly GoalAnswer['status'][] = ['submitted', 'completion-requested', 'referred-back', 'endorsed', 'rejection-proposed', 'adopted'];
const DECIDED: readonly ActField[] = MINUTES_OF_ACT.filter(({ name }) => name !== 'caseNumber');

const unitField = (units: readonly UnitAnswer[]): ActField =>
  ({ name: 'unit', label: 'Enhet', kind: 'choice', words: Object.fromEntries(units.map(({ code, name }) => [code, name])) });

const decidedAt = ({ meetingDate = '', paragraph }: Typed) => ({ meetingDate, paragraph: wholeNumber(paragraph) });

function joining({ goal: { goalId, status }, choose }: ContributionFacts, units: readonly UnitAnswer[]): Acts {
  if (!JOINABLE.includes(status) || units.length === 0) return {};
  return { contribute: {
    choice: 'Vår enhet bidrar till målet', button: 'Registrera bidraget', said: 'Bidraget är registrerat. Det följs upp vid varje uppföljning.', choose,
    intro: 'En enhet ansvarar för hela målet. Andra enheter kan ta på sig en del av det genom beslut i sin egen nämnd eller styrelse.',
    fields: [unitField(units), { name: 'share', label: 'Vad enheten ska göra', kind: 'text', hint: 'Skriv det så att det går att följa upp' }, ...DECIDED],
    fieldOf: { ...MINUTES_OF_ACT_FIELDS, 'share-missing': 'share', 'unit-not-valid-on': 'unit' },
    send: (typed, options) => undertakeContribution(goalId, { unit: typed['unit'] ?? '', share: typed['share'] ?? '', ...decidedAt(typed) }, options) } };
}

function ending({ goal: { goalId }, choose }: ContributionFacts, units: readonly UnitAnswer[]): Acts {
  if (units.length === 0) return {};
  return { endContribution: {
    choice: 'Vår enhet bidrar inte längre till målet', button: 'Avsluta bidraget', said: 'Bidraget är avslutat.', choose,
    intro: 'Det som enheten har tagit på sig och följt upp finns kvar i historiken.',
    fields: [unitField(units), { name: 'reason', label: 'Skäl', kind: 'text' }, ...DECIDED], fieldOf: MINUTES_OF_ACT_FIELDS,
    send: (typed, options) => endContribution(goalId, typed['unit'] ?? '', { reason: typed['reason'] ?? '', ...decidedAt(typed) }, options) } };
}

function following(facts: ContributionFacts, units: readonly UnitAnswer[]): Acts {
  const { goal: { goalId, status }, choose } = facts;
  const rounds = begunRounds(facts);
  if (status !== 'adopted' || units.length === 0 || rounds.length === 0) return {};
  return { followUpShare: {
    choice: 'Följ upp vår del av målet', button: 'Spara uppföljningen', said: 'Uppföljningen av er del är sparad.', choose,
    intro: 'Hur det går med det som enheten har tagit på sig. Den som ansvarar för målet väger samman delarna.',
    fields: [
      unitField(units), { name: 'round', label: 'Uppföljning', kind: 'choice', words: Object.fromEntries(rounds.map(({ budgetYear, code }) => [`${code} ${budgetYear}`, `${capitalised(code)} ${budgetYear}`])) },
      { name: 'assessment', label: 'Bedömning av vår del', kind: 'choice', words: Object.fromEntries(Object.entries(ASSESSMENT_LABELS).map(([key, word]) => [key, capitalised(word)])) },
      { name: 'motivation', label: 'Motivering', kind: 'text' },
    ],
    fieldOf: { 'motivation-missing': 'motivation', 'status-not-in-round': 'assessment', 'follow-up-not-begun': 'round', 'goal-not-in-force-then': 'round', 'assessed-after-closing': 'round' },
    send: ({ unit = '', round = '', assessment, motivation = '' }, options) => {
      const [followUp = '', year] = round.split(' ');
      return followUpContribution(goalId, unit, { followUp, budgetYear: wholeNumber(year), assessment: assessment as FollowUpContributionBody['assessment'], motivation }, options);
    } } };
}

/** Of the goal's own year and those that it is confirmed for, the latest first. */
function begunRounds({ goal: { budgetYear: own, confirmations }, cycles, today }: ContributionFacts) {
  const years = [own, ...confirmations.map(({ budgetYear }) => budgetYear)];
  return cycles.filter(({ budgetYear }) => years.includes(budgetYear))
    .flatMap(({ budgetYear, followUps }) => followUps.map(({ code, periodEnds }) => ({ budgetYear, code, periodEnds })))
    .filter(({ periodEnds }) => periodEnds <= today).toSorted((one, other) => other.periodEnds.localeCompare(one.periodEnds));
}
