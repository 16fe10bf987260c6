import type { Assessment } from '#lib/planning';
import { html, Html } from '../pages/page.js';

/** How a goal goes as the public reads it: a shape and a word, and a tone last. */
export type PublicMark = Assessment | 'not-reported' | 'annulled';

export const MARK_WORDS: Readonly<Record<PublicMark, string>> = {
  'achieved': 'Uppnås', 'partly-achieved': 'Uppnås delvis', 'not-achieved': 'Uppnås inte',
  'not-assessed': 'Inte bedömt', 'not-reported': 'Ej rapporterat', 'annulled': 'Upphävt',
};

const SHAPES: Readonly<Record<PublicMark, string>> = {
  'achieved': '<circle cx="8" cy="8" r="7"/>',
  'partly-achieved': '<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.8v10.4A5.2 5.2 0 0 1 8 2.8Z" fill-rule="evenodd" transform="rotate(180 8 8)"/>',
  'not-achieved': '<path d="M8 1 15.6 14.4H.4Z"/>',
  'not-assessed': '<path d="M2 7.2h12v1.6H2z"/>',
  'not-reported': '<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8Z" fill-rule="evenodd"/>',
  'annulled': '<path d="M2 7.2h12v1.6H2z"/>',
};

const shape = (mark: PublicMark): Html => new Html(`<svg class="ic" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[mark]}</svg>`);

export const markOf = ({ annulledOn, followUps }: Readonly<{ annulledOn: string | null; followUps: readonly Readonly<{ assessment: Assessment }>[] }>): PublicMark =>
  (annulledOn === null ? followUps.at(-1)?.assessment ?? 'not-reported' : 'annulled');

export const markBox = (mark: PublicMark): Html => html`<span class="st box" data-mark="${mark}">${shape(mark)}${MARK_WORDS[mark]}</span>`;

const ALWAYS: readonly PublicMark[] = ['achieved', 'partly-achieved', 'not-achieved', 'not-reported'];

/** How many of each: whoever counts what is reached counts what nothing is said of too. */
export function markCounts(marks: readonly PublicMark[]): readonly Html[] {
  const all = [...ALWAYS, ...(['not-assessed', 'annulled'] as const).filter((mark) => marks.includes(mark))];
  return all.map((mark) => html`<li class="st" data-mark="${mark}">${shape(mark)}${String(marks.filter((one) => one === mark).length)} ${MARK_WORDS[mark].toLowerCase()}</li>`);
}
