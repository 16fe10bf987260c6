import { derivedId } from '#lib/evidence';
import { BOARD, COUNCIL, firstDayOf, plusDays, yearOf, type CycleTemplate } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn, type Act, type AnySent } from './act.js';
import { holder, type Actor } from './cast.js';
import { meetingsBetween, officeDayFrom } from './meetings.js';

type Years = Readonly<{ template: CycleTemplate; firstYear: number; lastYear: number }>;
type Meeting = Readonly<{ body: string; meetingDate: LocalDate }>;

/** The meetings of KF, KS and the committees, entered in the autumn before their year, and what becomes of them and their minutes. `acts` tell what they decide. */
export function meetingsHeld({ template, firstYear, lastYear }: Years, acts: readonly Act[]): readonly Act[] {
  const decided = decidedOn(acts);
  const bodies = [COUNCIL, BOARD, ...template.units.flatMap(({ kind, body }) => (kind === 'committee' ? [body] : []))];
  const years = Array.from({ length: lastYear - firstYear + 2 }, (_, after) => firstYear - 1 + after);
  return years.flatMap((year) => bodies.flatMap((body, order) => {
    const enteredOn = year === firstYear - 1 ? `${year}-02-02` : `${year - 1}-10-01`;
    return meetingsBetween(body, enteredOn > firstDayOf(year) ? enteredOn : firstDayOf(year), firstDayOf(year + 1))
      .flatMap((meetingDate) => heldOrNot({ body, meetingDate }, { enteredOn, minute: 12 * order, paragraphs: decided.get(`${body} ${meetingDate}`) ?? [] }));
  }));
}

/** The §§ that the acts put before each body's meetings. */
function decidedOn(acts: readonly Act[]): ReadonlyMap<string, readonly number[]> {
  const decisions = acts.flatMap(({ sent }) => ('decisionId' in sent ? [sent] : []));
  return new Map([...Map.groupBy(decisions, ({ body, meetingDate }) => `${body} ${meetingDate}`)].map(([meeting, of]) => [meeting, of.map(({ paragraph }) => paragraph)]));
}

type Entered = Readonly<{ enteredOn: LocalDate; minute: number; paragraphs: readonly number[] }>;

function heldOrNot(meeting: Meeting, { enteredOn, minute, paragraphs }: Entered): readonly Act[] {
  const { body, meetingDate } = meeting;
  const act = actOf(body);
  if (isCancelled(meeting) && paragraphs.length === 0) {
    return [act(enteredOn, minute, { kind: 'schedule-meeting', ...meeting }), act(plusDays(meetingDate, -8), 200, { kind: 'cancel-meeting', ...meeting, reason: 'För få ärenden. Det som finns tas upp vid nästa sammanträde.' })];
  }
  return [...entered(meeting, enteredOn, minute), ...minutesOf(meeting, paragraphs)];
}

/** KF's meeting on the budget was first to be a week earlier. */
function entered({ body, meetingDate }: Meeting, enteredOn: LocalDate, minute: number): readonly Act[] {
  const act = actOf(body);
  if (body !== COUNCIL || meetingDate.slice(5, 7) !== '11') return [act(enteredOn, minute, { kind: 'schedule-meeting', body, meetingDate })];
  const planned = plusDays(meetingDate, -7);
  return [
    act(enteredOn, minute, { kind: 'schedule-meeting', body, meetingDate: planned }),
    act(`${meetingDate.slice(0, 4)}-06-10`, 30, { kind: 'move-meeting', body, meetingDate: planned, movedTo: meetingDate, reason: 'Kommunstyrelsen behöver en vecka till för budgeten.' }),
  ];
}

/** Culture's second meeting in October, of which nothing came. */
const isCancelled = ({ body, meetingDate }: Meeting): boolean => body === 'KULT' && meetingDate.slice(5) > '10-20' && meetingDate.slice(5) < '11-10';

/** Approved in a week, announced the day after, and up until the appeal period is over; with what goes wrong now and then. */
function minutesOf(meeting: Meeting, paragraphs: readonly number[]): readonly Act[] {
  const { body, meetingDate } = meeting;
  const act = actOf(body);
  const approvedOn = officeDayFrom(plusDays(meetingDate, isSummerMeetingOfLeisure(meeting) ? 17 : 7));
  const postedOn = officeDayFrom(plusDays(approvedOn, 1));
  const removedOn = officeDayFrom(plusDays(postedOn, isMayMeetingOfEducation(meeting) ? 20 : 23));
  return [
    act(approvedOn, 120, { kind: 'approve-minutes', ...meeting, approvedOn, approvers: approversOf(body) }),
    act(postedOn, 60, { kind: 'post-notice', ...meeting, paragraph: null, postedOn, minutesAt: placeOf(body) }),
    act(removedOn, 60, { kind: 'remove-notice', ...meeting, paragraph: null, removedOn }),
    ...misspelt(meeting, approvedOn), ...appealed(meeting, postedOn, paragraphs),
  ];
}

const isSummerMeetingOfLeisure = ({ body, meetingDate }: Meeting): boolean => body === 'FRI' && meetingDate.slice(5, 7) === '06';
const isMayMeetingOfEducation = ({ body, meetingDate }: Meeting): boolean => body === 'BUN' && meetingDate.slice(5, 7) === '05';

/** A name in KS's minutes of June is set right a month later. */
const misspelt = (meeting: Meeting, approvedOn: LocalDate): readonly Act[] =>
  (meeting.body !== BOARD || meeting.meetingDate.slice(5, 7) !== '06' ? [] : [actOf(BOARD)(plusDays(approvedOn, 30), 90, {
    kind: 'correct-minutes', ...meeting, correctionId: derivedId('correction', meeting.meetingDate), paragraph: null,
    what: 'Närvarolistan', before: 'Lena Sundkvist, sekreterare', after: 'Lena Sundqvist, sekreterare', reason: 'Namnet var felstavat.' })]);

/** Somebody appeals against KF's decision on the goals, in vain. */
function appealed(meeting: Meeting, postedOn: LocalDate, paragraphs: readonly number[]): readonly Act[] {
  const [{ body, meetingDate }, paragraph] = [meeting, paragraphs.at(-1)];
  if (body !== COUNCIL || meetingDate.slice(5, 7) !== '11' || paragraph === undefined) return [];
  const [appealId, receivedOn, decidedOn] = [derivedId('appeal', meetingDate), officeDayFrom(plusDays(postedOn, 12)), `${yearOf(meetingDate) + 1}-03-18`];
  return [
    actOf(body)(receivedOn, 200, { kind: 'register-appeal', appealId, ...meeting, paragraph, receivedOn, caseNumber: `${receivedOn.slice(2, 4)}-2417` }),
    actOf(body)(decidedOn, 200, { kind: 'decide-appeal', appealId, ...meeting, outcome: 'dismissed', decidedOn }),
  ];
}

const actOf = (body: string) => (day: LocalDate, minute: number, sent: AnySent): Act => ({ at: momentOn(day, minute), by: secretaryOfBody(body), sent });

function secretaryOfBody(body: string): Actor {
  if (body === BOARD) return holder('board-secretary', BOARD);
  return body === COUNCIL ? holder('council-secretary', COUNCIL) : holder('committee-secretary', body);
}

/** Chairs of the demo: one of the body's own where it has one, and one more. */
const approversOf = (body: string): readonly string[] => {
  const own = body === 'BUN' || body === 'SOC' ? body : BOARD;
  return [own, own === BOARD ? 'BUN' : BOARD].map((of) => holder('chair', of).personId);
};

const placeOf = (body: string): string => (body === BOARD || body === COUNCIL ? 'Kommunkansliet, Stadshuset' : 'Nämndens kansli, Stadshuset');
