import { capitalised } from '#lib/texts';
import type { WorkItemAnswer } from '../api/generated.js';
import { roundView } from '../scorecard/cell.js';

/** What is due within so many working days belongs to now. */
export const SOON_DAYS = 10;

export function daysLeft({ workingDaysLeft, isLate }: Pick<WorkItemAnswer, 'workingDaysLeft' | 'isLate'>): string {
  const days = workingDaysLeft ?? 0;
  if (isLate && days === 0) return 'dagen har passerat';
  if (days < 0) return `${-days} ${days === -1 ? 'arbetsdag' : 'arbetsdagar'} för sent`;
  return days === 0 ? 'i dag' : `${days} ${days === 1 ? 'arbetsdag' : 'arbetsdagar'} kvar`;
}

/** How much waits, and how much of it should have been done. */
export function summaryOf(items: readonly Pick<WorkItemAnswer, 'isLate'>[]): string {
  const late = items.filter(({ isLate }) => isLate).length;
  if (items.length === 0) return 'Inget väntar på dig just nu.';
  if (items.length === 1) return late === 0 ? 'En sak väntar på dig.' : 'En sak väntar på dig, och den skulle redan ha varit klar.';
  if (late === 0) return `${items.length} saker väntar på dig.`;
  return `${items.length} saker väntar på dig. ${late === 1 ? 'En av dem skulle redan ha varit klar.' : `${late} av dem skulle redan ha varit klara.`}`;
}

type Words = Readonly<{ title: string; text: string; to: string; button: string }>;

/** What waits, for which committee, and the one thing to do about it. */
export const wordsFor = (item: WorkItemAnswer, nameOf: (code: string) => string): Words => WORDS[item.kind](item, nameOf(item.unit ?? item.capacity.body));

const WORDS: Readonly<Record<WorkItemAnswer['kind'], (item: WorkItemAnswer, unit: string) => Words>> = {
  'write-goals': ({ budgetYear, areas, unit: code }, unit) => ({
    title: `Skriv mål för ${budgetYear}`, text: `${unit} har inte skrivit något mål ännu. ${areas.length} målområden saknar svar.`,
    to: `/mal/nytt?${new URLSearchParams({ ar: String(budgetYear), enhet: code ?? '' }).toString()}`, button: 'Skriv mål',
  }),
  'decide-on-drafts': ({ budgetYear, goals, areas, capacity: { body } }, unit) => ({
    title: `Registrera beslutet om ${counted(goals.length, 'mål')}`, text: `${unit} har utkast för ${budgetYear} som nämnden ska besluta om.${lacking(areas)}`,
    to: `/namndens-beslut?${new URLSearchParams({ organ: body, ar: String(budgetYear) }).toString()}`, button: 'Registrera beslut',
  }),
  'answer-referral': ({ budgetYear, goals }, unit) => ({
    title: 'Svara på kommunstyrelsens återremiss', text: `”${goals[0]?.title ?? ''}”. ${unit}, mål för ${budgetYear}.`, to: `/mal/${firstOf(goals)}`, button: 'Öppna målet',
  }),
  'complete-goal': ({ budgetYear, goals }, unit) => ({
    title: 'Komplettera ett inlämnat mål', text: `”${goals[0]?.title ?? ''}”. ${unit}, mål för ${budgetYear}.`, to: `/mal/${firstOf(goals)}`, button: 'Öppna målet',
  }),
  'give-statement': ({ goals }, unit) => ({
    title: 'Lämna ett yttrande', text: `${unit} ska yttra sig om ”${goals[0]?.title ?? ''}”.`, to: `/mal/${firstOf(goals)}?flik=dialog`, button: 'Yttra er',
  }),
  'assess-goals': ({ budgetYear, goals, followUp, unit: code }, unit) => ({
    title: `Bedöm ${counted(goals.length, 'mål')} vid uppföljningen i ${followUp ?? ''}`, text: `${unit}, budgetår ${budgetYear}. ${goals.length === 1 ? 'Målet är inte bedömt' : 'Målen är inte bedömda'} i den här uppföljningen.`,
    to: goals.length === 1 ? `/mal/${firstOf(goals)}/bedom` : `/styrkort/${budgetYear}?${new URLSearchParams({ visa: roundView(followUp ?? ''), rutor: 'ej-rapporterat', enhet: code ?? '' }).toString()}`, button: 'Bedöm',
  }),
  'follow-up-shares': ({ budgetYear, goals, followUp }, unit) => ({
    title: `Följ upp ${counted(goals.length, 'bidrag')} vid uppföljningen i ${followUp ?? ''}`, text: `${unit}, budgetår ${budgetYear}. Ni bidrar till ”${goals[0]?.title ?? ''}”${goals.length > 1 ? ' och fler mål' : ''}.`,
    to: `/mal/${firstOf(goals)}`, button: 'Följ upp',
  }),
  'prepare-goals': ({ budgetYear, goals }) => ({
    title: `Bered ${counted(goals.length, 'mål')} för ${budgetYear}`, text: 'Målen är inlämnade och väntar på kommunstyrelsens beslut.',
    to: `/beredning?ar=${budgetYear}`, button: 'Öppna beredningen',
  }),
  'decide-on-changes': ({ budgetYear, goals }) => ({
    title: 'Registrera fullmäktiges beslut om ett antaget mål', text: `Kommunstyrelsen föreslår att målet ändras eller upphör: ”${goals[0]?.title ?? ''}”, ${budgetYear}.`, to: `/mal/${firstOf(goals)}`, button: 'Öppna målet',
  }),
  'adopt-goals': ({ budgetYear, goals }) => ({
    title: `Registrera fullmäktiges beslut om ${counted(goals.length, 'mål')} för ${budgetYear}`, text: 'Kommunstyrelsen har föreslagit att målen antas.',
    to: `/beredning?ar=${budgetYear}`, button: 'Öppna',
  }),
};

const firstOf = ([goal]: WorkItemAnswer['goals']): string => goal?.goalId ?? '';

const lacking = ({ length }: WorkItemAnswer['areas']): string => (length === 0 ? '' : ` ${capitalised(counted(length, 'målområde', 'målområden'))} saknar mål.`);

const counted = (count: number, one: string, many = one): string => `${count === 1 ? 'ett' : count} ${count === 1 ? one : many}`;
