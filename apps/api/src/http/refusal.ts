import { rejectionSentence } from '#lib/texts';
import { Problem } from './problem.js';
import { REJECTION_STATUS, type AnyRejection } from './rejection-status.js';

/** What a rule answered, as a problem: its code, its values, and its sentence. */
export const refusalOf = (rejection: AnyRejection): Problem =>
  new Problem(REJECTION_STATUS[rejection.code], rejection.code, rejectionSentence(rejection), { params: rejection.params });
