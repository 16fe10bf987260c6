import type { GoalAnswerStatus } from '../api/generated.js';

/** What a body may decide on a goal, with the key that chooses it. */
export type Outcome = Readonly<{ code: string; word: string; done: string; key: string }>;

export type Body = Readonly<{ code: 'KS' | 'KF'; title: string; role: string; waiting: readonly GoalAnswerStatus[]; outcomes: readonly Outcome[] }>;

export const BOARD: Body = {
  code: 'KS', title: 'Kommunstyrelsens beredning av mål för', role: 'board-secretary', waiting: ['submitted'],
  outcomes: [
    { code: 'endorsed', word: 'Tillstyrk', done: 'Tillstyrks', key: 't' },
    { code: 'endorsed-with-amendment', word: 'Med ändring', done: 'Tillstyrks med ändring', key: 'm' },
    { code: 'referred-back', word: 'Återremiss', done: 'Återremitteras', key: 'r' },
    { code: 'tabled', word: 'Bordlägg', done: 'Bordläggs', key: 'b' },
    { code: 'rejection-proposed', word: 'Avslå', done: 'Föreslås avslås', key: 'a' },
  ],
};

export const COUNCIL: Body = {
  code: 'KF', title: 'Kommunfullmäktiges beslut om mål för', role: 'council-secretary', waiting: ['endorsed', 'rejection-proposed'],
  outcomes: [
    { code: 'adopted', word: 'Anta', done: 'Antas', key: 'n' },
    { code: 'adopted-with-changes', word: 'Anta med ändring', done: 'Antas med ändring', key: 'm' },
    { code: 'rejected', word: 'Avslå', done: 'Avslås', key: 'a' },
  ],
};

/** What is entered for one goal, as typed. No outcome: it is not decided on in this §. */
export type Entry = Readonly<{
  outcome: string; reasons: string; respondBy: string; geh: string;
  /** The board's own text, as far as it has been changed; targets by indicator. */
  title?: string; description?: string; targets?: Readonly<Record<string, string>>;
}>;

export const NO_ENTRY: Entry = { outcome: '', reasons: '', respondBy: '', geh: 'none' };

export type Entries = Readonly<Record<string, Entry>>;

export const entryOf = (entries: Entries, goalId: string): Entry => entries[goalId] ?? NO_ENTRY;

/** The next goal without an outcome after this one, from the beginning again; the same where none is left. */
export function nextUndecided(goalIds: readonly string[], entries: Entries, from: string): string {
  const start = goalIds.indexOf(from);
  const later = [...goalIds.slice(start + 1), ...goalIds.slice(0, start)];
  return later.find((goalId) => entryOf(entries, goalId).outcome === '') ?? from;
}
