import type { Kysely } from 'kysely';
import { stockholmDay, type DueJob, type Instant, type ReadModels } from '#lib/kernel';
import {
  SENDING_MS_MAX, comingReminders, deadlineId, dueReminders, plusDays, reminderPolicyOf, type Letter, type LettersDirection, type ReminderItem, type ReminderPolicy, type ReminderState,
} from '#lib/planning';
import { namesOf, nowIndex, openLetters, reminderState, settingsOf, units, type LetterOnRecord, type ScorecardDatabase } from '#lib/scorecard';
import type { Directions } from './sender.js';
import { dueAtOf, jobOf, keyOf, reminderIdOf } from './letters.js';

/** What a look at the read models says is to be done about reminders at a moment. */
export type Look = Readonly<{
  /** To be sent now, by their jobs' keys. */
  due: ReadonlyMap<string, Letter>;
  /** To wake somebody, from now to a day ahead. */
  jobs: readonly DueJob[];
  /** Begun by somebody who is not coming back. */
  abandoned: readonly LetterOnRecord[];
  /** Not sent, and with nothing left to tell. */
  needless: readonly LetterOnRecord[];
}>;

export type DirectedLook = Look & Directions;

export async function lookAt(readModels: ReadModels, municipality: string, now: Instant): Promise<DirectedLook> {
  const db = readModels.database as Kysely<ScorecardDatabase>;
  const [at, today] = [await nowIndex(db), stockholmDay(now)];
  const [state, open] = [await reminderState(db, at, { municipality, today }), await openLetters(db, at, { municipality })];
  const settings = await settingsOf(db, at, { municipality });
  const names = namesOf(await units(db, at, { municipality }));
  const look = lookIn({ state, open, now, policy: reminderPolicyOf(settings), letters: settings.letters, municipality });
  return { ...look, nameOf: (code) => names.get(code), letters: settings.letters };
}

type Looking = Readonly<{ state: ReminderState; open: readonly LetterOnRecord[]; now: Instant; policy: ReminderPolicy; letters: LettersDirection; municipality: string }>;

/** While letters go to nobody none is due, and nothing is claimed: whoever lets them go again finds what is to be told then. */
export function lookIn({ state, open, now, policy, letters, municipality }: Looking): Look {
  const today = stockholmDay(now);
  const waiting = open.flatMap((letter) => (letter.status === 'waiting' ? [{ ...letter, items: letter.items.filter((item) => isOpen(item, state)) }] : []));
  const [left, needless] = [waiting.filter(({ items }) => items.length > 0), waiting.filter(({ items }) => items.length === 0)];
  const abandoned = open.filter((letter) => letter.status === 'claimed' && Date.parse(now) - Date.parse(letter.claimedAt) >= SENDING_MS_MAX);
  if (letters.to === 'nobody') return { due: new Map(), jobs: [], needless, abandoned };
  const fresh = dueReminders(state, now, policy);
  const again = left.filter(({ againAt }) => againAt <= now).map(({ personId, day, items }) => ({ personId, day, items }));
  const due = [...fresh, ...again].map((letter): [string, Letter] => [keyOf(reminderIdOf(municipality, letter), letter.day), letter]);
  const coming = comingReminders(state, { now, until: plusDays(today, 1) }, policy);
  return {
    due: new Map(due), needless, abandoned,
    jobs: [...coming.map((letter) => jobOf(municipality, letter, dueAtOf(letter.day, policy))), ...left.map((letter) => jobOf(municipality, letter, letter.againAt))],
  };
}

/** A deadline that is done is in the list no more; one that has been moved is told by its new day, in a letter of another day. */
const isOpen = ({ subject, dueOn }: ReminderItem, { deadlines }: ReminderState): boolean =>
  deadlines.some((deadline) => deadline.dueOn === dueOn && deadlineId(deadline.subject) === deadlineId(subject));
