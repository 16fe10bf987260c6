import { capitalised } from '#lib/texts';
import type { WheelEntryAnswer } from '../api/generated.js';

type Kind = WheelEntryAnswer['kind'];
export type Entry = WheelEntryAnswer;
export type Ring = Entry['ring'];

/** In the order from the rim inwards. */
export const RINGS: readonly Readonly<{ ring: Ring; organ: string; name: string; short: string }>[] = [
  { ring: 'committees', organ: 'namnd', name: 'Nämnder och bolag', short: 'Nämnder' },
  { ring: 'board', organ: 'ks', name: 'Kommunstyrelsen', short: 'KS' },
  { ring: 'council', organ: 'kf', name: 'Kommunfullmäktige', short: 'KF' },
  { ring: 'reports', organ: 'rapport', name: 'Rapporter', short: 'Rapporter' },
];

export const organOf = (ring: Ring): string => RINGS.find((one) => one.ring === ring)?.organ ?? '';

const PERIODS: readonly Kind[] = ['drafting', 'answering-referral', 'preparation', 'adoption', 'report', 'accounts'];
export const isPeriod = ({ kind }: Entry): boolean => PERIODS.includes(kind);
export const isMeeting = ({ kind }: Entry): boolean => kind === 'meeting';
/** A day by which something is to be done. */
export const isLastDay = (entry: Entry): boolean => !isPeriod(entry) && !isMeeting(entry) && entry.kind !== 'new-council';

/** "Delårsrapport per den 31 augusti" in short. */
const reportOf = ({ title }: Entry): string => (title ?? 'Rapport').replace(/ per .*$/, '');
const isAnnual = ({ title }: Entry): boolean => /bokslut/i.test(title ?? '');

const SENTENCES: Readonly<Record<Kind, (entry: Entry, nameOf: (code: string) => string) => string>> = {
  'drafting': ({ budgetYear }) => `Målförslag för ${budgetYear ?? ''}`,
  'answering-referral': () => 'Svar på återremiss',
  'preparation': ({ budgetYear }) => `Beredning av mål för ${budgetYear ?? ''}`,
  'adoption': ({ budgetYear }) => `Beslut om mål för ${budgetYear ?? ''}`,
  'report': (entry) => (isAnnual(entry) ? `Bokslut och årsredovisning ${entry.budgetYear ?? ''}` : entry.title ?? 'Rapport'),
  'accounts': ({ budgetYear }) => `Årsredovisning ${budgetYear ?? ''} och ansvarsfrihet`,
  'submission-due': ({ budgetYear }) => `Sista dag för målförslag ${budgetYear ?? ''}`,
  'referral-answer-due': () => 'Sista dag att svara på återremiss',
  'proposal-due': ({ budgetYear }) => `KS förslag till mål och budget ${budgetYear ?? ''}`,
  'adoption-due': ({ budgetYear }) => `KF antar mål och budget ${budgetYear ?? ''}`,
  'report-due': (entry) => `${reportOf(entry)}: sista dag att rapportera`,
  'hand-over-due': (entry) => (isAnnual(entry) ? `Årsredovisning ${entry.budgetYear ?? ''} till KF och revisorer` : `${reportOf(entry)} till KF och revisorer`),
  'discharge-due': ({ budgetYear }) => `Ansvarsfrihet för ${budgetYear ?? ''}`,
  'new-council': () => 'Nyvalda fullmäktige tillträder',
  'meeting': ({ bodies }, nameOf) => `${capitalised(nameOf(bodies[0] ?? ''))} sammanträder`,
};

/** What it is, as it stands alone. */
export const nameOfEntry = (entry: Entry, nameOf: (code: string) => string): string => SENTENCES[entry.kind](entry, nameOf);

const ARC_WORDS: Readonly<Partial<Record<Kind, (entry: Entry) => readonly string[]>>> = {
  'drafting': ({ budgetYear }) => [`Nämnderna skriver målförslag för ${budgetYear ?? ''}`, `Målförslag ${budgetYear ?? ''}`, 'Målförslag'],
  'answering-referral': () => ['Svar på återremiss', 'Svar'],
  'preparation': ({ budgetYear }) => [`Beredning av mål för ${budgetYear ?? ''}`, 'Beredning'],
  'adoption': ({ budgetYear }) => [`Antar mål ${budgetYear ?? ''}`, 'Antar mål'],
  'report': (entry) => (isAnnual(entry) ? [`Årsredovisning ${entry.budgetYear ?? ''}`, 'Årsredovisning'] : [reportOf(entry)]),
  'accounts': () => ['Årsredovisning och ansvarsfrihet', 'Ansvarsfrihet', 'Bokslut'],
};

/** As it stands along an arc, the longest first; nothing for what is drawn without words. */
export const arcWords = (entry: Entry): readonly string[] => ARC_WORDS[entry.kind]?.(entry) ?? [];

/** Whose it is, in a column of its own. */
export function whoseOf({ bodies }: Entry, nameOf: (code: string) => string): string {
  const [first] = bodies;
  if (first === undefined) return 'Alla enheter';
  return bodies.length === 1 ? SHORT_NAMES[first] ?? nameOf(first) : `${bodies.length} enheter`;
}

const SHORT_NAMES: Readonly<Record<string, string>> = { KS: 'KS', KF: 'KF' };

/** What else is worth knowing of it. */
export function noteOf({ provision, movedFrom, unitsWithLonger, isDone, state, kind }: Entry, shortDay: (day: string) => string): string {
  return [
    provision === null ? '' : kind === 'new-council' ? law(provision) : `Lagens sista dag (${law(provision)})`,
    movedFrom === null ? '' : `Flyttat från ${shortDay(movedFrom)}`,
    unitsWithLonger === 0 ? '' : `${unitsWithLonger === 1 ? 'En enhet har' : `${unitsWithLonger} enheter har`} fått längre tid`,
    isDone && state !== 'past' ? 'Klart' : '',
  ].filter((words) => words !== '').join('. ');
}

/** "11 kap. 8 § kommunallagen" does not break within its numbers. */
const law = (provision: string): string => provision.replace(/ (?=kap|\d|§)/g, '\u00a0');

/** The page where it is worked with. */
export function addressOf({ kind, budgetYear, bodies, from }: Entry): string {
  switch (kind) {
    case 'drafting': case 'submission-due': case 'adoption': case 'adoption-due': return `/styrkort/${budgetYear ?? ''}`;
    case 'answering-referral': case 'referral-answer-due': case 'preparation': case 'proposal-due': return `/styrkort/${budgetYear ?? ''}`;
    case 'report': case 'report-due': case 'hand-over-due': case 'accounts': case 'discharge-due': return `/styrkort/${budgetYear ?? ''}`;
    case 'meeting': return `/sammantraden/${bodies[0] ?? ''}/${from}`;
    case 'new-council': return '/arshjul';
  }
}

/** "4 arbetsdagar kvar" */
export function daysLeftWords({ workingDaysLeft }: Entry): string {
  if (workingDaysLeft === null) return '';
  return workingDaysLeft === 0 ? 'i dag' : `${workingDaysLeft} ${workingDaysLeft === 1 ? 'arbetsdag' : 'arbetsdagar'} kvar`;
}
