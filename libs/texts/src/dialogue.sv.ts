import type { DialogueEvent, DialogueRejection, PlanningEvent } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { DECISION_REJECTIONS } from './decision-rejections.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { GOAL_STATUS_LABELS, bodyName } from './labels.sv.js';
import { minutes } from './minutes.sv.js';
import type { NameOf } from './name-of.js';
import { counted } from './words.sv.js';

const TYPES: readonly string[] = ['note-written', 'statement-asked-for', 'statement-given', 'statement-passed-over'] satisfies readonly DialogueEvent['type'][];

export const isOfDialogue = (event: PlanningEvent): event is DialogueEvent => TYPES.includes(event.type);

/** What is said about a goal, as it stands within a sentence. */
export function dialogueSentence({ type, data }: DialogueEvent, nameOf: NameOf): string {
  switch (type) {
    case 'note-written': return `${nameOf(data.by)} antecknade den ${swedishDate(data.writtenOn)}: ${data.text}`;
    case 'statement-asked-for':
      return `${nameOf(data.by)} begärde den ${swedishDate(data.askedOn)} ett yttrande av ${nameOf(data.askedOf)} om målet ”${data.content.title}” `
        + `(version ${data.version}), senast den ${swedishDate(data.respondBy)}: ${data.question}`;
    case 'statement-given':
      return `yttrandet lämnades den ${swedishDate(data.givenOn)}${data.daysLate === 0 ? '' : `, ${counted(data.daysLate, 'dag', 'dagar')} för sent`}`
        + `${data.basis === null ? '' : `, efter beslut av ${nameOf(data.basis.body)} ${minutes(data.basis)}`}: ${data.text}`;
    case 'statement-passed-over': return `arbetet gick den ${swedishDate(data.passedOverOn)} vidare utan yttrandet. Skäl: ${data.reason}`;
  }
}

export const DIALOGUE_REJECTIONS: Catalogue<DialogueRejection> = {
  'goal-unknown': GOAL_REJECTIONS['goal-unknown'],
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'respond-by-not-later': GOAL_REJECTIONS['respond-by-not-later'],
  'unit-not-registered': GOAL_REJECTIONS['unit-not-registered'],
  'unit-not-valid-on': DECISION_REJECTIONS['unit-not-valid-on'],
  'paragraph-not-positive': DECISION_REJECTIONS['paragraph-not-positive'],
  'meeting-in-future': DECISION_REJECTIONS['meeting-in-future'],
  'note-empty': () => 'Anteckningen är tom. Skriv vad som ska antecknas.',
  'question-missing': () => 'Frågan saknas. Skriv vad ni vill ha synpunkter på.',
  'statement-empty': () => 'Yttrandet är tomt. Skriv vad enheten har att säga.',
  'statement-not-askable': ({ status }) => `Målet är ${GOAL_STATUS_LABELS[status]}, och då begärs inga yttranden om det. Välj ett mål som bereds.`,
  'statement-of-own-unit': ({ unit }) => `Målet är ${bodyName(unit)}s eget. Begär yttrandet av en annan enhet.`,
  'statement-already-asked-for': ({ askedOf, respondBy }) =>
    `${bodyName(askedOf)} har redan fått frågan om den här texten och ska svara senast den ${swedishDate(respondBy)}. Invänta svaret.`,
  'statement-unknown': () => 'Något sådant yttrande är inte begärt. Hämta målet på nytt.',
  'statement-already-given': ({ askedOf }) => `${bodyName(askedOf)} har redan lämnat yttrandet. Hämta målet på nytt.`,
  'statement-already-passed-over': ({ askedOf }) => `Arbetet har gått vidare utan yttrandet från ${bodyName(askedOf)}. Skriv en anteckning i stället.`,
  'statement-not-due': ({ respondBy }) => `Enheten har till och med den ${swedishDate(respondBy)} på sig att svara. Invänta den dagen.`,
};
