import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { canaryStanding, dueAtOf, reminderIdOf } from '#lib/application';
import { Clock, Registers, stockholmDay, type Instant, type LocalDate } from '#lib/kernel';
import { comingReminders, plusDays, reminderPolicyOf, type Letter, type LettersDirection, type Settings } from '#lib/planning';
import { inboxOf, lettersSince, openLetters, reminderState, settingsOf, type LetterOnRecord } from '#lib/scorecard';
import { namesOfBodies, namesOfPersons, type Reading } from '#lib/telling';
import { QUEUE_ADVICE, adviceOn, reminderSentence, type NameOf } from '#lib/texts';
import { Readings, type Asking } from '../reading/readings.js';
import { requireRole } from '../reading/require-role.js';
import type { InboxLetterAnswer, JobQueueAnswer, LetterAnswer, MonitoredLetterAnswer } from './reminder.dto.js';

const COMING_DAYS = 31;
const SENT_DAYS = 7;
/** A letter that has waited so long is late: somebody should look. */
const LATE_MS = 300_000;

type OfPerson = Asking & Readonly<{ personId: string }>;

export class ListInbox extends Query<readonly InboxLetterAnswer[]> {
  constructor(readonly asking: OfPerson) { super(); }
}

/** Every letter is here too, whether it arrived by mail or not. */
@QueryHandler(ListInbox)
export class ListInboxHandler implements IQueryHandler<ListInbox> {
  constructor(private readonly readings: Readings) {}

  async execute({ asking }: ListInbox): Promise<readonly InboxLetterAnswer[]> {
    const reading = await this.readings.open(asking);
    const nameOf = await namesOfBodies(reading);
    const letters = await inboxOf(reading.db, reading.at, { municipality: reading.municipality, personId: asking.personId });
    return letters.map(({ reminderId, status, ...letter }) => ({ reminderId, status, ...letterAnswer(letter, nameOf) }));
  }
}

export class ListComingReminders extends Query<readonly LetterAnswer[]> {
  constructor(readonly asking: OfPerson) { super(); }
}

/** What a person will be reminded of in the month to come, if nothing is done or changed meanwhile. */
@QueryHandler(ListComingReminders)
export class ListComingRemindersHandler implements IQueryHandler<ListComingReminders> {
  constructor(private readonly readings: Readings, private readonly clock: Clock) {}

  async execute({ asking }: ListComingReminders): Promise<readonly LetterAnswer[]> {
    const reading = await this.readings.open(asking);
    const nameOf = await namesOfBodies(reading);
    const { coming } = await lettersToCome(reading, this.clock.now());
    return coming.filter(({ personId }) => personId === asking.personId).map((letter) => letterAnswer(letter, nameOf));
  }
}

export class ListReminders extends Query<readonly MonitoredLetterAnswer[]> {
  constructor(readonly asking: OfPerson) { super(); }
}

/** For administrators: what is planned, due or late, what did not arrive, and what was sent in the last week. */
@QueryHandler(ListReminders)
export class ListRemindersHandler implements IQueryHandler<ListReminders> {
  constructor(private readonly readings: Readings, private readonly registers: Registers, private readonly clock: Clock) {}

  async execute({ asking }: ListReminders): Promise<readonly MonitoredLetterAnswer[]> {
    const reading = await this.readings.open(asking);
    requireRole('administrator', reading);
    const { db, at, municipality, today } = reading;
    const open = await openLetters(db, at, { municipality });
    const recent = await lettersSince(db, at, { municipality, from: plusDays(today, -SENT_DAYS) });
    const over = recent.filter(({ status }) => status === 'sent' || status === 'lapsed');
    const now = this.clock.now();
    const { coming, settings } = await lettersToCome(reading, now);
    const planned = coming.map((letter) => plannedLetter(letter, settings, { municipality, now }));
    const names = await namesOfPersons(this.registers);
    return [...open.map(recorded), ...planned, ...over.map(recorded)].map((letter) => ({ ...letter, name: names.get(letter.personId) ?? '' }));
  }
}

export class GetJobQueue extends Query<JobQueueAnswer> {
  constructor(readonly asking: OfPerson) { super(); }
}

/** For administrators: whether jobs wake anybody. */
@QueryHandler(GetJobQueue)
export class GetJobQueueHandler implements IQueryHandler<GetJobQueue> {
  constructor(private readonly readings: Readings, private readonly registers: Registers, private readonly clock: Clock) {}

  async execute({ asking }: GetJobQueue): Promise<JobQueueAnswer> {
    requireRole('administrator', await this.readings.open(asking));
    return jobQueueAnswer(this.registers, this.clock.now());
  }
}

/** Also for whoever supervises the process. */
export async function jobQueueAnswer(registers: Registers, now: Instant): Promise<JobQueueAnswer> {
  const standing = await canaryStanding(registers, now);
  return { ...standing, advice: standing.state === 'late' ? QUEUE_ADVICE : null };
}

type Unnamed = Omit<MonitoredLetterAnswer, 'name'>;

function plannedLetter(letter: Letter, { plan, letters }: Settings, { municipality, now }: Readonly<{ municipality: string; now: Instant }>): Unnamed {
  const dueAt = dueAtOf(letter.day, plan);
  return {
    reminderId: reminderIdOf(municipality, letter), personId: letter.personId, day: letter.day, items: letter.items.length, attempt: 0, dueAt,
    ...(letters.to === 'nobody' ? HELD : { status: statusAfter(Date.parse(now) - Date.parse(dueAt)), advice: adviceBeside(letter, letters) }),
  };
}

const HELD = { status: 'held', advice: 'Alla brev är stoppade. Det som då finns att påminna om skickas när de släpps igen.' } as const;

function statusAfter(waitedMs: number): 'planned' | 'due' | 'late' {
  if (waitedMs < 0) return 'planned';
  return waitedMs >= LATE_MS ? 'late' : 'due';
}

const adviceBeside = ({ personId }: Letter, letters: LettersDirection): string | null =>
  (letters.personId === null || letters.personId === personId ? null : 'Går till någon annan: alla brev skickas till en och samma person.');

const recorded = (letter: LetterOnRecord): Unnamed => ({
  reminderId: letter.reminderId, personId: letter.personId, day: letter.day, status: letter.status, items: letter.items.length, attempt: letter.attempt,
  dueAt: letter.status === 'waiting' ? letter.againAt : null, advice: letter.reason && adviceOn(letter.reason),
});

async function lettersToCome({ db, at, municipality }: Reading, now: Instant): Promise<Readonly<{ coming: readonly Letter[]; settings: Settings }>> {
  const today = stockholmDay(now);
  const [state, settings] = [await reminderState(db, at, { municipality, today }), await settingsOf(db, at, { municipality })];
  return { coming: comingReminders(state, { now, until: plusDays(today, COMING_DAYS) }, reminderPolicyOf(settings)), settings };
}

const letterAnswer = ({ day, items }: Readonly<{ day: LocalDate; items: Letter['items'] }>, nameOf: NameOf): LetterAnswer => ({
  day, lines: items.map((item) => ({ sentence: reminderSentence(item, day, nameOf), dueOn: item.dueOn, goalId: 'goalId' in item.subject ? item.subject.goalId : null })),
});
