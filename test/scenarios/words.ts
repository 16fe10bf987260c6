import { ParameterType } from '@cucumber/cucumber-expressions';
import type { Capacity } from '#lib/planning';

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** The bodies and units of the scenarios, as people call them. */
const BODIES: Readonly<Record<string, string>> = {
  'kommunstyrelsen': 'KS', 'kommunfullmäktige': 'KF', 'barn- och utbildningsnämnden': 'BUN', 'socialnämnden': 'SOC',
  'kulturnämnden': 'KULT', 'fritidsnämnden': 'FRI', 'kommunledningsförvaltningen': 'KLF', 'Lulebo': 'LULEBO', 'kommunrevisionen': 'REV', 'kommunfullmäktiges presidium': 'KFP', 'kultur- och fritidsnämnden': 'KFN',
};

/** The words for where a goal stands, with what the API calls it. */
const STANDINGS: Readonly<Record<string, string>> = {
  'ett utkast': 'draft', 'inlämnat': 'submitted', 'återremitterat': 'referred-back', 'tillstyrkt': 'endorsed', 'avstyrkt': 'rejection-proposed',
  'antaget': 'adopted', 'avslaget': 'rejected', 'återkallat': 'withdrawn', 'upphävt': 'voided', 'inlämnat av misstag': 'mistaken',
};

/** What is not as it should be, with what the API calls it. */
const DEVIATIONS: Readonly<Record<string, string>> = { 'för få deltog i beslutet': 'quorum-missing', 'kommunstyrelsen beredde sin egen enhets mål': 'own-unit-prepared',
  'den antagna texten följer en rättelse': 'text-realigned', 'en sista dag flyttades': 'deadline-moved', 'beslutet registrerades sent': 'recorded-late' };

/** How a goal went. */
const ASSESSMENTS: Readonly<Record<string, string>> = {
  'delvis uppnått': 'partly-achieved', 'inte uppnått': 'not-achieved', 'uppnått': 'achieved', 'omöjligt att bedöma': 'not-assessed',
};

const oneOf = (words: Readonly<Record<string, string>>): RegExp => new RegExp(Object.keys(words).toSorted((one, other) => other.length - one.length).join('|'));

export const WORDS = [
  new ParameterType('dag', /\d{1,2} [a-z]+ \d{4}/, String, dayOf, false),
  new ParameterType('organ', oneOf(BODIES), String, (name) => BODIES[name] ?? '', false),
  new ParameterType('avvikelse', oneOf(DEVIATIONS), String, (words) => DEVIATIONS[words] ?? '', false),
  new ParameterType('läge', oneOf(STANDINGS), String, (word) => STANDINGS[word] ?? '', false),
  new ParameterType('bedömning', oneOf(ASSESSMENTS), String, (word) => ASSESSMENTS[word] ?? '', false),
  new ParameterType('bedömningar', /(?:delvis uppnått|inte uppnått|uppnått|omöjligt att bedöma)(?:, (?:delvis uppnått|inte uppnått|uppnått|omöjligt att bedöma))*/, Array, (words) => words.split(', ').map((word) => ASSESSMENTS[word] ?? ''), false),
];

function dayOf(text: string): string {
  const [day = '', month = '', year = ''] = text.split(' ');
  if (!MONTHS.includes(month)) throw new Error(`${text} is no day`);
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whoever keeps a body's minutes, or writes a unit's goals. */
export function secretaryOf(unit: string): Capacity {
  switch (unit) {
    case 'KS': return { role: 'board-secretary', body: 'KS' };
    case 'KF': case 'KFP': case 'REV': return { role: 'council-secretary', body: 'KF' };
    case 'KLF': return { role: 'committee-secretary', body: 'KS' };
    case 'LULEBO': return { role: 'company-secretary', body: unit };
    default: return { role: 'committee-secretary', body: unit };
  }
}
