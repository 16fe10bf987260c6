import { diffWordsWithSpace } from 'diff';
import type { GoalContent } from '#lib/planning';
import { GEH_LABELS, capitalised, globalGoalsOf, indicatorSentence } from '#lib/texts';

export const PART_KINDS = ['same', 'added', 'removed'] as const;
export type PartKind = (typeof PART_KINDS)[number];
export type TextPart = Readonly<{ kind: PartKind; text: string }>;

export const CONTENT_FIELDS = ['title', 'description', 'intendedEffect', 'indicators', 'criterion', 'evidence', 'sdg', 'gehProposal'] as const;
export type ContentField = (typeof CONTENT_FIELDS)[number];
export type FieldDifference = Readonly<{ field: ContentField; parts: readonly TextPart[]; isWhole: boolean }>;

/** Words of two texts of 20,000 characters may differ everywhere; nobody reads that word by word, and it takes long to find out. */
const EDITS_MAX = 1_000;

const WORDS = new Intl.Segmenter('sv', { granularity: 'word' });

/** Two versions of a goal's text, field by field and word by word; fields that both lack are left out. */
export const contentDifferences = (from: GoalContent, to: GoalContent): readonly FieldDifference[] =>
  CONTENT_FIELDS.map((field) => ({ field, ...textDifference(textOf(from, field), textOf(to, field)) })).filter(({ parts }) => parts.length > 0);

export function textDifference(from: string, to: string): Omit<FieldDifference, 'field'> {
  const changes = diffWordsWithSpace(from, to, { intlSegmenter: WORDS, maxEditLength: EDITS_MAX });
  if (changes) return { parts: changes.map(({ added, removed, value }) => ({ kind: kindOf(added, removed), text: value })), isWhole: false };
  return { parts: [{ kind: 'removed', text: from }, { kind: 'added', text: to }], isWhole: true };
}

function kindOf(isAdded: boolean, isRemoved: boolean): PartKind {
  if (isAdded) return 'added';
  return isRemoved ? 'removed' : 'same';
}

function textOf(content: GoalContent, field: ContentField): string {
  switch (field) {
    case 'title': case 'description': case 'intendedEffect': return content[field];
    case 'indicators': return content.indicators.map(indicatorSentence).join('\n');
    case 'sdg': return globalGoalsOf(content).join('\n');
    case 'gehProposal': return content.gehProposal ? capitalised(GEH_LABELS[content.gehProposal]) : '';
    case 'criterion': case 'evidence': return content.qualitative?.[field] ?? '';
  }
}
