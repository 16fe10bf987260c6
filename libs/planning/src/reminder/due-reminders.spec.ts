import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stockholmDay, stockholmInstant, type Instant, type LocalDate } from '#lib/kernel';
import {
  DEADLINE_KINDS, comingReminders, deadlineId, defaultReminderPolicy, dueReminders, isWorkingDay, plusDays, withLetters, workingDaysBetween,
  type Deadline, type Letter, type ReminderState,
} from '#lib/planning';
import { deadline, reminderState } from '#lib/testing';

const nine = (day: LocalDate): Instant => stockholmInstant(day, '09:00');
const due = (state: ReminderState, now: Instant, over: Partial<typeof defaultReminderPolicy> = {}) => dueReminders(state, now, { ...defaultReminderPolicy, ...over });

/** Who is written to on which day and of which step, where each letter is written when it is due. */
const told = (letters: readonly Letter[]) => letters.map(({ day, personId, items }) => [day, personId, ...items.map(({ workingDays }) => workingDays)]);
const coming = (state: ReminderState, from: LocalDate, until: LocalDate) => comingReminders(state, { now: nine(from), until }, defaultReminderPolicy);

describe('The reminders of a deadline', () => {
  it('are 30, 14, 7, 3 and 1 working days before it, on its day, and 1, 3 and 5 after it', () =>
    expect(told(coming(reminderState(), '2026-06-01', '2026-12-31'))).toEqual([
      ['2026-07-21', 'secretary', -30], ['2026-08-12', 'secretary', -14], ['2026-08-21', 'secretary', -7], ['2026-08-27', 'secretary', -3],
      ['2026-08-31', 'secretary', -1], ['2026-09-01', 'secretary', 0], ['2026-09-02', 'secretary', 1],
      ['2026-09-04', 'secretary', 3], ['2026-09-04', 'chair', 3], ['2026-09-08', 'secretary', 5], ['2026-09-08', 'chair', 5], ['2026-09-08', 'ks', 5],
    ]));

  it('tell each in which capacity they are written to', () =>
    expect(due(reminderState(), nine('2026-09-08')).map(({ personId, items }) => [personId, items[0]?.as])).toEqual(
      [['secretary', 'responsible'], ['chair', 'chair'], ['ks', 'board-secretary']]));

  it('are due at nine, Stockholm\'s time, not a millisecond earlier', () => {
    expect(due(reminderState(), '2026-09-01T06:59:59.999Z')).toEqual([]);
    expect(due(reminderState(), '2026-09-01T07:00:00.000Z')).toHaveLength(1);
  });

  it.each([['2026-09-05'], ['2026-09-06'], ['2026-12-24'], ['2027-01-01']])('are never due on a free day (%s)', (day) =>
    expect(due(reminderState(), nine(day))).toEqual([]));

  it('come on the working day before, where the day itself is free', () =>
    expect(told(coming(reminderState({ deadlines: [deadline({ dueOn: '2026-09-06' })] }), '2026-09-02', '2026-09-07'))).toEqual(
      [['2026-09-02', 'secretary', -3], ['2026-09-04', 'secretary', 0], ['2026-09-07', 'secretary', 1]]));

  it('go around days that the municipality has closed', () =>
    expect(told(due(reminderState({ deadlines: [deadline({ dueOn: '2026-05-15' })] }), nine('2026-05-13'), { closedDays: ['2026-05-15'] }))).toEqual(
      [['2026-05-13', 'secretary', 0]]));

  it('are none when it is done', () =>
    expect(due(reminderState({ deadlines: [] }), nine('2026-09-08'))).toEqual([]));

  it('that were missed give way to the latest', () =>
    expect(told(due(reminderState(), nine('2026-08-31')))).toEqual([['2026-08-31', 'secretary', -1]]));

  it('begin anew when the day is moved, and stop for the day that was', () => {
    const reminded = withLetters(reminderState(), due(reminderState(), nine('2026-08-31')));
    expect(told(coming({ ...reminded, deadlines: [deadline({ dueOn: '2026-09-10' })] }, '2026-09-01', '2026-09-09'))).toEqual([
      ['2026-09-01', 'secretary', -7], ['2026-09-07', 'secretary', -3], ['2026-09-09', 'secretary', -1]]);
  });
});

describe('A letter', () => {
  const two = [deadline({ dueOn: '2026-09-02' }), deadline({ subject: { kind: 'submission', budgetYear: 2027, unit: 'MBN' } })];

  it('has all that one person is reminded of that day, what is due first at the top', () =>
    expect(due(reminderState({ deadlines: two }), nine('2026-09-01')).map(({ items }) => items.map(({ dueOn }) => dueOn))).toEqual(
      [['2026-09-01', '2026-09-02']]));

  it('is written once a day: what comes up afterwards waits for the next working day', () => {
    const written = withLetters(reminderState(), due(reminderState(), nine('2026-09-01')));
    const more = { ...written, deadlines: two };
    expect(due(more, '2026-09-01T12:00:00.000Z')).toEqual([]);
    expect(told(due(more, nine('2026-09-02')))).toEqual([['2026-09-02', 'secretary', 1, 0]]);
  });

  it('is written once, also when the clock is set back two hours', () => {
    const written = withLetters(reminderState(), due(reminderState(), '2026-09-01T08:00:00.000Z'));
    expect(['2026-09-01T06:00:00.000Z', '2026-09-01T08:00:00.000Z'].flatMap((now) => due(written, now))).toEqual([]);
  });
});

describe('Who is written to', () => {
  it('follows from who holds the role on that day', () => {
    const change = reminderState({ grants: [
      { personId: 'old', role: 'committee-secretary', body: 'SBN', from: '2026-01-01', until: '2026-08-31' },
      { personId: 'new', role: 'committee-secretary', body: 'SBN', from: '2026-09-01', until: null },
    ] });
    expect(told(coming(change, '2026-08-31', '2026-09-01'))).toEqual([['2026-08-31', 'old', -1], ['2026-09-01', 'new', 0]]);
  });

  it('is KS\'s secretary where nobody holds the role', () =>
    expect(told(due(reminderState({ grants: reminderState().grants.filter(({ role }) => role === 'board-secretary') }), nine('2026-09-01')))).toEqual(
      [['2026-09-01', 'ks', 0]]));

  it.each([['KS', 'board-secretary', 'ks'], ['KF', 'council-secretary', 'kf'], ['SBN', 'committee-secretary', 'secretary']] as const)(
    'is of %s\'s minutes its %s', (body, role, personId) => {
      const subject = { kind: 'minutes-approval', body, meetingDate: '2026-08-18' } as const;
      const grants = [...reminderState().grants, { personId, role, body, from: '2026-01-01', until: null }];
      expect(due(reminderState({ grants, deadlines: [deadline({ subject, body })] }), nine('2026-09-01'))[0]?.personId).toBe(personId);
    });

  it('is each person once, though they are responsible and in the chair', () => {
    const both = reminderState().grants.map((grant) => ({ ...grant, personId: 'one' }));
    expect(due(reminderState({ grants: both }), nine('2026-09-08'))[0]?.items.map(({ as }) => as)).toEqual(['responsible']);
  });
});

describe('Special days', () => {
  it.each([
    ['the day summer time begins after', '2026-03-30', '2026-03-30T07:00:00.000Z'], ['the day it ends after', '2026-10-26', '2026-10-26T08:00:00.000Z'],
    ['the leap day', '2028-02-29', '2028-02-29T08:00:00.000Z'], ['the last working day of week 53', '2026-12-30', '2026-12-30T08:00:00.000Z'],
    ['the first working day of the year', '2027-01-04', '2027-01-04T08:00:00.000Z'], ['the end of 32 bits', '2038-01-19', '2038-01-19T08:00:00.000Z'],
    ['the end of 53 bits of BullMQ\'s scores', '2039-09-07', '2039-09-07T07:00:00.000Z'],
  ])('%s is like any other', (_, day, instant) => {
    const reminded = [{ personId: 'secretary', deadlineId: deadlineId(deadline().subject), dueOn: day, workingDays: -1 }];
    const state = reminderState({ deadlines: [deadline({ dueOn: day })], reminded });
    expect([due(state, new Date(Date.parse(instant) - 1).toISOString()).length, told(due(state, instant))]).toEqual([0, [[day, 'secretary', 0]]]);
  });
});

describe('Whatever happens', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((days) => plusDays('2026-07-01', days));
  const subject = fc.record({ kind: fc.constant('submission' as const), budgetYear: fc.constant(2027), unit: fc.constantFrom('SBN', 'MBN', 'BUN') });
  const deadlines = fc.uniqueArray(fc.record({ subject, body: fc.constant('SBN'), dueOn: day }),
    { selector: (each) => deadlineId(each.subject), minLength: 1 });
  type Happening = Readonly<{ what: 'tick' | 'nothing' | 'finish' | 'move'; hours: number; dueOn: LocalDate }>;
  const happenings = fc.array(fc.record({ what: fc.constantFrom<Happening['what'][]>('tick', 'tick', 'tick', 'nothing', 'finish', 'move'), hours: fc.integer({ min: -2, max: 60 }), dueOn: day }), { maxLength: 120 });

  const changed = ([first, ...others]: readonly Deadline[], { what, dueOn }: Happening): readonly Deadline[] => {
    if (!first || what === 'finish') return others;
    return [{ ...first, ...(what === 'move' && { dueOn }) }, ...others];
  };

  it('nobody is written to early, twice, on a free day or of what is done', () => fc.assert(fc.property(deadlines, happenings, (list, all) => {
    let [state, ms] = [reminderState({ deadlines: list }), Date.parse('2026-07-01T00:00:00.000Z')];
    const letters: Letter[] = [];
    for (const happening of all) {
      ms += happening.hours * 3_600_000;
      const now = new Date(ms).toISOString();
      state = { ...state, deadlines: changed(state.deadlines, happening) };
      const written = happening.what === 'tick' ? due(state, now) : [];
      for (const { day: on, items } of written) {
        expect([on, isWorkingDay(on), nine(on) <= now]).toEqual([stockholmDay(now), true, true]);
        for (const item of items) {
          const meant = state.deadlines.find((each) => deadlineId(each.subject) === deadlineId(item.subject));
          expect(meant?.dueOn).toBe(item.dueOn);
          expect(workingDaysBetween(on, item.dueOn)).toBeLessThanOrEqual(-item.workingDays);
        }
      }
      letters.push(...written);
      state = withLetters(state, written);
    }
    const perDay = letters.map(({ personId, day: on }) => `${personId} ${on}`);
    expect(new Set(perDay).size).toBe(perDay.length);
  })));

  it('a worker that looks each hour writes every step of every deadline, once', () => fc.assert(fc.property(deadlines, (list) => {
    let state = reminderState({ deadlines: list });
    const steps: string[] = [];
    for (let ms = Date.parse('2026-05-01T00:00:00.000Z'); ms < Date.parse('2027-03-01T00:00:00.000Z'); ms += 6 * 3_600_000) {
      const letters = due(state, new Date(ms).toISOString());
      for (const { personId, items } of letters) for (const item of items) steps.push([personId, deadlineId(item.subject), item.workingDays].join(' '));
      state = withLetters(state, letters);
    }
    // Where the day is free, its reminder is that of the last working day before it, and comes in its place.
    const expected = list.flatMap(({ subject: of, dueOn }) => [
      ...[-30, -14, -7, -3, -1, 0, 1, 3, 5].filter((step) => step !== -1 || isWorkingDay(dueOn)).map((step) => ['secretary', step] as const),
      ['chair', 3] as const, ['chair', 5] as const, ['ks', 5] as const,
    ].map(([personId, step]) => [personId, deadlineId(of), step].join(' ')));
    expect([...steps].sort()).toEqual([...expected].sort());
  }), { numRuns: 10 }));
});

describe('The policy that holds until a municipality decides otherwise', () => {
  it.each(DEADLINE_KINDS)('has for %s each step once, in the order of their days', (kind) => {
    const days = defaultReminderPolicy.steps[kind].map(({ workingDays }) => workingDays);
    expect(days).toEqual([...new Set(days)].sort((one, other) => one - other));
  });
});
