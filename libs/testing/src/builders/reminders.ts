import type { Deadline, ReminderState } from '#lib/planning';

/** SBN's goals for 2027, due on Tuesday the first of September 2026. */
export const deadline = (over: Partial<Deadline> = {}): Deadline => ({
  subject: { kind: 'submission', budgetYear: 2027, unit: 'SBN' }, body: 'SBN', opensOn: '2026-04-01', dueOn: '2026-09-01', isDone: false, ...over,
});

/** Secretary and chair of SBN, and the secretary of KS. Nobody has been reminded of anything. */
export const reminderState = (over: Partial<ReminderState> = {}): ReminderState => ({
  deadlines: [deadline()],
  grants: [
    { personId: 'secretary', role: 'committee-secretary', body: 'SBN', from: '2026-01-01', until: null },
    { personId: 'chair', role: 'chair', body: 'SBN', from: '2026-01-01', until: null },
    { personId: 'ks', role: 'board-secretary', body: 'KS', from: '2026-01-01', until: null },
  ],
  reminded: [], written: [], ...over,
});
