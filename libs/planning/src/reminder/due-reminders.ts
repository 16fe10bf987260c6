import { stockholmDay, stockholmInstant, type Instant, type LocalDate } from '#lib/kernel';
import { plusDays } from '../calendar/local-dates.js';
import { openDays } from '../calendar/office-calendar.js';
import { isHeldOn, type Grant } from '../person/person.state.js';
import { BOARD, type Role } from '../person/roles.js';
import { deadlineId, rolesResponsible, type Deadline, type DeadlineSubject } from './deadline.js';
import { dayOfStep } from './reminder-days.js';
import type { Addressee, ReminderPolicy, ReminderStep } from './reminder-policy.js';

/** `workingDays` is the step by which somebody was or is reminded, `as` in what capacity. */
export type ReminderItem = Readonly<{ subject: DeadlineSubject; dueOn: LocalDate; workingDays: number; as: Addressee }>;

/** All that one person is reminded of on one day. */
export type Letter = Readonly<{ personId: string; day: LocalDate; items: readonly ReminderItem[] }>;

/** By which step somebody was reminded of a deadline. Of several for the same, the last in the list is the latest. */
export type Reminded = Readonly<{ personId: string; deadlineId: string; dueOn: LocalDate; workingDays: number }>;

/** `deadlines` are of what can be done and is not done: of anything else nothing is said. */
export type ReminderState = Readonly<{
  deadlines: readonly Deadline[];
  grants: readonly (Grant & Readonly<{ personId: string }>)[];
  reminded: readonly Reminded[];
  /** Who has had a letter on which day: one a day is enough. */
  written: readonly Readonly<{ personId: string; day: LocalDate }>[];
}>;

/**
 * The letters to be written now, whatever has been written before: each deadline's latest step that has come and that the
 * person has not been reminded of. A step that was missed gives way to the next.
 */
export function dueReminders(state: ReminderState, now: Instant, policy: ReminderPolicy): readonly Letter[] {
  const today = stockholmDay(now);
  const isTime = openDays(policy)(today) && stockholmInstant(today, policy.sendAt) <= now;
  return isTime ? lettersOn(today, state, schedule(state.deadlines, policy)) : [];
}

/** The letters that will be written from now to a day, its own included, if nothing is done or changed meanwhile. */
export function comingReminders(state: ReminderState, { now, until }: Readonly<{ now: Instant; until: LocalDate }>, policy: ReminderPolicy): readonly Letter[] {
  const [isOpen, scheduled] = [openDays(policy), schedule(state.deadlines, policy)];
  const coming: Letter[] = [];
  let soFar = state;
  for (let day = stockholmDay(now); day <= until; day = plusDays(day, 1)) {
    const letters = isOpen(day) ? lettersOn(day, soFar, scheduled) : [];
    coming.push(...letters);
    soFar = withLetters(soFar, letters);
  }
  return coming;
}

/** What letters change: that they are written. */
export const withLetters = (state: ReminderState, letters: readonly Letter[]): ReminderState => (letters.length === 0 ? state : {
  ...state,
  written: [...state.written, ...letters],
  reminded: [...state.reminded, ...letters.flatMap(({ personId, items }) => items.map((item) => remindedBy(personId, item)))],
});

export const remindedBy = (personId: string, { subject, dueOn, workingDays }: ReminderItem): Reminded =>
  ({ personId, deadlineId: deadlineId(subject), dueOn, workingDays });

type Scheduled = Readonly<{ deadline: Deadline; steps: readonly Readonly<{ step: ReminderStep; on: LocalDate }>[] }>;

function schedule(deadlines: readonly Deadline[], policy: ReminderPolicy): readonly Scheduled[] {
  const isOpen = openDays(policy);
  return deadlines.map((deadline) => ({
    deadline, steps: policy.steps[deadline.subject.kind].map((step) => ({ step, on: dayOfStep(step, deadline.dueOn, isOpen) })),
  }));
}

type Addressed = Readonly<{ personId: string; item: ReminderItem }>;

function lettersOn(day: LocalDate, state: ReminderState, scheduled: readonly Scheduled[]): readonly Letter[] {
  const written = new Set(state.written.filter((letter) => letter.day === day).map(({ personId }) => personId));
  const isReminded = remindedBefore(state.reminded);
  const grants = state.grants.filter((grant) => isHeldOn(day, grant));
  const addressed = scheduled.flatMap((each) => addressedOn(day, each, grants))
    .filter((each) => !written.has(each.personId) && !isReminded(each));
  return lettersOf(day, addressed);
}

function addressedOn(day: LocalDate, { deadline, steps }: Scheduled, grants: ReminderState['grants']): readonly Addressed[] {
  const come = steps.filter(({ on }) => on <= day).at(-1);
  if (!come) return [];
  const { subject, dueOn } = deadline;
  const { workingDays, to } = come.step;
  const addressed = to.flatMap((as) => holders(deadline, as, grants).map((personId) => ({ personId, item: { subject, dueOn, workingDays, as } })));
  return addressed.filter(({ personId }, index) => addressed.findIndex((first) => first.personId === personId) === index);
}

/** Where nobody holds the role that should do it, KS's secretary must know. */
function holders(deadline: Deadline, as: Addressee, grants: ReminderState['grants']): readonly string[] {
  const boardSecretaries = () => grants.filter(({ role, body }) => role === 'board-secretary' && body === BOARD);
  const ofBody = (...roles: readonly Role[]) => grants.filter(({ role, body }) => roles.includes(role) && body === deadline.body);
  const responsible = ofBody(...rolesResponsible(deadline));
  const held = { 'responsible': responsible.length > 0 ? responsible : boardSecretaries(), 'chair': ofBody('chair'), 'board-secretary': boardSecretaries() }[as];
  return held.map(({ personId }) => personId);
}

/** A deadline that has been moved since is reminded of anew. */
function remindedBefore(reminded: readonly Reminded[]): (addressed: Addressed) => boolean {
  const latest = new Map(reminded.map((each) => [keyOf(each), each]));
  return ({ personId, item }) => {
    const before = latest.get(keyOf(remindedBy(personId, item)));
    return before?.dueOn === item.dueOn && before.workingDays >= item.workingDays;
  };
}

const keyOf = ({ personId, deadlineId: id }: Pick<Reminded, 'personId' | 'deadlineId'>): string => `${personId} ${id}`;

function lettersOf(day: LocalDate, addressed: readonly Addressed[]): readonly Letter[] {
  const items = new Map<string, readonly ReminderItem[]>();
  for (const { personId, item } of addressed) items.set(personId, [...(items.get(personId) ?? []), item]);
  return [...items].map(([personId, ofPerson]) => ({ personId, day, items: ofPerson.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)) }));
}
