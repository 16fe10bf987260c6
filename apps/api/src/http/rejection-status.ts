import type { ExecuteRejection } from '#lib/application';
import type { PlanningRejection } from '#lib/planning';
import { REFUSED_BY_THE_RULES } from './refused-by-the-rules.js';
import { REFUSED_IN_THIS_STATE } from './refused-in-this-state.js';

export type AnyRejection = PlanningRejection | ExecuteRejection;

/** 403: not for this person · 404: there is no such thing · 409: not in this state · 412: not what was read · 422: not by the rules, whatever the state. */
export const REJECTION_STATUS = {
  'action-not-allowed': 403,
  'capacity-not-held': 403,
  'not-own-body': 403,
  'not-own-goal': 403,
  'own-recording-countersigned': 403,
  'own-text-decided': 403,
  'unit-not-responsible': 403,

  'appeal-unknown': 404,
  'goal-unknown': 404,
  'indicator-not-in-goal': 404,
  'measure-unknown': 404,
  'meeting-not-scheduled': 404,
  'package-unknown': 404,
  'paragraph-not-recorded': 404,
  'person-not-registered': 404,
  'reminder-unknown': 404,
  'annex-unknown': 404,
  'contribution-unknown': 404,
  'statement-unknown': 404,

  'revision-moved': 412,

  ...REFUSED_IN_THIS_STATE,
  ...REFUSED_BY_THE_RULES,
} as const satisfies Record<AnyRejection['code'], 403 | 404 | 409 | 412 | 422>;
