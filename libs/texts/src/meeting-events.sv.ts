import type { MeetingsEvent, PlanningEvent } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { APPEAL_OUTCOME_LABELS } from './labels.sv.js';
import type { NameOf } from './name-of.js';
import { listed } from './words.sv.js';

export const isOfMeetings = (event: PlanningEvent): event is MeetingsEvent => event.type in SENTENCES;

/** What happened to a body's meetings and minutes, as it stands within a sentence. */
export const meetingSentence = (event: MeetingsEvent, nameOf: NameOf): string =>
  (SENTENCES as Readonly<Record<string, Sentence<MeetingsEvent['data']>>>)[event.type]?.(event.data, { nameOf, ...ofMeeting(event, nameOf) }) ?? '';

type Names = Readonly<{ nameOf: NameOf; body: string; day: string; minutes: string }>;
type Sentence<Data> = (data: Data, names: Names) => string;

function ofMeeting({ data }: MeetingsEvent, nameOf: NameOf): Omit<Names, 'nameOf'> {
  const [body, day] = [nameOf(data.body), swedishDate(data.meetingDate)];
  return { body, day, minutes: `protokollet från sammanträdet med ${body} den ${day}` };
}

const SENTENCES: { readonly [E in MeetingsEvent as E['type']]: Sentence<E['data']> } = {
  'meeting-scheduled': (_data, { body, day }) => `${body} sammanträder den ${day}.`,
  'meeting-moved': ({ movedTo, reason }, { body, day }) =>
    `sammanträdet med ${body} den ${day} flyttades till den ${swedishDate(movedTo)}. Skäl: ${reason}`,
  'meeting-cancelled': ({ reason }, { body, day }) => `sammanträdet med ${body} den ${day} ställdes in. Skäl: ${reason}`,
  'minutes-approved': ({ approvedOn, approvers }, { minutes, nameOf }) =>
    `${minutes} justerades den ${swedishDate(approvedOn)} av ${listed(approvers.map(nameOf))}.`,
  'paragraph-approved-immediately': ({ paragraph, approvedOn, approvers }, { minutes, nameOf }) =>
    `${partName(paragraph, minutes)} justerades omedelbart den ${swedishDate(approvedOn)} av ${listed(approvers.map(nameOf))}.`,
  'notice-posted': ({ paragraph, postedOn, minutesAt }, { minutes }) =>
    `${partName(paragraph, minutes)} anslogs den ${swedishDate(postedOn)}. Protokollet finns: ${minutesAt}`,
  'notice-removed': ({ paragraph, removedOn }, { minutes }) => `anslaget om ${partName(paragraph, minutes)} togs ned den ${swedishDate(removedOn)}.`,
  'minutes-corrected': ({ paragraph, what, before, after, reason, correctedOn }, { minutes }) =>
    `${partName(paragraph, minutes)} rättades den ${swedishDate(correctedOn)}: ${what}. Det stod ”${before}” och ska stå ”${after}”. Skäl: ${reason}`,
  'appeal-registered': ({ paragraph, receivedOn, caseNumber }, { body, day }) =>
    `beslutet i ${body} den ${day}, § ${paragraph}, överklagades den ${swedishDate(receivedOn)}${caseNumber === null ? '' : ` (mål ${caseNumber})`}.`,
  'appeal-decided': ({ paragraph, outcome, decidedOn }, { body, day }) =>
    `överklagandet av beslutet i ${body} den ${day}, § ${paragraph}, ${APPEAL_OUTCOME_LABELS[outcome]} den ${swedishDate(decidedOn)}.`,
};

const partName = (paragraph: number | null, minutes: string): string => (paragraph === null ? minutes : `§ ${paragraph} i ${minutes}`);
