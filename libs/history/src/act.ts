import type { Instant, LocalDate } from '#lib/kernel';
import type { Sent, SentAnnex, SentAnswers, SentContribution, SentCycle, SentDecisions, SentDialogue, SentGoalCommand, SentIndicator, SentMeetings, SentSettings, SentUnit } from '#lib/application';
import type { PersonCommand } from '#lib/planning';
import type { Actor } from './cast.js';
import { officeDayFrom } from './meetings.js';

export type AnySent = SentAnnex | SentContribution | SentDialogue | SentGoalCommand | SentIndicator | SentAnswers | SentDecisions | SentMeetings | SentCycle | SentSettings | SentUnit | Sent<PersonCommand>;

/** Somebody sends a command at a moment. `goalIds` are the goals of the year, where KS's proposal is frozen. */
export type Act = Readonly<{ at: Instant; by: Actor; sent: AnySent; goalIds?: readonly string[] }>;

/** A moment within office hours, on the day or the first after it on which offices are open; `minute` counts from eight o'clock. */
export const momentOn = (day: LocalDate, minute: number): Instant =>
  new Date(Date.parse(`${officeDayFrom(day)}T07:00:00Z`) + (minute % 480) * 60_000 + minute * 37).toISOString();
