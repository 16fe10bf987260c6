import type { MeetingWarning, MeetingsRejection } from '#lib/planning';
import { bodyNotThere } from './body-not-there.sv.js';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { MINUTES_REJECTIONS, MINUTES_WARNINGS } from './minutes-rejections.sv.js';
import { counted, listed } from './words.sv.js';

export const MEETINGS_REJECTIONS: Catalogue<MeetingsRejection> = {
  ...MINUTES_REJECTIONS,
  'unit-not-registered': GOAL_REJECTIONS['unit-not-registered'],
  'body-not-there-then': bodyNotThere,
  'meeting-already-scheduled': ({ meetingDate }) => `Det finns redan ett sammanträde den ${swedishDate(meetingDate)}. Välj en annan dag.`,
  'meeting-moved-to-another-year': ({ meetingDate, movedTo }) =>
    `Ett sammanträde kan inte flyttas till ett annat år, från den ${swedishDate(meetingDate)} till den ${swedishDate(movedTo)}. `
    + 'Ställ in det och lägg in ett nytt, eftersom paragraferna numreras per år.',
  'meeting-has-decisions': ({ meetingDate, paragraphs }) =>
    `Sammanträdet den ${swedishDate(meetingDate)} har hållits: ${counted(paragraphs.length, 'beslut är registrerat', 'beslut är registrerade')} därifrån `
    + `(${listed(paragraphs.map((paragraph) => `§ ${paragraph}`))}). Kontrollera dagen.`,
};

export const MEETING_WARNINGS: Catalogue<MeetingWarning> = {
  ...MINUTES_WARNINGS,
  'meeting-on-free-day': ({ meetingDate }) => `Den ${swedishDate(meetingDate)} är ingen arbetsdag. Kontrollera dagen.`,
  'meeting-on-closed-day': ({ meetingDate }) => `Den ${swedishDate(meetingDate)} har kommunen stängt. Kontrollera dagen.`,
  'meeting-on-bridge-day': ({ meetingDate }) => `Den ${swedishDate(meetingDate)} är en klämdag, och kontor kan vara stängda. Kontrollera dagen.`,
  'meeting-announced-late': ({ announceBy }) =>
    `Sammanträdet skulle ha tillkännagetts senast den ${swedishDate(announceBy)}, en vecka före (5 kap. 13 § kommunallagen).`,
};
