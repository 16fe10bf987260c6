import { execute, type Desk } from '#lib/application';
import { contentHash, derivedId } from '#lib/evidence';
import type { Decider, Instant, Rejection } from '#lib/kernel';
import { reminderDecider, retryDecider, type Reminder, type ReminderEvent, type ReminderItem, type RetryReminder, type SendingCommand } from '#lib/planning';
import { GOAL_ID, SECRETARY_ID } from './story.js';

const DAY = '2026-10-16';
const at = (time: string): Instant => `${DAY}T${time}:00.000Z`;
const ITEMS: readonly ReminderItem[] = [
  { subject: { kind: 'referral-answer', goalId: GOAL_ID, unit: 'SBN' }, dueOn: '2026-10-19', workingDays: -1, as: 'responsible' },
  { subject: { kind: 'notice-posting', body: 'SBN', meetingDate: '2026-10-01', paragraph: null }, dueOn: '2026-10-15', workingDays: 1, as: 'responsible' },
];

/** The secretary's letter is sent at the second try; nobody knows of another one; a third is no longer needed. */
export async function tellOfReminders(desk: Desk): Promise<void> {
  const [sent, unknown, lapsed] = ['sent', 'unknown', 'lapsed'].map((name) => derivedId('golden', 'reminder', name)) as [string, string, string];
  const claim = (reminderId: string, now = at('07:00')): SendingCommand => ({ kind: 'claim-reminder', reminderId, personId: SECRETARY_ID, day: DAY, items: ITEMS, now });
  const refused = (reminderId: string): SendingCommand => ({ kind: 'record-reminder-not-sent', reminderId, attempt: 1, reason: 'server-unreachable', now: at('07:00') });
  const commands: readonly SendingCommand[] = [
    claim(sent), refused(sent), claim(sent, at('07:01')),
    { kind: 'record-reminder-sent', reminderId: sent, attempt: 2, channel: 'smtp', receipt: '250 2.0.0 Ok: queued as 4X2Z7Q', redirectedTo: null },
    claim(unknown), { kind: 'record-outcome-unknown', reminderId: unknown, attempt: 1, cause: 'no-record', now: at('07:02') },
    claim(lapsed), refused(lapsed), { kind: 'lapse-reminder', reminderId: lapsed },
  ];
  for (const [number, command] of commands.entries()) await done(desk, reminderDecider, { command, number });
  await done(desk, retryDecider, { command: { kind: 'retry-reminder', reminderId: unknown, now: at('08:00') } satisfies RetryReminder, number: commands.length });
}

async function done<Command extends Readonly<{ reminderId: string }>, R extends Rejection>(
  desk: Desk, decider: Decider<Reminder, Command, ReminderEvent, R>, { command, number }: Readonly<{ command: Command; number: number }>,
): Promise<void> {
  const outcome = await execute(desk.source, desk.reminders, decider, {
    stream: desk.names.reminder(command.reminderId), command,
    context: {
      actor: { personId: 'installation', role: 'operator', body: 'kommunen' }, commandId: derivedId('golden', 'reminder', number), commandHash: contentHash(command), correlationId: command.reminderId } });
  if (!outcome.ok) throw new Error(`Command ${number} was refused: ${outcome.rejection.code}`);
}
