import { reject, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';

export type ParagraphRejection = RejectionsOf<{ 'paragraph-not-positive': { paragraph: number } }>;

/** §§ are numbered from 1 through the year. */
export const paragraphProblem = (paragraph: number): Rejected<ParagraphRejection> | undefined =>
  (Number.isSafeInteger(paragraph) && paragraph > 0 ? undefined : reject('paragraph-not-positive', { paragraph }));
