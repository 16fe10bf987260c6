import type { Instant, LocalDate } from '#lib/kernel';
import type { Sent, SentDecision, SentGoalCommand } from '#lib/application';
import type { OpenCycle, PersonCommand, UnitCommand } from '#lib/planning';
import type { Actor } from './cast.js';

export type AnySent = SentGoalCommand | SentDecision | Sent<OpenCycle> | Sent<UnitCommand> | Sent<PersonCommand>;

/** Somebody sends a command at a moment. */
export type Act = Readonly<{ at: Instant; by: Actor; sent: AnySent }>;

/** A moment within office hours of a day; `minute` counts from eight o'clock. */
export const momentOn = (day: LocalDate, minute: number): Instant =>
  new Date(Date.parse(`${day}T07:00:00Z`) + (minute % 480) * 60_000 + minute * 37).toISOString();

export const daysAfter = (day: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The first Monday on or after the day: municipal bodies meet on Mondays here. */
export function mondayFrom(day: LocalDate): LocalDate {
  const weekday = new Date(day).getUTCDay();
  return daysAfter(day, (8 - weekday) % 7);
}
