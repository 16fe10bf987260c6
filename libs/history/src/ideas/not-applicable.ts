/** Why a goal area does not concern a unit, in the words of its secretary. Areas that are neither here nor among the unit's ideas stay unanswered. */
export const NOT_APPLICABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  KLF: { 'MO-1.2': 'Mottagandet av nyanlända ligger hos arbetsmarknadsförvaltningen och socialnämnden.' },
  KSAM: {
    'MO-1.1': 'Förvaltningen varken planerar eller bygger bostäder.',
    'MO-1.2': 'Förvaltningen möter inte nyanlända i sitt uppdrag.',
  },
  AMF: {
    'MO-1.1': 'Byggande ingår inte i förvaltningens uppdrag.',
    'MO-1.3': 'Förvaltningens insatser riktar sig till hela kommunen och har ingen särskild del i skärgården.',
  },
  RTJ: {
    'MO-1.1': 'Räddningstjänsten yttrar sig i plan- och byggärenden men bygger inte själv.',
    'MO-1.2': 'Räddningstjänsten har inget uppdrag i flyktingmottagandet.',
  },
  BUN: { 'MO-1.3': 'Nämnden har inga skolor eller förskolor på öarna.' },
  FRI: { 'MO-3.1': 'Nämnden har en egen chef. Ledarskapet följs i kommunledningsförvaltningens mål.' },
  KULT: { 'MO-1.1': 'Nämnden bygger inte och äger inga lokaler.', 'MO-1.4': 'Nämnden hyr alla lokaler och har inga egna fordon.' },
  MBN: {
    'MO-1.2': 'Nämnden utövar tillsyn och har ingen del i flyktingmottagandet.',
    'MO-1.5': 'Nämndens verksamhet betalas med avgifter och kommunbidrag. Extern finansiering är inte möjlig.',
  },
  SBN: { 'MO-1.2': 'Bostäder för nyanlända ingår i nämndens mål för byggandet.' },
  SOC: { 'MO-1.3': 'Stödet i skärgården ges på samma villkor som i resten av kommunen.' },
  LEAB: { 'MO-1.2': 'Bolaget har ingen verksamhet i målområdet.', 'MO-1.3': 'Elnätet på öarna ägs av ett annat bolag.' },
  LULEBO: { 'MO-1.3': 'Bolaget har inga fastigheter i skärgården.', 'MO-1.5': 'Bolaget finansieras med hyror och lån enligt ägardirektivet.' },
  LLT: { 'MO-1.1': 'Bolaget bygger inte bostäder.', 'MO-1.2': 'Bolaget har ingen verksamhet i målområdet.' },
  LUMIRE: { 'MO-1.2': 'Bolaget har ingen verksamhet i målområdet.', 'MO-1.5': 'Verksamheten betalas med taxor enligt lag.' },
  LHAB: { 'MO-1.1': 'Bolaget bygger inte bostäder.', 'MO-1.2': 'Bolaget har ingen verksamhet i målområdet.' },
  NFTC: {
    'MO-1.2': 'Bolaget har ingen verksamhet i målområdet.',
    'MO-1.3': 'Bolagets utbildning bedrivs bara vid flygplatsen.',
    'MO-3.2': 'Bolaget har färre än tio anställda. Medarbetarsamtalen visar läget bättre än ett mål.',
  },
};

/** A unit that thinks again: it takes back what it has declared, and writes the goal that it has an idea for. */
export const THOUGHT_AGAIN: Readonly<Record<string, Readonly<{ area: string; reason: string }>>> = {
  KULT: { area: 'MO-1.5', reason: 'Nämnden räknar inte med några projektmedel för året.' },
};
