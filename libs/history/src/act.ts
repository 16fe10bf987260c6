import type { Instant, LocalDate } from '#lib/kernel';
import type { Sent, SentAnswers, SentDecision, SentGoalCommand } from '#lib/application';
import { plusDays, type OpenCycle, type PersonCommand, type UnitCommand } from '#lib/planning';
import type { Actor } from './cast.js';

export type AnySent = SentGoalCommand | SentAnswers | SentDecision | Sent<OpenCycle> | Sent<UnitCommand> | Sent<PersonCommand>;

/** Somebody sends a command at a moment. */
export type Act = Readonly<{ at: Instant; by: Actor; sent: AnySent }>;

/** A moment within office hours, on the day or the first working day after it; `minute` counts from eight o'clock. */
export const momentOn = (day: LocalDate, minute: number): Instant =>
  new Date(Date.parse(`${weekdayFrom(day)}T07:00:00Z`) + (minute % 480) * 60_000 + minute * 37).toISOString();

/** The first Monday on or after the day: municipal bodies meet on Mondays here. */
export function mondayFrom(day: LocalDate): LocalDate {
  const weekday = new Date(day).getUTCDay();
  return plusDays(day, (8 - weekday) % 7);
}

/** Offices are closed at weekends. */
function weekdayFrom(day: LocalDate): LocalDate {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 6) return plusDays(day, 2);
  return weekday === 0 ? plusDays(day, 1) : day;
}
