import type { DateBrought, DatesEvent } from '#lib/planning';
import { STATUTORY_ACT_LABELS } from './calendar.sv.js';
import { swedishDate } from './dates.sv.js';
import { CYCLE_PHASE_LABELS } from './labels.sv.js';
import type { NameOf } from './name-of.js';
import { listed } from './words.sv.js';

const DAY_MS = 86_400_000;

/** What a day brought by itself, and when it was noted where that was not the day after. */
export function dateNotedSentence({ data: { on, brought, notedOn } }: DatesEvent, nameOf: NameOf): string {
  const isLate = Date.parse(notedOn) - Date.parse(on) > DAY_MS;
  return `${broughtWords(brought, swedishDate(on), nameOf)}${isLate ? ` Det antecknades den ${swedishDate(notedOn)}.` : ''}`;
}

type Of<Kind extends DateBrought['kind']> = Extract<DateBrought, { kind: Kind }>;

function broughtWords(brought: DateBrought, day: string, nameOf: NameOf): string {
  switch (brought.kind) {
    case 'deadline-passed': return deadlinePassed(brought, day, nameOf);
    case 'phase-closed': return `planeringen för ${brought.budgetYear} gick vidare när den ${day} var slut: ${CYCLE_PHASE_LABELS[brought.next]}.`;
    case 'follow-up-due': return `perioden för uppföljningen ${brought.followUp} ${brought.budgetYear} tog slut den ${day}. Den ska lämnas senast den ${swedishDate(brought.reportBy)}.`;
    case 'report-limit-passed': return `den ${day} var den lagstadgade sista dagen. ${STATUTORY_ACT_LABELS[brought.act]}: `
      + `${brought.isHandedOver ? 'det var gjort.' : 'det var inte registrerat som gjort.'}`;
    case 'minutes-not-approved': return `protokollet från ${minutesOf(brought, nameOf)} skulle ha justerats senast den ${day}, och hade inte det.`;
    case 'notice-not-posted': return `${partOf(brought)} från ${minutesOf(brought, nameOf)} skulle ha anslagits senast den ${day}, och hade inte det.`;
    case 'appeal-period-over': return `tiden för att överklaga ${partOf(brought)} från ${minutesOf(brought, nameOf)} tog slut den ${day}. ${forceWords(brought.notGained)}`;
  }
}

function deadlinePassed({ budgetYear, followUp, missing }: Of<'deadline-passed'>, day: string, nameOf: NameOf): string {
  const what = followUp === null ? `målen för ${budgetYear}` : `uppföljningen ${followUp} ${budgetYear}`;
  return `sista dagen för ${what} var den ${day}. ${missing.length === 0 ? 'Ingen saknades.' : `Då saknades ${listed(missing.map(nameOf))}.`}`;
}

type OfMeeting = Readonly<{ body: string; meetingDate: string }>;

const minutesOf = ({ body, meetingDate }: OfMeeting, nameOf: NameOf): string => `${nameOf(body)} den ${swedishDate(meetingDate)}`;

const partOf = ({ paragraph }: Readonly<{ paragraph: number | null }>): string => (paragraph === null ? 'protokollet' : `§ ${paragraph} i protokollet`);

const forceWords = (notGained: readonly number[]): string =>
  `Besluten vann laga kraft dagen efter${notGained.length === 0 ? '.' : `, men inte § ${listed(notGained.map(String))}: det är överklagat eller upphävt.`}`;
