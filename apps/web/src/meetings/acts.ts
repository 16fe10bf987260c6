import {
  approveMinutes, approveParagraphImmediately, cancelMeeting, correctMinutes, decideAppeal, moveMeeting, postNotice, reassignParagraph, registerAppeal, removeNotice,
  type AppealOutcomeBody, type MeetingAnswer, type NoticeAnswer, type PersonAnswer,
} from '../api/generated.js';
import type { Act } from '../parts/act-choice.js';
import { orNull, type ActField, type Typed } from '../parts/act-form.js';
import { wholeNumber } from '../parts/whole-number.js';
import { partsWhere } from './meeting-steps.js';

/** Each of them is done in the capacity of whoever keeps the body's minutes. */
export type MeetingAct = Omit<Act, 'choose'>;

export type ActFacts = Readonly<{ meeting: MeetingAnswer; paragraphs: readonly number[]; persons: readonly PersonAnswer[]; today: string }>;

const APPROVERS = ['approvers.0', 'approvers.1', 'approvers.2'];
const approversOf = (typed: Typed): string[] => APPROVERS.flatMap((name) => (typed[name] ? [typed[name]] : []));
const reason: ActField = { name: 'reason', label: 'Skäl', kind: 'text' };

/** By what is next for most meetings; those that cannot be done now are not there. */
export function meetingActs(facts: ActFacts): Readonly<Record<string, MeetingAct>> {
  const { meeting: { status, meetingDate }, today } = facts;
  if (status !== 'scheduled') return {};
  return meetingDate <= today ? { ...approving(facts), ...announcing(facts), ...deciding(facts), ...approvingImmediately(facts), ...withdrawing(facts) } : withdrawing(facts);
}

/** Who approved what, and when. */
const approvalFields = ({ persons, today }: ActFacts): readonly ActField[] => {
  const words = { '': 'Ingen vald', ...Object.fromEntries(persons.toSorted((one, other) => one.name.localeCompare(other.name, 'sv')).map(({ personId, name }) => [personId, name])) };
  return [
    { name: 'approvedOn', label: 'Justerat den', kind: 'day', start: today },
    ...APPROVERS.map((name, order): ActField => ({ name, label: ['Ordförande', 'Justerare', 'Justerare till, om det är fler'][order] ?? '', kind: 'choice', words })),
  ];
};
const APPROVAL_FIELD_OF = { 'approved-before-meeting': 'approvedOn', 'day-not-come': 'approvedOn', 'approvers-missing': 'approvers.0', 'approver-repeated': 'approvers.1', 'approver-not-registered': 'approvers.0', 'paragraph-not-positive': 'paragraph' };

function approving(facts: ActFacts): Readonly<Record<string, MeetingAct>> {
  const { meeting: { body, meetingDate, minutes } } = facts;
  if (minutes.some(({ paragraph }) => paragraph === null)) return {};
  return { approve: {
    choice: 'Protokollet är justerat', button: 'Registrera justeringen', fields: approvalFields(facts), fieldOf: APPROVAL_FIELD_OF, said: 'Justeringen är registrerad. Anslå den nu.',
    intro: 'Det som sedan visar sig vara fel i protokollet rättas genom en rättelse: justeringen går inte att ta tillbaka.',
    send: (typed, options) => approveMinutes(body, meetingDate, { approvedOn: typed['approvedOn'] ?? '', approvers: approversOf(typed) }, options) } };
}

/** Seldom, and so told last: also afterwards, where it was forgotten at the time. */
const approvingImmediately = (facts: ActFacts): Readonly<Record<string, MeetingAct>> => ({ immediately: {
  choice: 'En paragraf är omedelbart justerad', button: 'Registrera den omedelbara justeringen', fieldOf: APPROVAL_FIELD_OF, said: 'Den omedelbara justeringen är registrerad.',
  fields: [{ name: 'paragraph', label: 'Paragraf', kind: 'number' }, ...approvalFields(facts)],
  send: (typed, options) => approveParagraphImmediately(facts.meeting.body, facts.meeting.meetingDate, { paragraph: wholeNumber(typed['paragraph']), approvedOn: typed['approvedOn'] ?? '', approvers: approversOf(typed) }, options),
} });

const paragraphOf = (typed: Typed): number => wholeNumber(typed['paragraph']);

/** It is posted anew then: the law wants it up until the period is over. */
const isRemovedTooEarly = ({ removedOn, appealsUntil: { rolled } }: NoticeAnswer): boolean => removedOn !== null && removedOn <= rolled;

function announcing({ meeting: { body, meetingDate, minutes }, today }: ActFacts): Readonly<Record<string, MeetingAct>> {
  const [unposted, posted] = [partsWhere(minutes, ({ notice }) => notice === null || isRemovedTooEarly(notice)), partsWhere(minutes, ({ notice }) => notice !== null && notice.removedOn === null)];
  return {
    ...(Object.keys(unposted).length === 0 ? {} : { post: {
      choice: 'Justeringen är anslagen', button: 'Registrera anslaget', said: 'Anslaget är registrerat. Tiden för överklagande räknas från den dagen.',
      fields: [{ name: 'paragraph', label: 'Vad som är anslaget', kind: 'choice', words: unposted }, { name: 'postedOn', label: 'Anslaget den', kind: 'day', start: today }, { name: 'minutesAt', label: 'Var protokollet finns', kind: 'line', hint: 'Ska stå i anslaget, till exempel Kommunkansliet, Stadshuset' }],
      fieldOf: { 'notice-before-approval': 'postedOn', 'day-not-come': 'postedOn', 'minutes-place-missing': 'minutesAt', 'notice-already-posted': 'paragraph' },
      send: (typed, options) => postNotice(body, meetingDate, { paragraph: paragraphOf(typed), postedOn: typed['postedOn'] ?? '', minutesAt: typed['minutesAt'] ?? '' }, options) } }),
    ...(Object.keys(posted).length === 0 ? {} : { remove: {
      choice: 'Anslaget är nedtaget', button: 'Registrera att anslaget är nedtaget', said: 'Det är registrerat att anslaget är nedtaget.',
      intro: 'Ett anslag som tas ned innan tiden för överklagande är slut får anslås på nytt.',
      fields: [{ name: 'paragraph', label: 'Anslaget om', kind: 'choice', words: posted }, { name: 'removedOn', label: 'Nedtaget den', kind: 'day', start: today }],
      fieldOf: { 'notice-removed-before-posted': 'removedOn', 'day-not-come': 'removedOn' },
      send: (typed, options) => removeNotice(body, meetingDate, { paragraph: paragraphOf(typed), removedOn: typed['removedOn'] ?? '' }, options) } }),
  } satisfies Readonly<Record<string, MeetingAct>>;
}

function deciding(facts: ActFacts): Readonly<Record<string, MeetingAct>> {
  const { meeting: { minutes, appeals } } = facts;
  const isApproved = minutes.some(({ paragraph }) => paragraph === null);
  return {
    ...(isApproved || minutes.length > 0 ? correcting(facts) : {}),
    ...appealing(facts),
    ...(appeals.some(({ decided }) => !decided) ? outcome(facts) : {}),
    ...(!isApproved && facts.paragraphs.length > 0 ? renumbering(facts) : {}),
  };
}

const correcting = ({ meeting: { body, meetingDate } }: ActFacts): Readonly<Record<string, MeetingAct>> => ({ correct: {
  choice: 'Rätta ett skrivfel i protokollet', button: 'Registrera rättelsen', said: 'Rättelsen är registrerad. Det som stod finns kvar bredvid.',
  intro: 'Bara skrivfel rättas så. Är det beslutet som ska ändras krävs ett nytt beslut.',
  fields: [
    { name: 'paragraph', label: 'Paragraf', kind: 'number', hint: 'Lämna tomt när det gäller protokollet i övrigt' }, { name: 'what', label: 'Vad som är fel', kind: 'line', hint: 'Till exempel närvarolistan' },
    { name: 'before', label: 'Det står', kind: 'text' }, { name: 'after', label: 'Det ska stå', kind: 'text' }, reason],
  fieldOf: { 'corrected-part-missing': 'what', 'correction-changes-nothing': 'after', 'reason-missing': 'reason', 'minutes-not-approved': 'paragraph' },
  send: (typed, options) => correctMinutes(body, meetingDate, { paragraph: paragraphOf(typed), what: typed['what'] ?? '', before: typed['before'] ?? '', after: typed['after'] ?? '', reason: typed['reason'] ?? '' }, options),
} });

const appealing = ({ meeting: { body, meetingDate }, today }: ActFacts): Readonly<Record<string, MeetingAct>> => ({ appeal: {
  choice: 'Ett beslut är överklagat', button: 'Registrera överklagandet', said: 'Överklagandet är registrerat.', intro: 'Vem som har överklagat står i domstolens akt, inte här.',
  fields: [{ name: 'paragraph', label: 'Paragraf', kind: 'number' }, { name: 'receivedOn', label: 'Kom in den', kind: 'day', start: today }, { name: 'caseNumber', label: 'Domstolens målnummer', kind: 'line', hint: 'Om det finns' }],
  fieldOf: { 'appeal-before-meeting': 'receivedOn', 'day-not-come': 'receivedOn', 'paragraph-not-positive': 'paragraph' },
  send: (typed, options) => registerAppeal(body, meetingDate, { paragraph: wholeNumber(typed['paragraph']), receivedOn: typed['receivedOn'] ?? '', caseNumber: orNull(typed['caseNumber']) }, options),
} });

const outcome = ({ meeting: { body, meetingDate, appeals }, today }: ActFacts): Readonly<Record<string, MeetingAct>> => ({ outcome: {
  choice: 'Ett överklagande är slutligt avgjort', button: 'Registrera utgången', said: 'Utgången är registrerad.', intro: 'Upphävs beslutet upphävs det också på målen, och det går inte att ta tillbaka.',
  fields: [
    { name: 'appealId', label: 'Överklagandet av', kind: 'choice', words: Object.fromEntries(appeals.filter(({ decided }) => !decided).map(({ appealId, paragraph, receivedOn }) => [appealId, `§ ${paragraph}, inkommet ${receivedOn}`])) },
    { name: 'outcome', label: 'Utgång', kind: 'choice', words: { dismissed: 'Avslogs eller avvisades', annulled: 'Bifölls: beslutet är upphävt' } }, { name: 'decidedOn', label: 'Avgjort den', kind: 'day', start: today }],
  fieldOf: { 'appeal-decided-before-received': 'decidedOn', 'day-not-come': 'decidedOn', 'appeal-already-decided': 'appealId' },
  send: (typed, options) => decideAppeal(body, meetingDate, typed['appealId'] ?? '', { outcome: typed['outcome'] as AppealOutcomeBody['outcome'], decidedOn: typed['decidedOn'] ?? '' }, options),
} });

const renumbering = ({ meeting: { body, meetingDate }, paragraphs }: ActFacts): Readonly<Record<string, MeetingAct>> => ({ renumber: {
  choice: 'Ett beslut har fått en annan paragraf', button: 'Ändra paragrafen', said: 'Paragrafen är ändrad.', intro: 'Går bara innan protokollet är justerat.',
  fields: [{ name: 'paragraph', label: 'Registrerat under', kind: 'choice', words: Object.fromEntries(paragraphs.map((paragraph) => [String(paragraph), `§ ${paragraph}`])) }, { name: 'reassignedTo', label: 'Paragraf i protokollet', kind: 'number' }, reason],
  fieldOf: { 'paragraph-taken': 'reassignedTo', 'paragraph-not-positive': 'reassignedTo', 'reason-missing': 'reason' },
  send: (typed, options) => reassignParagraph({ body, meetingDate, paragraph: wholeNumber(typed['paragraph']), reassignedTo: wholeNumber(typed['reassignedTo']), reason: typed['reason'] ?? '' }, options),
} });

/** Only a meeting of which nothing is recorded is moved or cancelled. */
function withdrawing({ meeting: { body, meetingDate, minutes }, paragraphs }: ActFacts): Readonly<Record<string, MeetingAct>> {
  if (paragraphs.length > 0 || minutes.length > 0) return {};
  return {
    move: {
      choice: 'Flytta sammanträdet', button: 'Flytta sammanträdet', said: 'Sammanträdet är flyttat.', fields: [{ name: 'movedTo', label: 'Ny dag', kind: 'day', hint: 'Samma år: paragraferna numreras per år.' }, reason],
      fieldOf: { 'meeting-moved-to-another-year': 'movedTo', 'meeting-already-scheduled': 'movedTo', 'body-not-there-then': 'movedTo', 'reason-missing': 'reason' },
      send: (typed, options) => moveMeeting(body, meetingDate, { movedTo: typed['movedTo'] ?? '', reason: typed['reason'] ?? '' }, options) },
    cancel: {
      choice: 'Ställ in sammanträdet', button: 'Ställ in sammanträdet', said: 'Sammanträdet är inställt.', fields: [reason], fieldOf: { 'reason-missing': 'reason' },
      send: (typed, options) => cancelMeeting(body, meetingDate, { reason: typed['reason'] ?? '' }, options) },
  };
}
