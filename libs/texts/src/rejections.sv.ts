import type { AuthorizeRejection, NoParams, PlanningRejection, RejectionsOf } from '#lib/planning';
import { ACTION_LABELS } from './actions.sv.js';
import { ANNEX_REJECTIONS } from './annex.sv.js';
import { sentenceFrom, type Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { CONTRIBUTION_REJECTIONS } from './contribution.sv.js';
import { CYCLE_REJECTIONS } from './cycle-rejections.sv.js';
import { DECISION_REJECTIONS } from './decision-rejections.sv.js';
import { DIALOGUE_REJECTIONS } from './dialogue.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { INDICATOR_REJECTIONS } from './indicator-rejections.sv.js';
import { ROLE_LABELS, bodyName } from './labels.sv.js';
import { MEETINGS_REJECTIONS } from './meeting-rejections.sv.js';
import { ANSWERS_REJECTIONS, PERSON_REJECTIONS, UNIT_REJECTIONS } from './register-rejections.sv.js';
import { REMINDER_REJECTIONS } from './reminder-rejections.sv.js';
import { SETTINGS_REJECTIONS } from './settings-rejections.sv.js';

/** What the path of a command may answer, whatever the command. */
export type PathRejection = RejectionsOf<{
  'command-id-reused': NoParams;
  'revision-moved': { expected: number; actual: number };
  'stream-busy': NoParams;
}>;
export type AnyRejection = PlanningRejection | PathRejection;

/** The Swedish sentence of a refusal: what is wrong, and what to do. */
export const rejectionSentence = (rejection: AnyRejection): string =>
  sentenceFrom<AnyRejection, AnyRejection['code']>(REJECTIONS, rejection);

const PATH_REJECTIONS: Catalogue<PathRejection> = {
  'command-id-reused': () => 'Samma Idempotency-Key har redan använts för något annat. Använd en ny för varje ny begäran.',
  'revision-moved': () => 'Någon annan har hunnit ändra. Hämta det senaste, kontrollera det och försök igen.',
  'stream-busy': () => 'Flera ändrar samtidigt. Inget har sparats. Försök igen om en stund.',
};

const AUTHORIZE_REJECTIONS: Catalogue<AuthorizeRejection> = {
  'capacity-not-held': ({ role, body, today }) =>
    `Du har inte rollen ${ROLE_LABELS[role]} för ${bodyName(body)} den ${swedishDate(today)}. Välj en roll som du har, eller fråga administratören.`,
  'action-not-allowed': ({ role, action }) =>
    `Som ${ROLE_LABELS[role]} kan du inte ${ACTION_LABELS[action]}. Välj en annan av dina roller, eller be den som har rätt roll.`,
  'not-own-body': ({ ownBody, body }) =>
    `Du handlar för ${bodyName(ownBody)}, men det här hör till ${bodyName(body)}. Be den som är sekreterare för ${bodyName(body)}.`,
};

const REJECTIONS: Catalogue<AnyRejection> = {
  ...CYCLE_REJECTIONS, ...UNIT_REJECTIONS, ...PERSON_REJECTIONS, ...GOAL_REJECTIONS, ...ANSWERS_REJECTIONS, ...DECISION_REJECTIONS,
  ...MEETINGS_REJECTIONS, ...DIALOGUE_REJECTIONS, ...CONTRIBUTION_REJECTIONS, ...ANNEX_REJECTIONS, ...REMINDER_REJECTIONS, ...SETTINGS_REJECTIONS, ...INDICATOR_REJECTIONS,
  ...AUTHORIZE_REJECTIONS, ...PATH_REJECTIONS,
};

/** Every code that has a sentence. */
export const REJECTION_CODES = Object.keys(REJECTIONS) as readonly AnyRejection['code'][];
