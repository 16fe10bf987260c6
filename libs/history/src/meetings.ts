import { firstDayOf, isWorkingDay, plusDays, yearOf } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';

/** When a body meets in a year: on one weekday (1 is Monday), from each of these days on; and how many §§ an ordinary meeting takes. */
type Calendar = Readonly<{ weekday: number; from: readonly string[]; paragraphs: number }>;

const BOARD: Calendar = { weekday: 1, paragraphs: 22, from: ['01-12', '02-09', '03-09', '04-12', '05-11', '06-08', '08-17', '09-21', '10-05', '10-26', '11-16', '12-07'] };
const COUNCIL: Calendar = { weekday: 1, paragraphs: 14, from: ['01-25', '02-22', '03-22', '04-24', '05-25', '06-15', '08-25', '09-24', '10-25', '11-24', '12-14'] };
const COMMITTEE = { paragraphs: 7, from: ['01-20', '02-17', '03-17', '04-21', '05-19', '06-09', '08-19', '09-03', '09-24', '10-08', '10-29', '11-19', '12-09'] } as const;

const WEEKDAYS: Readonly<Record<string, number>> = { BUN: 4, SOC: 4, SBN: 3, MBN: 3, FRI: 2, KULT: 2 };
const WEDNESDAY = 3;

/** The body's first meeting on or after a day. */
export function meetingFrom(body: string, day: LocalDate): LocalDate {
  const year = yearOf(day);
  const [meeting] = meetingsBetween(body, day, firstDayOf(year + 2));
  if (meeting === undefined) throw new Error(`${body} has no meeting from ${day} on`);
  return meeting;
}

/** The body's meetings from one day until before another. */
export function meetingsBetween(body: string, from: LocalDate, until: LocalDate): readonly LocalDate[] {
  const years = Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, after) => yearOf(from) + after);
  return years.flatMap((year) => meetingsIn(body, year)).filter((meeting) => from <= meeting && meeting < until);
}

/** Offices are closed on weekends and holidays. */
export const officeDayFrom = (day: LocalDate): LocalDate => (isWorkingDay(day) ? day : officeDayFrom(plusDays(day, 1)));

/** Numbers the §§ of all bodies' minutes: they rise through a body's year, whatever budget year a matter is about. */
export class Minutes {
  private readonly matters = new Map<string, number>();

  /** `room`: how many times an ordinary meeting's matters the meetings have. */
  constructor(private readonly room: number) {}

  nextParagraph(body: string, meeting: LocalDate): number {
    const key = `${body} ${meeting}`;
    const earlier = this.matters.get(key) ?? 0;
    this.matters.set(key, earlier + 1);
    return meetingsIn(body, yearOf(meeting)).indexOf(meeting) * calendarOf(body).paragraphs * this.room + FORMALITIES + earlier + 1;
  }
}

/** What a meeting begins with, each under a § of its own: who approves the minutes, what is on the agenda. */
const FORMALITIES = 2;

const meetingsIn = (body: string, year: number): readonly LocalDate[] => {
  const { weekday, from } = calendarOf(body);
  return from.map((day) => officeDayFrom(firstWeekdayFrom(`${year}-${day}`, weekday)));
};

function calendarOf(body: string): Calendar {
  if (body === 'KS') return BOARD;
  return body === 'KF' ? COUNCIL : { ...COMMITTEE, weekday: WEEKDAYS[body] ?? WEDNESDAY };
}

const firstWeekdayFrom = (day: LocalDate, weekday: number): LocalDate => plusDays(day, (7 + weekday - new Date(day).getUTCDay()) % 7);
