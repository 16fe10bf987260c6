import type { SettingsRejection } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { PERSON_REJECTIONS } from './register-rejections.sv.js';
import { DEADLINE_KIND_LABELS, stepDay } from './settings-labels.sv.js';

export const SETTINGS_REJECTIONS: Catalogue<SettingsRejection> = {
  'reminder-time-unfit': ({ sendAt, earliest, latest }) => `Påminnelser kan inte skickas klockan ”${sendAt}”. Skriv en tid från ${earliest} till ${latest}, till exempel 09:00.`,
  'reminder-steps-missing': ({ deadline }) =>
    `Ingen skulle påminnas om ${DEADLINE_KIND_LABELS[deadline]}. Ange minst en dag; ska inga brev skickas alls för tillfället, stoppa dem i stället.`,
  'reminder-step-repeated': ({ deadline, workingDays }) => `Påminnelsen ${stepDay({ workingDays })} om ${DEADLINE_KIND_LABELS[deadline]} står två gånger. Ta bort den ena.`,
  'reminder-step-too-far': ({ deadline, workingDays, before, after }) =>
    `Påminnelsen ${stepDay({ workingDays })} om ${DEADLINE_KIND_LABELS[deadline]} är för långt från dagen. Välj högst ${before} arbetsdagar före och ${after} efter.`,
  'reminder-step-to-nobody': ({ deadline, workingDays }) => `Påminnelsen ${stepDay({ workingDays })} om ${DEADLINE_KIND_LABELS[deadline]} går inte till någon. Ange vem som ska få den.`,
  'closed-day-repeated': ({ day }) => `Den ${swedishDate(day)} står två gånger. Ta bort den ena.`,
  'closed-days-too-many': ({ year, days, max }) => `Kommunen skulle ha stängt ${days} dagar ${year}. Ange högst ${max}: lördagar, söndagar och helgdagar behöver inte stå med.`,
  'recipient-missing': () => 'Ange vem som ska få alla brev.',
  'person-not-registered': PERSON_REJECTIONS['person-not-registered'],
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'settings-unchanged': () => 'Så är det redan. Ändra något, eller låt det vara.',
};
