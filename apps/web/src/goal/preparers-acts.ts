import {
  recordBoardDecision, recordCouncilDecision, requestCompletion, type BoardItemBody, type CouncilItemBody, type GoalAnswer, type UnitAnswer,
} from '../api/generated.js';
import type { CapacityFor } from '../cycle/use-capacities.js';
import type { Acts } from '../parts/act-choice.js';
import { orNull, type ActField, type Typed } from '../parts/act-form.js';
import { MINUTES_OF_ACT_FIELDS, MINUTES_OF_DECISION, linesOf, minutesOfDecision } from '../parts/minutes-of-act.js';
import { wholeNumber } from '../parts/whole-number.js';
import { textFields, textOf } from './text-fields.js';
import { yearsLeft } from './years-left.js';

export type PreparersFacts = Readonly<{ goal: GoalAnswer; units: readonly UnitAnswer[]; capacityFor: CapacityFor }>;

/** What those who prepare goals, and the secretaries of KS and KF, can register of one goal, besides the agenda. */
export const preparersActs = (facts: PreparersFacts): Acts => ({ ...completing(facts), ...boards(facts), ...councils(facts) });

const REASON: ActField = { name: 'reason', label: 'Skäl', kind: 'text' };

function completing({ goal: { goalId, version, status }, capacityFor }: PreparersFacts): Acts {
  const choose = capacityFor('controller', 'board-secretary');
  if (!choose || status !== 'submitted') return {};
  return { completion: {
    choice: 'Begär komplettering', button: 'Begär komplettering', said: 'Kompletteringen är begärd. Sekreteraren ser den i sitt arbete.', choose,
    intro: 'Är ingen politisk återremiss: något saknas för att målet ska kunna beredas.',
    fields: [{ name: 'points', label: 'Vad som saknas', kind: 'text', hint: 'En sak per rad' }, { name: 'respondBy', label: 'Svar senast', kind: 'day' }],
    fieldOf: { 'points-missing': 'points', 'respond-by-not-later': 'respondBy' },
    send: ({ points, respondBy = '' }, options) => requestCompletion(goalId, { version, points: linesOf(points), respondBy }, options) } };
}

type Item<Body> = Omit<Body, 'goalId' | 'version'>;

const byBoard = ({ goal: { goalId, version } }: PreparersFacts, typed: Typed, item: Item<BoardItemBody>, options: RequestInit) =>
  recordBoardDecision({ ...minutesOfDecision(typed), goals: [{ goalId, version, ...item }] }, options);
const byCouncil = ({ goal: { goalId, version } }: PreparersFacts, typed: Typed, item: Item<CouncilItemBody>, options: RequestInit) =>
  recordCouncilDecision({ ...minutesOfDecision(typed), goals: [{ goalId, version, ...item }] }, options);

function boards(facts: PreparersFacts): Acts {
  const { goal: { status }, capacityFor } = facts;
  const choose = capacityFor('board-secretary');
  if (!choose) return {};
  const common = { choose, said: 'Kommunstyrelsens beslut är registrerat.', button: 'Registrera KS beslut', fieldOf: MINUTES_OF_ACT_FIELDS } as const;
  const rescind: Acts = status !== 'endorsed' && status !== 'rejection-proposed' ? {} : { rescind: {
    ...common, choice: 'KS tar tillbaka sitt förslag', fields: [REASON, ...MINUTES_OF_DECISION], intro: 'Målet kommer tillbaka till beredningen, och KS beslutar om det på nytt.',
    send: (typed, options) => byBoard(facts, typed, { outcome: 'rescinded', reason: typed['reason'] ?? '' }, options) } };
  if (status !== 'adopted') return rescind;
  return {
    proposeChange: {
      ...common, choice: 'KS föreslår att målet ändras', fields: [REASON, ...MINUTES_OF_DECISION], intro: 'Fullmäktige beslutar sedan hur. Förslaget står i fullmäktiges sekreterares arbete.',
      send: (typed, options) => byBoard(facts, typed, { outcome: 'amendment-proposed', reason: typed['reason'] ?? '' }, options) },
    proposeEnd: {
      ...common, choice: 'KS föreslår att målet upphör', fields: [REASON, ...MINUTES_OF_DECISION],
      send: (typed, options) => byBoard(facts, typed, { outcome: 'discontinuation-proposed', reason: typed['reason'] ?? '' }, options) },
    ...(yearsLeft(facts.goal).length > 0 && { proposeConfirmation: {
      ...common, choice: 'KS föreslår att målet bekräftas för ett år till', fields: [REASON, ...MINUTES_OF_DECISION], intro: 'Målet är antaget för flera år. Fullmäktige bekräftar det för vart och ett av dem.',
      send: (typed, options) => byBoard(facts, typed, { outcome: 'confirmation-proposed', reason: typed['reason'] ?? '' }, options) } }),
    boardTransfers: { ...common, ...transferring(facts), choice: 'KS för över ansvaret till en annan enhet', send: (typed, options) => byBoard(facts, typed, { outcome: 'transferred', ...transferOf(typed) }, options) },
    ...onFollowUps(facts, { ...common, body: 'KS', send: (typed, item, options) => byBoard(facts, typed, item, options) }),
  } satisfies Acts;
}

function councils(facts: PreparersFacts): Acts {
  const { goal, capacityFor } = facts;
  const choose = capacityFor('council-secretary');
  if (!choose) return {};
  const common = { choose, said: 'Fullmäktiges beslut är registrerat.', button: 'Registrera KF:s beslut', fieldOf: MINUTES_OF_ACT_FIELDS } as const;
  if (goal.status === 'submitted') return { urgent: {
    ...common, choice: 'KF antar målet utan att KS har yttrat sig', fields: [URGENCY, GEH, ...MINUTES_OF_DECISION], fieldOf: { ...MINUTES_OF_ACT_FIELDS, 'urgency-unexplained': 'urgency' },
    send: (typed, options) => byCouncil(facts, typed, { outcome: 'adopted', geh: typed['geh'] as NonNullable<CouncilItemBody['geh']>, urgency: typed['urgency'] ?? '' }, options) } };
  if (goal.status !== 'adopted') return {};
  const urgency: readonly ActField[] = goal.proposedChange === null ? [URGENCY] : [];
  return { ...changing(facts, { ...common, urgency }), ...onFollowUps(facts, { ...common, body: 'KF', send: (typed, item, options) => byCouncil(facts, typed, item, options) }) };
}

const URGENCY: ActField = { name: 'urgency', label: 'Varför ärendet är brådskande', kind: 'text', hint: 'KS har inte yttrat sig. Fullmäktige får ändå avgöra det om det är brådskande och alla närvarande är ense (5 kap. 33 § kommunallagen).' };
const GEH: ActField = { name: 'geh', label: 'God ekonomisk hushållning', kind: 'choice', words: { none: 'Inte ett sådant mål', financial: 'Finansiellt mål', operational: 'Verksamhetsmål' } };

type Common = Readonly<{ choose: () => void; said: string; button: string; fieldOf: Readonly<Record<string, string>> }>;

type Changing = Common & Readonly<{ urgency: readonly ActField[] }>;

/** KS is heard already where it has proposed a change. KF may do something else than was proposed, so the rest can be chosen too. */
function changing(facts: PreparersFacts, changed: Changing): Acts {
  const { goal: { proposedChange } } = facts;
  const asked = { amendment: 'amend', discontinuation: 'end', confirmation: 'confirmYear' } as const;
  const acts = { ...amending(facts, changed), ...ending(facts, changed), ...confirming(facts, changed), ...transferringByCouncil(facts, changed) };
  const isAsked = (name: string): boolean => proposedChange !== null && name === asked[proposedChange];
  return Object.fromEntries(Object.entries(acts).toSorted(([one], [other]) => Number(isAsked(other)) - Number(isAsked(one))));
}

const amending = (facts: PreparersFacts, { urgency, ...common }: Changing): Acts => ({ amend: {
  ...common, choice: 'KF ändrar målet under året', fieldOf: { ...common.fieldOf, 'text-unchanged': 'title', 'decision-retroactive': 'inForceFrom' },
  fields: [...textFields(facts.goal.content), REASON, { name: 'inForceFrom', label: 'Gäller från', kind: 'day', hint: 'Lämna tomt: sammanträdets dag.' }, ...urgency, ...MINUTES_OF_DECISION],
  intro: 'Den tidigare lydelsen finns kvar, med de dagar som den gällde.',
  send: (typed, options) => byCouncil(facts, typed, { outcome: 'amended', inForceFrom: orNull(typed['inForceFrom']), urgency: orNull(typed['urgency']),
    amendment: { reason: typed['reason'] ?? '', content: textOf(facts.goal.content, typed) } }, options) } });

const ending = (facts: PreparersFacts, { urgency, ...common }: Changing): Acts => ({ end: {
  ...common, choice: 'KF låter målet upphöra i förtid', fieldOf: { ...common.fieldOf, 'decision-retroactive': 'inForceTo', 'ends-no-earlier': 'inForceTo' },
  fields: [REASON, { name: 'inForceTo', label: 'Målets sista dag', kind: 'day' }, ...urgency, ...MINUTES_OF_DECISION],
  intro: 'Det bedöms inte efter sin sista dag. Det går inte att ta tillbaka.',
  send: (typed, options) => byCouncil(facts, typed, { outcome: 'discontinued', reason: typed['reason'] ?? '', inForceTo: typed['inForceTo'] ?? '', urgency: orNull(typed['urgency']) }, options) } });

const transferringByCouncil = (facts: PreparersFacts, { urgency: _, ...common }: Changing): Acts => ({ councilTransfers: {
  ...common, ...transferring(facts), choice: 'KF för över ansvaret till en annan enhet', send: (typed, options) => byCouncil(facts, typed, { outcome: 'transferred', ...transferOf(typed) }, options) } });

/** A goal of several years, for one more of them. */
function confirming(facts: PreparersFacts, { urgency, ...common }: Changing): Acts {
  const years = yearsLeft(facts.goal);
  if (years.length === 0) return {};
  return { confirmYear: {
    ...common, choice: 'KF bekräftar målet för ett år till', fieldOf: { ...common.fieldOf, 'yearly-target-missing': 'budgetYear', 'goal-of-year-already': 'budgetYear', 'cycle-not-open': 'budgetYear' },
    intro: 'Målet följs upp det året, mot det målvärde som texten har för året.',
    fields: [{ name: 'budgetYear', label: 'År som målet bekräftas för', kind: 'choice', words: Object.fromEntries(years.map((year) => [` ${year}`, String(year)])) }, ...urgency, ...MINUTES_OF_DECISION],
    send: (typed, options) => byCouncil(facts, typed, { outcome: 'confirmed-for-year', budgetYear: wholeNumber(typed['budgetYear']), urgency: orNull(typed['urgency']) }, options) } };
}

const transferOf = ({ toUnit = '', effectiveFrom = '' }: Typed) => ({ toUnit, effectiveFrom });

const transferring = ({ goal: { unit }, units }: PreparersFacts) => ({
  intro: 'Den nya enheten svarar för målet från dagen och redovisar även tiden före.',
  fields: [
    { name: 'toUnit', label: 'Till enhet', kind: 'choice', words: Object.fromEntries(units.filter(({ code, ending }) => code !== unit && !ending).map(({ code, name }) => [code, name])) },
    { name: 'effectiveFrom', label: 'Från den', kind: 'day' }, ...MINUTES_OF_DECISION] satisfies readonly ActField[],
});

type OnFollowUps = Common & Readonly<{ body: 'KS' | 'KF'; send: (typed: Typed, item: Item<BoardItemBody & CouncilItemBody>, options: RequestInit) => Promise<object> }>;

/** What the committee has decided of a follow-up is taken note of, or sent back with questions. */
function onFollowUps({ goal: { followUps } }: PreparersFacts, { body, send, ...common }: OnFollowUps): Acts {
  const told = followUps.filter(({ stage }) => stage === 'submitted');
  if (told.length === 0) return {};
  const which: ActField = { name: 'followUp', label: 'Uppföljning', kind: 'choice', words: Object.fromEntries(told.map(({ followUp }) => [followUp, followUp])) };
  return {
    [`note${body}`]: { ...common, choice: `${body} lägger uppföljningen till handlingarna`, fields: [which, ...MINUTES_OF_DECISION],
      send: (typed, options) => send(typed, { outcome: 'follow-up-noted', followUp: typed['followUp'] ?? '' }, options) },
    [`return${body}`]: { ...common, choice: `${body} begär mer om uppföljningen`, fields: [which, { name: 'reasons', label: 'Vad som begärs', kind: 'text', hint: 'En sak per rad' }, { name: 'respondBy', label: 'Svar senast', kind: 'day' }, ...MINUTES_OF_DECISION],
      send: (typed, options) => send(typed, { outcome: 'follow-up-returned', followUp: typed['followUp'] ?? '', reasons: linesOf(typed['reasons']), respondBy: typed['respondBy'] ?? '' }, options) },
  };
}
