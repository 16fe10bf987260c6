import type { RetryReminderRejection } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { REMINDER_STATUS_LABELS } from './reminder-labels.sv.js';

export const REMINDER_REJECTIONS: Catalogue<RetryReminderRejection> = {
  'reminder-unknown': () => 'Det finns ingen sådan påminnelse. Hämta listan igen och välj en som står där.',
  'reminder-not-failed': ({ status }) =>
    `Påminnelsen ${REMINDER_STATUS_LABELS[status]}. Bara en som inte gick fram, eller som ingen vet om den gick fram, kan skickas om.`,
};
