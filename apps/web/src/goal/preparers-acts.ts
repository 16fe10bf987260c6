import {
  recordBoardDecision, recordCouncilDecision, requestCompletion, type BoardItemBody, type CouncilItemBody, type GoalAnswer, type UnitAnswer,
} from '../api/generated.js';
import type { CapacityFor } from '../cycle/use-capacities.js';
import type { Acts } from '../parts/act-choice.js';
import { orNull, type ActField, type Typed } from '../parts/act-form.js';
import { MINUTES_OF_ACT, MINUTES_OF_ACT_FIELDS, linesOf, minutesOfAct } from '../parts/minutes-of-act.js';

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
  recordBoardDecision({ ...minutesOfAct(typed), goals: [{ goalId, version, ...item }] }, options);
const byCouncil = ({ goal: { goalId, version } }: PreparersFacts, typed: Typed, item: Item<CouncilItemBody>, options: RequestInit) =>
  recordCouncilDecision({ ...minutesOfAct(typed), goals: [{ goalId, version, ...item }] }, options);

function boards(facts: PreparersFacts): Acts {
  const { goal: { status }, capacityFor } = facts;
  const choose = capacityFor('board-secretary');
  if (!choose) return {};
  const common = { choose, said: 'Kommunstyrelsens beslut är registrerat.', button: 'Registrera KS beslut', fieldOf: MINUTES_OF_ACT_FIELDS } as const;
  const rescind: Acts = status !== 'endorsed' && status !== 'rejection-proposed' ? {} : { rescind: {
    ...common, choice: 'KS tar tillbaka sitt förslag', fields: [REASON, ...MINUTES_OF_ACT], intro: 'Målet kommer tillbaka till beredningen, och KS beslutar om det på nytt.',
    send: (typed, options) => byBoard(facts, typed, { outcome: 'rescinded', reason: typed['reason'] ?? '' }, options) } };
  if (status !== 'adopted') return rescind;
  return {
    proposeChange: {
      ...common, choice: 'KS föreslår att målet ändras', fields: [REASON, ...MINUTES_OF_ACT], intro: 'Fullmäktige beslutar sedan hur. Förslaget står i fullmäktiges sekreterares arbete.',
      send: (typed, options) => byBoard(facts, typed, { outcome: 'amendment-proposed', reason: typed['reason'] ?? '' }, options) },
    proposeEnd: {
      ...common, choice: 'KS föreslår att målet upphör', fields: [REASON, ...MINUTES_OF_ACT],
      send: (typed, options) => byBoard(facts, typed, { outcome: 'discontinuation-proposed', reason: typed['reason'] ?? '' }, options) },
    boardTransfers: { ...common, ...transferring(facts), choice: 'KS för över ansvaret till en annan enhet', send: (typed, options) => byBoard(facts, typed, { outcome: 'transferred', ...transferOf(typed) }, options) },
    ...onFollowUps(facts, { ...common, body: 'KS', send: (typed, item, options) => byBoard(facts, typed, item, options) }),
  };
}

function councils(facts: PreparersFacts): Acts {
  const { goal, capacityFor } = facts;
  const choose = capacityFor('council-secretary');
  if (!choose) return {};
  const common = { choose, said: 'Fullmäktiges beslut är registrerat.', button: 'Registrera KF:s beslut', fieldOf: MINUTES_OF_ACT_FIELDS } as const;
  if (goal.status === 'submitted') return { urgent: {
    ...common, choice: 'KF antar målet utan att KS har yttrat sig', fields: [URGENCY, GEH, ...MINUTES_OF_ACT], fieldOf: { ...MINUTES_OF_ACT_FIELDS, 'urgency-unexplained': 'urgency' },
    send: (typed, options) => byCouncil(facts, typed, { outcome: 'adopted', geh: typed['geh'] as NonNullable<CouncilItemBody['geh']>, urgency: typed['urgency'] ?? '' }, options) } };
  if (goal.status !== 'adopted') return {};
  const urgency: readonly ActField[] = goal.proposedChange === null ? [URGENCY] : [];
  return { ...changing(facts, { ...common, urgency }), ...onFollowUps(facts, { ...common, body: 'KF', send: (typed, item, options) => byCouncil(facts, typed, item, options) }) };
}

const URGENCY: ActField = { name: 'urgency', label: 'Varför ärendet är brådskande', kind: 'text', hint: 'KS har inte yttrat sig. Fullmäktige får ändå avgöra det om det är brådskande och alla närvarande är ense (5 kap. 33 § kommunallagen).' };
const GEH: ActField = { name: 'geh', label: 'God ekonomisk hushållning', kind: 'choice', words: { none: 'Inte ett sådant mål', financial: 'Finansiellt mål', operational: 'Verksamhetsmål' } };

type Common = Readonly<{ choose: () => void; said: string; button: string; fieldOf: Readonly<Record<string, string>> }>;

/** KS is heard already where it has proposed a change. */
function changing(facts: PreparersFacts, { urgency, ...common }: Common & Readonly<{ urgency: readonly ActField[] }>): Acts {
  const { goal: { content, proposedChange } } = facts;
  const [isAmended, isEnded] = [proposedChange !== 'discontinuation', proposedChange !== 'amendment'];
  return {
    ...(isAmended && { amend: {
      ...common, choice: 'KF ändrar målet under året', fieldOf: { ...common.fieldOf, 'amendment-changes-nothing': 'title', 'in-force-before-meeting': 'inForceFrom' },
      fields: [
        { name: 'title', label: 'Målet i en mening', kind: 'line', start: content.title }, { name: 'description', label: 'Beskrivning', kind: 'text', start: content.description }, REASON,
        { name: 'inForceFrom', label: 'Gäller från', kind: 'day', hint: 'Lämna tomt: sammanträdets dag.' }, ...urgency, ...MINUTES_OF_ACT],
      intro: 'Den tidigare lydelsen finns kvar, med de dagar som den gällde.',
      send: (typed, options) => byCouncil(facts, typed, { outcome: 'amended', inForceFrom: orNull(typed['inForceFrom']), urgency: orNull(typed['urgency']),
        amendment: { reason: typed['reason'] ?? '', content: { ...content, title: typed['title'] ?? '', description: typed['description'] ?? '' } } }, options) } }),
    ...(isEnded && { end: {
      ...common, choice: 'KF låter målet upphöra i förtid', fields: [REASON, { name: 'inForceTo', label: 'Målets sista dag', kind: 'day' }, ...urgency, ...MINUTES_OF_ACT],
      intro: 'Det bedöms inte efter sin sista dag. Det går inte att ta tillbaka.',
      send: (typed, options) => byCouncil(facts, typed, { outcome: 'discontinued', reason: typed['reason'] ?? '', inForceTo: typed['inForceTo'] ?? '', urgency: orNull(typed['urgency']) }, options) } }),
    councilTransfers: { ...common, ...transferring(facts), choice: 'KF för över ansvaret till en annan enhet', send: (typed, options) => byCouncil(facts, typed, { outcome: 'transferred', ...transferOf(typed) }, options) },
  } satisfies Acts;
}

const transferOf = ({ toUnit = '', effectiveFrom = '' }: Typed) => ({ toUnit, effectiveFrom });

const transferring = ({ goal: { unit }, units }: PreparersFacts) => ({
  intro: 'Den nya enheten svarar för målet från dagen och redovisar även tiden före.',
  fields: [
    { name: 'toUnit', label: 'Till enhet', kind: 'choice', words: Object.fromEntries(units.filter(({ code, ending }) => code !== unit && !ending).map(({ code, name }) => [code, name])) },
    { name: 'effectiveFrom', label: 'Från den', kind: 'day' }, ...MINUTES_OF_ACT] satisfies readonly ActField[],
});

type OnFollowUps = Common & Readonly<{ body: 'KS' | 'KF'; send: (typed: Typed, item: Item<BoardItemBody & CouncilItemBody>, options: RequestInit) => Promise<object> }>;

/** What the committee has decided of a follow-up is taken note of, or sent back with questions. */
function onFollowUps({ goal: { followUps } }: PreparersFacts, { body, send, ...common }: OnFollowUps): Acts {
  const told = followUps.filter(({ stage }) => stage === 'submitted');
  if (told.length === 0) return {};
  const which: ActField = { name: 'followUp', label: 'Uppföljning', kind: 'choice', words: Object.fromEntries(told.map(({ followUp }) => [followUp, followUp])) };
  return {
    [`note${body}`]: { ...common, choice: `${body} lägger uppföljningen till handlingarna`, fields: [which, ...MINUTES_OF_ACT],
      send: (typed, options) => send(typed, { outcome: 'follow-up-noted', followUp: typed['followUp'] ?? '' }, options) },
    [`return${body}`]: { ...common, choice: `${body} begär mer om uppföljningen`, fields: [which, { name: 'reasons', label: 'Vad som begärs', kind: 'text', hint: 'En sak per rad' }, { name: 'respondBy', label: 'Svar senast', kind: 'day' }, ...MINUTES_OF_ACT],
      send: (typed, options) => send(typed, { outcome: 'follow-up-returned', followUp: typed['followUp'] ?? '', reasons: linesOf(typed['reasons']), respondBy: typed['respondBy'] ?? '' }, options) },
  };
}
