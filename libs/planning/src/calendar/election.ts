import type { LocalDate } from '#lib/kernel';
import { firstDayOf, plusDays, yearOf } from './local-dates.js';
import { SUNDAY, firstWeekdayFrom } from './working-days.js';

/** Councils are elected every fourth year (ValL 1:3). What follows is the law as it stands since the election of 2014. */
export const isElectionYear = (year: number): boolean => year % 4 === 2;

/** The second Sunday of September (ValL 1:3). */
export const electionDay = (electionYear: number): LocalDate => firstWeekdayFrom(`${electionYear}-09-08`, SUNDAY);

/** The newly elected council serves from the 15th of October (KL 5:9), and it is that one which adopts the budget (KL 11:10). */
export const newCouncilFrom = (electionYear: number): LocalDate => `${electionYear}-10-15`;

/** Its board mostly serves from the new year (KL 6:18): the outgoing one proposes what the incoming council adopts. */
export const newBoardFrom = (electionYear: number): LocalDate => firstDayOf(electionYear + 1);

/** The last day of those who serve on a day by the latest election. */
export const termEndsFor = (day: LocalDate): LocalDate => {
  const year = yearOf(day);
  return plusDays(newBoardFrom(year + ((6 - (year % 4)) % 4)), -1);
};

/** Whether the board of a day has been voted out, or is to be replaced by another, and is yet to propose what the incoming council adopts. */
export const isOutgoingBoard = (day: LocalDate): boolean =>
  isElectionYear(yearOf(day)) && electionDay(yearOf(day)) < day && day < newBoardFrom(yearOf(day));

/** Whether a council that meets that day is soon to be replaced by the one just elected or about to be. */
export function isOutgoingCouncil(day: LocalDate): boolean {
  const year = yearOf(day);
  return isElectionYear(year) && day < newCouncilFrom(year);
}
