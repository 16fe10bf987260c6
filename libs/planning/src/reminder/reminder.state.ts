import type { Instant, LocalDate } from '#lib/kernel';
import type { ReminderItem } from './due-reminders.js';
import type { ReminderEvent } from './reminder.events.js';

/** The letter of a person on a day. `tries` are the attempts since somebody last asked for one, `attempt` all of them. */
export type Reminder = Readonly<{ status: 'absent' }> | ExistingReminder;

export type ExistingReminder = LetterSoFar & (
  | Readonly<{ status: 'claimed'; claimedAt: Instant }>
  | Readonly<{ status: 'waiting'; againAt: Instant }>
  | Readonly<{ status: 'sent' | 'failed' | 'unknown' | 'lapsed' }>);

export type ReminderStatus = ExistingReminder['status'];

type LetterSoFar = Readonly<{ personId: string; day: LocalDate; items: readonly ReminderItem[]; attempt: number; tries: number }>;

export const absentReminder: Reminder = { status: 'absent' };

export function evolveReminder(reminder: Reminder, event: ReminderEvent): Reminder {
  if (event.type === 'reminder-claimed') {
    const { personId, day, items, attempt, claimedAt } = event.data;
    return { status: 'claimed', personId, day, items, attempt, claimedAt, tries: reminder.status === 'absent' ? 1 : reminder.tries + 1 };
  }
  return reminder.status === 'absent' ? reminder : evolveExisting(reminder, event);
}

type Later = Exclude<ReminderEvent, { type: 'reminder-claimed' }>;

function evolveExisting({ personId, day, items, attempt, tries }: ExistingReminder, event: Later): ExistingReminder {
  const letter = { personId, day, items, attempt, tries };
  switch (event.type) {
    case 'reminder-sent': return { ...letter, status: 'sent' };
    case 'reminder-not-sent': {
      const { againAt } = event.data;
      return againAt === null ? { ...letter, status: 'failed' } : { ...letter, status: 'waiting', againAt };
    }
    case 'reminder-outcome-unknown': return { ...letter, status: 'unknown' };
    case 'reminder-lapsed': return { ...letter, status: 'lapsed' };
    case 'reminder-retried': return { ...letter, status: 'waiting', againAt: event.data.retriedAt, tries: 0 };
  }
}
