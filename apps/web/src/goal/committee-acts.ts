import { carryGoalOver, recordCommitteeDecision, submitGoalPreliminarily, type CommitteeItemBody, type CycleAnswer, type GoalAnswer } from '../api/generated.js';
import type { Acts } from '../parts/act-choice.js';
import { orNull, type ActField, type Typed } from '../parts/act-form.js';
import { MINUTES_OF_ACT_FIELDS, MINUTES_OF_DECISION, minutesOfDecision } from '../parts/minutes-of-act.js';
import { wholeNumber } from '../parts/whole-number.js';
import { textFields, textOf } from './text-fields.js';

export type CommitteeFacts = Readonly<{ goal: GoalAnswer; cycles: readonly CycleAnswer[]; choose: () => void }>;

const REASON: ActField = { name: 'reason', label: 'Skäl', kind: 'text' };
const LATE: ActField = { name: 'lateReason', label: 'Varför det lämnas in för sent', kind: 'text', hint: 'Om den sista dagen har passerat' };

/** What the committee's secretary can do with a goal, besides what has pages of its own. */
export const committeeActs = (facts: CommitteeFacts): Acts => ({ ...preliminary(facts), ...deciding(facts), ...withdrawing(facts), ...followingUp(facts), ...carryingOver(facts) });

/** One goal under a § of its own. */
const decide = ({ goal: { goalId, version, body } }: CommitteeFacts, typed: Typed, item: Omit<CommitteeItemBody, 'goalId' | 'version'>, options: RequestInit) =>
  recordCommitteeDecision({ ...minutesOfDecision(typed), body, lateReason: orNull(typed['lateReason']), goals: [{ goalId, version, ...item }] }, options);

function preliminary({ goal: { goalId, version, status }, choose }: CommitteeFacts): Acts {
  if (status !== 'draft') return {};
  return { preliminary: {
    choice: 'Lämna in preliminärt, före sammanträdet', button: 'Lämna in preliminärt', said: 'Målet är inlämnat preliminärt.', choose,
    intro: 'Kommunstyrelsen kan börja bereda målet. Det får sitt rätta läge när nämnden har beslutat.',
    fields: [{ name: 'decisionExpectedOn', label: 'Nämnden beslutar den', kind: 'day' }, LATE],
    fieldOf: { 'late-reason-missing': 'lateReason', 'decision-expected-in-past': 'decisionExpectedOn' },
    send: ({ decisionExpectedOn = '', lateReason }, options) => submitGoalPreliminarily(goalId, { version, decisionExpectedOn, lateReason: orNull(lateReason) }, options) } };
}

/** The committee meets after all: its text is the one that was handed in, or another. */
function deciding(facts: CommitteeFacts): Acts {
  const { goal: { submission, content }, choose } = facts;
  if (!submission || submission.decisionExpectedOn === null) return {};
  return {
    confirm: {
      choice: 'Nämnden har beslutat som det lämnades in', button: 'Registrera beslutet', said: 'Beslutet är registrerat. Målet är inte längre preliminärt.', choose,
      fields: MINUTES_OF_DECISION, fieldOf: MINUTES_OF_ACT_FIELDS, send: (typed, options) => decide(facts, typed, {}, options) },
    change: {
      choice: 'Nämnden har beslutat en annan text', button: 'Registrera beslutet', said: 'Beslutet är registrerat med nämndens text.', choose, fieldOf: { ...MINUTES_OF_ACT_FIELDS, 'text-unchanged': 'title' },
      fields: [...textFields(content), REASON, ...MINUTES_OF_DECISION],
      send: (typed, options) => decide(facts, typed, { amendment: { reason: typed['reason'] ?? '', content: textOf(content, typed) } }, options) },
  };
}

const UNDER_WAY: readonly GoalAnswer['status'][] = ['submitted', 'endorsed', 'rejection-proposed', 'referred-back', 'completion-requested'];

function withdrawing(facts: CommitteeFacts): Acts {
  const { goal: { status }, choose } = facts;
  if (!UNDER_WAY.includes(status)) return {};
  return { withdraw: {
    choice: 'Återkalla målet', button: 'Återkalla målet', said: 'Målet är återkallat.', choose, fields: [REASON, ...MINUTES_OF_DECISION], fieldOf: MINUTES_OF_ACT_FIELDS,
    intro: 'Nämnden kan återkalla målet tills fullmäktige har beslutat. Det som lämnades in finns kvar i historiken, och målet kan inte tas upp igen: skriv i så fall ett nytt.',
    send: (typed, options) => decide(facts, typed, { outcome: 'withdrawn', reason: typed['reason'] ?? '' }, options) } };
}

function followingUp(facts: CommitteeFacts): Acts {
  const { goal: { status, followUps }, choose } = facts;
  const undecided = followUps.filter(({ stage }) => stage !== 'submitted');
  if (status !== 'adopted' || undecided.length === 0) return {};
  return { followUp: {
    choice: 'Nämnden har beslutat uppföljningen', button: 'Registrera beslutet', said: 'Beslutet om uppföljningen är registrerat.', choose, fieldOf: MINUTES_OF_ACT_FIELDS,
    intro: 'Här registreras beslutet om det här målet. Flera mål under samma paragraf registreras på sidan Registrera beslut om uppföljning.',
    fields: [{ name: 'followUp', label: 'Uppföljning', kind: 'choice', words: Object.fromEntries(undecided.map(({ followUp }) => [followUp, followUp])) }, ...MINUTES_OF_DECISION],
    send: (typed, options) => decide(facts, typed, { outcome: 'follow-up-submitted', followUp: typed['followUp'] ?? '' }, options) } };
}

function carryingOver({ goal: { goalId, status, budgetYear, unit, area, content, carriedOverTo }, cycles, choose }: CommitteeFacts): Acts {
  const later = cycles.filter((cycle) => cycle.budgetYear > budgetYear && cycle.closedOn === null).map((cycle) => cycle.budgetYear);
  if (status !== 'adopted' || later.length === 0 || carriedOverTo.length > 0) return {};
  return { carryOver: {
    choice: 'För över till ett senare år', button: 'Skapa utkastet', said: 'Ett utkast för det senare året är skapat.', choose,
    intro: 'Målet blir ett utkast som beslutas på nytt, med samma text att börja från. De två målen visar varandra.',
    fields: [{ name: 'budgetYear', label: 'Budgetår', kind: 'choice', words: Object.fromEntries(later.map((year) => [` ${year}`, String(year)])) }],
    send: (typed, options) => carryGoalOver(goalId, { budgetYear: wholeNumber(typed['budgetYear']), unit, area, content }, options) } };
}
