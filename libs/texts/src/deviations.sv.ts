import type { Deviation, DeviationKind, WithoutParagraph } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { minutes } from './minutes.sv.js';
import type { NameOf } from './name-of.js';
import { capitalised, counted } from './words.sv.js';

/** A kind of deviation, as a heading or a choice. */
export const DEVIATION_LABELS = {
  'not-carried-out': 'Beslut som inte är utfört',
  'quorum-missing': 'För få deltog i beslutet',
  'submitted-late': 'För sent inlämnat',
  'not-reported': 'Inget mål lämnat',
  'follow-up-missing': 'Uppföljning saknas',
  'answer-overdue': 'Svar saknas',
  'decided-without-paragraph': 'Utan paragraf',
  'recorded-late': 'Registrerat i efterhand',
  'deadline-moved': 'Flyttad sista dag',
  'minutes-corrected': 'Rättat efter justering',
  'notice-removed-early': 'Anslag nedtaget för tidigt',
  'preliminary-not-final': 'Preliminär bedömning kvar',
  'countersigned': 'Jäv i registreringen, kontrasignerat',
  'text-realigned': 'Antagen text rättad efter protokollet',
  'own-unit-prepared': 'Kommunstyrelsen beredde sin egen enhets mål',
} as const satisfies Record<DeviationKind, string>;

type ByKind = { readonly [Kind in DeviationKind]: (deviation: Extract<Deviation, { kind: Kind }>, nameOf: NameOf) => string };

/** What is not as it should be, in one sentence. */
export const deviationSentence = (deviation: Deviation, nameOf: NameOf): string =>
  capitalised((SENTENCES[deviation.kind] as (one: Deviation, names: NameOf) => string)(deviation, nameOf));

const SENTENCES: ByKind = {
  'not-carried-out': ({ basis }, nameOf) => `beslutet i ${nameOf(basis.body)} ${minutes(basis)}, syns inte på målet.`,
  'quorum-missing': ({ basis }, nameOf) => `i beslutet i ${nameOf(basis.body)} ${minutes(basis)}, deltog inte fler än hälften av ledamöterna, som det ska vara (KL ${basis.body === 'KF' ? '5:45' : '6:27'}).`,
  'submitted-late': ({ title, daysLate, lateReason, on }) =>
    `${quoted(title)} lämnades in ${day(on)}, ${counted(daysLate, 'dag', 'dagar')} för sent. Skäl: ${lateReason ?? 'inte angivet'}`,
  'not-reported': ({ unit, area, on }, nameOf) => `${named(unit, nameOf)} har varken lämnat ett mål i målområdet ${area} eller förklarat det ej tillämpligt. Sista dag var ${day(on)}.`,
  'follow-up-missing': ({ title, followUp, on }) => `${quoted(title)} är inte bedömt i uppföljningen ${followUp}. Sista dag var ${day(on)}.`,
  'answer-overdue': ({ title, on }) => `${quoted(title)} skulle ha besvarats senast ${day(on)}.`,
  'decided-without-paragraph': ({ what, title, on }) => WITHOUT[what](title, day(on)),
  'recorded-late': ({ basis, daysAfter, on }, nameOf) =>
    `beslutet i ${nameOf(basis.body)} ${minutes(basis)}, registrerades ${day(on)}, ${counted(daysAfter, 'dag', 'dagar')} efter sammanträdet.`,
  'deadline-moved': ({ unit, deadline: { followUp }, movedTo, reason, basis, on }, nameOf) =>
    `sista dag för ${followUp === null ? 'målen' : `rapporten ${followUp}`} flyttades ${day(on)} till ${day(movedTo)} för ${unit === null ? 'alla' : nameOf(unit)}`
    + `${basis === null ? '' : `, enligt ${nameOf(basis.body)} ${minutes(basis)}`}. Skäl: ${reason}`,
  'minutes-corrected': ({ unit, meetingDate, paragraph, what, reason, on }, nameOf) =>
    `${part(paragraph)} från ${named(unit, nameOf)} ${day(meetingDate)} rättades ${day(on)}: ${what}. Skäl: ${reason}`,
  'notice-removed-early': ({ unit, meetingDate, paragraph, lastDay, on }, nameOf) =>
    `anslaget om ${part(paragraph)} från ${named(unit, nameOf)} ${day(meetingDate)} togs ned ${day(on)}. Det skulle ha suttit uppe till och med ${day(lastDay)}, och det är okänt när besluten vann laga kraft.`,
  'preliminary-not-final': ({ title, followUp, on }) => `${quoted(title)} bedömdes preliminärt i uppföljningen ${followUp} ${day(on)} och har inte fått någon slutlig bedömning.`,
  'countersigned': ({ basis, on }, nameOf) =>
    `beslutet i ${nameOf(basis.body)} ${minutes(basis)}, registrerades av någon som hade skrivit ett av målen. En annan person kontrasignerade ${day(on)}.`,
  'text-realigned': ({ title, basis, reason, on }, nameOf) => `${quoted(title)} fick en annan antagen text ${day(on)}, efter en rättelse av beslutet i ${nameOf(basis.body)} ${minutes(basis)}. Skäl: ${reason}`,
  'own-unit-prepared': ({ title, basis, decidedIn }, nameOf) =>
    `${quoted(title)} beslutades av ${nameOf(decidedIn.body)} som nämnd ${minutes(decidedIn)}, och bereddes av samma organ ${minutes(basis)}.`,
};

const WITHOUT: Readonly<Record<WithoutParagraph, (title: string | null, on: string) => string>> = {
  'submission': (title, on) => `${quoted(title)} lämnades in preliminärt ${on}, och nämnden har inte beslutat om det.`,
  'follow-up': (title, on) => `uppföljningen av ${quoted(title)} överlämnades till kommunfullmäktige ${on} utan att nämnden hade beslutat om den.`,
  'proposal': (_title, on) => `kommunstyrelsens förslag låstes ${on} utan uppgift om paragraf.`,
  'deadline': (_title, on) => `en sista dag flyttades ${on} utan uppgift om paragraf.`,
};

const day = (date: string | null): string => (date === null ? 'en okänd dag' : `den ${swedishDate(date)}`);
const quoted = (title: string | null): string => (title === null ? 'målet' : `”${title}”`);
const named = (unit: string | null, nameOf: NameOf): string => (unit === null ? 'kommunen' : nameOf(unit));
const part = (paragraph: number | null): string => (paragraph === null ? 'protokollet' : `§ ${paragraph} i protokollet`);
