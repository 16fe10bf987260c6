import type { ReactNode } from 'react';
import {
  approveAnnualReport, closeCycle, extendDeadline, freezeProposal, handOverReport, includeUnit, moveDeadline, publishProposal,
  type CycleAnswer, type DeadlineAnswer, type ProposalAnswer, type UnitAnswer,
} from '../api/generated.js';
import type { Acts } from '../parts/act-choice.js';
import type { ActField, Typed } from '../parts/act-form.js';
import { wholeNumber } from '../parts/whole-number.js';
import { roundActs } from './round-acts.js';
import type { CapacityFor } from './use-capacities.js';

export type CycleFacts = Readonly<{
  cycle: CycleAnswer; deadlines: readonly DeadlineAnswer[]; proposals: readonly ProposalAnswer[]; units: readonly UnitAnswer[]; today: string; capacityFor: CapacityFor;
  /** What follows from another day, in words. */
  movePreview: (typed: Typed) => ReactNode;
}>;

/** What can be done with a planning year now, by whoever looks. */
export function cycleActs(facts: CycleFacts): Acts {
  if (facts.cycle.closedOn !== null) return {};
  return { ...proposing(facts), ...reporting(facts), ...dating(facts), ...roundActs(facts), ...including(facts), ...closing(facts) };
}

/** A deadline as a choice, and back: the code of the follow-up, none for the goals. */
const deadlineKey = ({ followUp }: DeadlineAnswer): string => followUp ?? 'mal';
export const deadlineWords = ({ deadline, title }: Pick<DeadlineAnswer, 'deadline' | 'title'>): string => (deadline === 'submission' ? 'Förslag till mål' : `Rapport: ${title ?? ''}`);
const deadlineIn = ({ deadline = '' }: Typed) => (deadline === 'mal' ? { deadline: 'submission' as const, followUp: null } : { deadline: 'follow-up-report' as const, followUp: deadline });
export const deadlineChosen = (deadlines: readonly DeadlineAnswer[], { deadline }: Typed): DeadlineAnswer | undefined => deadlines.find((one) => deadlineKey(one) === deadline);

const REASON: ActField = { name: 'reason', label: 'Skäl', kind: 'text' };
const decidedByFields = (body: string, hint: string): readonly ActField[] => [
  { name: 'decidedBy.meetingDate', label: `Beslutat av ${body} den`, kind: 'day', hint }, { name: 'decidedBy.paragraph', label: 'Paragraf', kind: 'number' }];
const MINUTES_FIELDS = { 'meeting-in-future': 'decidedBy.meetingDate', 'paragraph-not-positive': 'decidedBy.paragraph' };

const decidedBy = (typed: Typed, body: string) => ({ body, meetingDate: typed['decidedBy.meetingDate'] ?? '', paragraph: wholeNumber(typed['decidedBy.paragraph']) });
/** Null where nothing is said of a decision. */
const decidedByOrNull = (typed: Typed, body: string) => (typed['decidedBy.meetingDate'] || typed['decidedBy.paragraph'] ? decidedBy(typed, body) : null);

function dating({ cycle: { budgetYear, units: codes }, deadlines, units, capacityFor, movePreview }: CycleFacts): Acts {
  const choose = capacityFor('board-secretary', 'controller');
  if (!choose) return {};
  const which: ActField = { name: 'deadline', label: 'Sista dag', kind: 'choice', words: Object.fromEntries(deadlines.map((one) => [deadlineKey(one), deadlineWords(one)])) };
  const minutes = decidedByFields('kommunstyrelsen', 'Lämna tomt om inget organ har beslutat det.');
  const names = Object.fromEntries(codes.map((code) => [code, units.find((unit) => unit.code === code)?.name ?? code]));
  const fieldOf = { ...MINUTES_FIELDS, 'reason-missing': 'reason' };
  return {
    move: {
      choice: 'Flytta en sista dag för alla', button: 'Flytta dagen', said: 'Dagen är flyttad.', choose, fields: [which, { name: 'movedTo', label: 'Ny sista dag', kind: 'day' }, REASON, ...minutes],
      fieldOf: { ...fieldOf, 'deadline-in-past': 'movedTo', 'deadline-unchanged': 'movedTo', 'deadline-before-drafting': 'movedTo', 'deadline-within-period': 'movedTo', 'proposal-decided': 'deadline' },
      preview: movePreview,
      send: (typed, options) => moveDeadline(budgetYear, { ...deadlineIn(typed), movedTo: typed['movedTo'] ?? '', reason: typed['reason'] ?? '', decidedBy: decidedByOrNull(typed, 'KS') }, options) },
    extend: {
      choice: 'Ge en enhet längre tid', button: 'Ge längre tid', said: 'Enheten har fått längre tid.', choose,
      fields: [which, { name: 'unit', label: 'Enhet', kind: 'choice', words: names }, { name: 'extendedTo', label: 'Enhetens sista dag', kind: 'day' }, REASON, ...minutes],
      fieldOf: { ...fieldOf, 'deadline-in-past': 'extendedTo', 'extension-not-later': 'extendedTo', 'unit-not-in-cycle': 'unit' },
      send: (typed, options) => extendDeadline(budgetYear, { ...deadlineIn(typed), unit: typed['unit'] ?? '', extendedTo: typed['extendedTo'] ?? '', reason: typed['reason'] ?? '', decidedBy: decidedByOrNull(typed, 'KS') }, options) },
  };
}

function proposing({ cycle: { budgetYear }, proposals: [latest], today, capacityFor }: CycleFacts): Acts {
  const [freeze, publish] = [capacityFor('board-secretary'), capacityFor('council-secretary')];
  return {
    ...(freeze && { freeze: {
      choice: 'Lås kommunstyrelsens förslag', button: latest ? `Lås version ${latest.version + 1}` : 'Lås förslaget', said: 'Förslaget är låst.', choose: freeze,
      intro: 'Allt som kommunstyrelsen har beslutat om hittills blir ett paket, text för text. Ändras något sedan låser du en ny version; den gamla finns kvar.',
      fields: decidedByFields('kommunstyrelsen', 'Beslutet om förslaget som helhet, om det finns.'), fieldOf: MINUTES_FIELDS,
      send: (typed, options) => freezeProposal(budgetYear, { decidedBy: decidedByOrNull(typed, 'KS') }, options) } }),
    ...(publish && latest && latest.published === null && { publish: {
      choice: `Publicera förslaget, version ${latest.version}`, button: 'Publicera förslaget', said: 'Förslaget är publicerat och syns för alla.', choose: publish,
      intro: 'Förslaget ska finnas på webbplatsen från det att fullmäktiges sammanträde tillkännages (8 kap. 14 § kommunallagen).',
      fields: [{ name: 'councilMeets', label: 'Fullmäktige sammanträder den', kind: 'day' }, { name: 'announcedOn', label: 'Tillkännagivet den', kind: 'day', start: today }],
      fieldOf: { 'announced-before-frozen': 'announcedOn', 'announced-after-meeting': 'councilMeets', 'day-not-come': 'announcedOn' },
      send: ({ councilMeets = '', announcedOn = '' }, options) => publishProposal(budgetYear, { councilMeets, announcedOn }, options) } }),
  } satisfies Acts;
}

function reporting({ cycle: { budgetYear, followUps, approvedOn }, today, capacityFor }: CycleFacts): Acts {
  const [board, council] = [capacityFor('board-secretary'), capacityFor('council-secretary')];
  const open = followUps.filter(({ handedOverOn, periodEnds }) => handedOverOn === null && periodEnds < today);
  const isAnnualHandedOver = followUps.some(({ periodEnds, handedOverOn }) => periodEnds.endsWith('-12-31') && handedOverOn !== null);
  return {
    ...(board && open.length > 0 && { handOver: {
      choice: 'En rapport är överlämnad', button: 'Registrera överlämnandet', said: 'Överlämnandet är registrerat.', choose: board,
      intro: 'Kommunstyrelsen lämnar delårsrapporten och årsredovisningen till fullmäktige och revisorerna.',
      fields: [{ name: 'followUp', label: 'Rapport', kind: 'choice', words: Object.fromEntries(open.map(({ code, title }) => [code, title])) }, { name: 'handedOverOn', label: 'Överlämnad den', kind: 'day', start: today }],
      fieldOf: { 'report-before-period-ends': 'handedOverOn', 'day-not-come': 'handedOverOn', 'report-already-handed-over': 'followUp' },
      send: ({ followUp = '', handedOverOn = '' }, options) => handOverReport(budgetYear, { followUp, handedOverOn }, options) } }),
    ...(council && isAnnualHandedOver && approvedOn === null && { approve: {
      choice: 'Fullmäktige har godkänt årsredovisningen', button: 'Registrera godkännandet', said: 'Godkännandet är registrerat.', choose: council,
      fields: decidedByFields('fullmäktige', 'Innan fullmäktige beslutar om ansvarsfrihet.'), fieldOf: { ...MINUTES_FIELDS, 'approved-before-handed-over': 'decidedBy.meetingDate' },
      send: (typed, options) => approveAnnualReport(budgetYear, { decidedBy: decidedBy(typed, 'KF') }, options) } }),
  } satisfies Acts;
}

function including({ cycle: { budgetYear, units: taking }, units, today, capacityFor }: CycleFacts): Acts {
  const choose = capacityFor('controller');
  const others = units.filter(({ code, validTo }) => !taking.includes(code) && (validTo === null || validTo >= today));
  if (!choose || others.length === 0) return {};
  return { include: {
    choice: 'Låt en enhet till delta', button: 'Låt enheten delta', said: 'Enheten deltar nu i året.', choose,
    fields: [{ name: 'unit', label: 'Enhet', kind: 'choice', words: Object.fromEntries(others.map(({ code, name }) => [code, name])) }],
    fieldOf: { 'unit-not-valid': 'unit', 'unit-already-in-cycle': 'unit', 'unit-not-registered': 'unit' },
    send: ({ unit = '' }, options) => includeUnit(budgetYear, { unit }, options) } };
}

function closing({ cycle: { budgetYear, approvedOn }, capacityFor }: CycleFacts): Acts {
  const choose = capacityFor('controller');
  return choose && approvedOn !== null ? { close: {
    choice: `Avsluta ${budgetYear}`, button: `Avsluta ${budgetYear}`, said: `${budgetYear} är avslutat.`, choose, fields: [],
    intro: 'Sedan planeras, dateras och rapporteras inget mer i året. En bedömning kan fortfarande ändras i efterhand. Det går inte att öppna året igen.',
    send: (_, options) => closeCycle(budgetYear, options) } } : {};
}
