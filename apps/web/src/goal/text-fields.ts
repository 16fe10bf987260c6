import { swedishDecimal } from '#lib/texts';
import type { GoalAnswer } from '../api/generated.js';
import type { ActField, Typed } from '../parts/act-form.js';

type Content = GoalAnswer['content'];

/** What a body most often words otherwise than the text before it: the sentence, the description and what is to be reached. */
export const textFields = ({ title, description, indicators }: Content): readonly ActField[] => [
  { name: 'title', label: 'Målet i en mening', kind: 'line', start: title },
  { name: 'description', label: 'Beskrivning', kind: 'text', start: description },
  ...indicators.flatMap(({ indicatorId, name, unit, target }): readonly ActField[] =>
    (target ? [{ name: targetName(indicatorId), label: `Målvärde för ${name}`, hint: `${unit}, senast ${target.period}`, kind: 'line', start: swedishDecimal(target.value) }] : [])),
];

/** The text with what was typed in it. A value that nobody has touched goes as it was. */
export const textOf = (content: Content, typed: Typed): Content => ({
  ...content, title: typed['title'] ?? '', description: typed['description'] ?? '',
  indicators: content.indicators.map((indicator) => {
    const value = typed[targetName(indicator.indicatorId)];
    return value === undefined || !indicator.target || value === swedishDecimal(indicator.target.value) ? indicator : { ...indicator, target: { ...indicator.target, value } };
  }),
});

const targetName = (indicatorId: string): string => `target.${indicatorId}`;
