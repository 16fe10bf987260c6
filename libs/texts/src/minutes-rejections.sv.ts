import type {
  ApproveParagraphImmediatelyRejection, CorrectMinutesRejection, DecideAppealRejection, LastDay, MinutesWarning, NotHeldRejection, PostNoticeRejection,
  RegisterAppealRejection, RemoveNoticeRejection,
} from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { APPEAL_OUTCOME_LABELS } from './labels.sv.js';

export const NOT_HELD_REJECTIONS: Catalogue<NotHeldRejection> = {
  'meeting-cancelled': ({ meetingDate }) => `Sammanträdet den ${swedishDate(meetingDate)} är inställt. Kontrollera dagen i protokollet.`,
  'meeting-moved': ({ meetingDate, movedTo }) =>
    `Sammanträdet den ${swedishDate(meetingDate)} är flyttat till den ${swedishDate(movedTo)}. Ange den dagen i stället.`,
};

type MinutesRejection =
  | ApproveParagraphImmediatelyRejection | PostNoticeRejection | RemoveNoticeRejection | CorrectMinutesRejection | RegisterAppealRejection | DecideAppealRejection;

export const MINUTES_REJECTIONS: Catalogue<MinutesRejection> = {
  ...NOT_HELD_REJECTIONS,
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'correction-changes-nothing': () => 'Texten är likadan före och efter. Skriv vad det stod och vad det ska stå.',
  'paragraph-not-positive': () => 'Paragrafen ska vara ett heltal från 1 och uppåt. Kontrollera protokollet.',
  'meeting-not-scheduled': ({ meetingDate }) => `Det finns inget sammanträde den ${swedishDate(meetingDate)}. Lägg in sammanträdet först.`,
  'day-not-come': ({ day }) => `Den ${swedishDate(day)} har inte varit än. Registrera det som har hänt när det har hänt.`,
  'minutes-already-approved': ({ meetingDate }) =>
    `Protokollet från den ${swedishDate(meetingDate)} är redan justerat. Det som har blivit fel i det rättas genom en rättelse.`,
  'approved-before-meeting': ({ meetingDate, approvedOn }) =>
    `Protokollet kan inte ha justerats den ${swedishDate(approvedOn)}, före sammanträdet den ${swedishDate(meetingDate)}. Kontrollera dagen.`,
  'approvers-missing': () => 'Ange vem som har justerat protokollet.',
  'approver-repeated': () => 'Samma person står två gånger bland dem som har justerat. Ta bort den ena.',
  'approver-not-registered': () => 'En av dem som har justerat är inte registrerad som person. Be administratören att registrera personen först.',
  'minutes-not-approved': ({ meetingDate, paragraph }) => paragraph === null
    ? `Protokollet från den ${swedishDate(meetingDate)} är inte justerat. Registrera justeringen först.`
    : `§ ${paragraph} från den ${swedishDate(meetingDate)} är inte omedelbart justerad. Registrera den justeringen först.`,
  'notice-already-posted': ({ postedOn }) => `Det är redan anslaget, den ${swedishDate(postedOn)}. Anslaget behöver inte registreras igen.`,
  'notice-before-approval': ({ postedOn, approvedOn }) =>
    `Anslaget kan inte ha satts upp den ${swedishDate(postedOn)}, före justeringen den ${swedishDate(approvedOn)}. Kontrollera dagen.`,
  'minutes-place-missing': () => 'Skriv var protokollet finns. Det ska stå i anslaget (8 kap. 12 § kommunallagen).',
  'notice-not-posted': () => 'Det finns inget anslag att ta ned. Registrera först att det sattes upp.',
  'notice-already-removed': ({ removedOn }) => `Anslaget togs ned redan den ${swedishDate(removedOn)}. Det behöver inte registreras igen.`,
  'notice-removed-before-posted': ({ postedOn, removedOn }) =>
    `Anslaget kan inte ha tagits ned den ${swedishDate(removedOn)}, innan det sattes upp den ${swedishDate(postedOn)}. Kontrollera dagen.`,
  'corrected-part-missing': () => 'Skriv vad i protokollet som är fel, till exempel ”närvarolistan”.',
  'appeal-before-meeting': ({ meetingDate, receivedOn }) =>
    `Överklagandet kan inte ha kommit in den ${swedishDate(receivedOn)}, före sammanträdet den ${swedishDate(meetingDate)}. Kontrollera dagen.`,
  'appeal-unknown': () => 'Överklagandet finns inte på det sammanträdet. Registrera det först.',
  'appeal-already-decided': ({ outcome, decidedOn }) =>
    `Överklagandet är redan avgjort: det ${APPEAL_OUTCOME_LABELS[outcome]} den ${swedishDate(decidedOn)}. Kontrollera vilket överklagande det gäller.`,
  'appeal-decided-before-received': ({ receivedOn, decidedOn }) =>
    `Överklagandet kan inte ha avgjorts den ${swedishDate(decidedOn)}, innan det kom in den ${swedishDate(receivedOn)}. Kontrollera dagen.`,
};

export const MINUTES_WARNINGS: Catalogue<MinutesWarning> = {
  'minutes-not-approved-in-time': ({ due }) => `Protokollet skulle ha justerats senast den ${dueDay(due)} (5 kap. 69 § kommunallagen).`,
  'minutes-approved-late': ({ paragraph, approvedOn, due }) =>
    `${part(paragraph)} justerades den ${swedishDate(approvedOn)}, efter den ${dueDay(due)} (5 kap. 69 § kommunallagen).`,
  'notice-not-posted-in-time': ({ paragraph, due }) =>
    `Justeringen${ofPart(paragraph)} skulle ha anslagits senast den ${dueDay(due)} (8 kap. 12 § kommunallagen).`,
  'notice-posted-late': ({ paragraph, postedOn, due }) =>
    `Justeringen${ofPart(paragraph)} anslogs den ${swedishDate(postedOn)}, efter den ${dueDay(due)} (8 kap. 12 § kommunallagen).`,
  'appeal-received-late': ({ paragraph, receivedOn, lastDay }) =>
    `Överklagandet av § ${paragraph} kom in den ${swedishDate(receivedOn)}, efter den ${dueDay(lastDay)} (13 kap. 5 § kommunallagen). Domstolen avgör om det prövas.`,
  'notice-removed-too-early': ({ paragraph, removedOn, lastDay }) =>
    `Anslaget${ofPart(paragraph)} togs ned den ${swedishDate(removedOn)}, innan tiden för överklagande var slut den ${dueDay(lastDay)}. `
    + 'Det är därför okänt om besluten har vunnit laga kraft. Anslå på nytt (8 kap. 12 § och 13 kap. 5 § kommunallagen).',
};

const part = (paragraph: number | null): string => (paragraph === null ? 'Protokollet' : `§ ${paragraph}`);
const ofPart = (paragraph: number | null): string => (paragraph === null ? '' : ` av § ${paragraph}`);

/** Both days where the law moves one. */
const dueDay = ({ unrolled, rolled }: LastDay): string =>
  (unrolled === rolled ? swedishDate(rolled) : `${swedishDate(rolled)} (${swedishDate(unrolled)} är ingen arbetsdag)`);
