import type { Basis } from '#lib/kernel';
import { swedishDate } from './dates.sv.js';

/** Where a decision stands in a body's minutes. */
export const minutes = ({ meetingDate, paragraph }: Pick<Basis, 'meetingDate' | 'paragraph'>): string => `den ${swedishDate(meetingDate)}, § ${paragraph}`;
