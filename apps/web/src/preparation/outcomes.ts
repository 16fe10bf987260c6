import type { GoalAnswer, GoalAnswerStatus } from '../api/generated.js';
import { yearsLeft } from '../goal/years-left.js';
import type { Minutes } from '../parts/minutes.js';
import type { Proceedings } from '../proceedings/proceedings.js';

/** What a body may decide on a goal, with the key that chooses it, and the part that must be filled in then. */
export type Outcome = Readonly<{ code: string; word: string; done: string; key: string; asks?: string }>;

/** `after` tells what becomes of the goals once the decision is entered; `inYear` are the outcomes on a goal that is adopted already. */
export type Body = Readonly<{
  code: 'KS' | 'KF'; title: string; after: string; role: string; waiting: readonly GoalAnswerStatus[]; outcomes: readonly Outcome[]; inYear: readonly Outcome[];
}>;

export const BOARD: Body = {
  code: 'KS', title: 'Kommunstyrelsens beredning av mål', after: 'Det som tillstyrkts eller avstyrkts väntar nu på kommunfullmäktiges beslut.', role: 'board-secretary', waiting: ['submitted'],
  outcomes: [
    { code: 'endorsed', word: 'Tillstyrk', done: 'Tillstyrks', key: 't' },
    { code: 'endorsed-with-amendment', word: 'Med ändring', done: 'Tillstyrks med ändring', key: 'm', asks: 'title' },
    { code: 'referred-back', word: 'Återremiss', done: 'Återremitteras', key: 'r', asks: 'reasons' },
    { code: 'tabled', word: 'Bordlägg', done: 'Bordläggs', key: 'b' },
    { code: 'rejection-proposed', word: 'Avstyrk', done: 'Avstyrks', key: 'a', asks: 'reasons' },
  ],
  inYear: [
    { code: 'amendment-proposed', word: 'Föreslå ändring', done: 'Föreslås ändras', key: 'e', asks: 'reasons' },
    { code: 'discontinuation-proposed', word: 'Föreslå att det upphör', done: 'Föreslås upphöra', key: 'u', asks: 'reasons' },
    { code: 'confirmation-proposed', word: 'Föreslå ett år till', done: 'Föreslås bekräftas', key: 'y', asks: 'reasons' },
    { code: 'transferred', word: 'För över', done: 'Förs över', key: 'f', asks: 'toUnit' },
  ],
};

export const COUNCIL: Body = {
  code: 'KF', title: 'Kommunfullmäktiges beslut om mål', after: 'Det som antagits gäller från årets början. Det som återremitterats eller bordlagts kommer tillbaka hit.', role: 'council-secretary', waiting: ['endorsed', 'rejection-proposed'],
  outcomes: [
    { code: 'adopted', word: 'Anta', done: 'Antas', key: 'n' },
    { code: 'adopted-with-changes', word: 'Anta med ändring', done: 'Antas med ändring', key: 'm', asks: 'title' },
    { code: 'referred-back', word: 'Återremiss', done: 'Återremitteras', key: 'r', asks: 'referredTo' },
    { code: 'tabled', word: 'Bordlägg', done: 'Bordläggs', key: 'b' },
    { code: 'rejected', word: 'Avslå', done: 'Avslås', key: 'a' },
  ],
  inYear: [
    { code: 'amended', word: 'Ändra', done: 'Ändras', key: 'e', asks: 'title' },
    { code: 'discontinued', word: 'Låt upphöra', done: 'Upphör', key: 'u', asks: 'reasons' },
    { code: 'confirmed-for-year', word: 'Bekräfta för ett år', done: 'Bekräftas', key: 'y', asks: 'budgetYear' },
    { code: 'transferred', word: 'För över', done: 'Förs över', key: 'f', asks: 'toUnit' },
  ],
};

/** What the body may decide on the goal; only one of several years is confirmed for another. */
export function outcomesOn({ outcomes, inYear }: Body, goal: GoalAnswer): readonly Outcome[] {
  if (goal.status !== 'adopted') return outcomes;
  return yearsLeft(goal).length > 0 ? inYear : inYear.filter(({ key }) => key !== 'y');
}

const PLACES: Readonly<Partial<Record<GoalAnswerStatus, number>>> = { 'rejection-proposed': 1, 'adopted': 2 };
const placeOf = ({ status }: GoalAnswer): number => PLACES[status] ?? 0;

/** As an agenda: by goal area, then by unit; what is proposed to be rejected comes after the rest, and what is adopted already last. */
export const inOrder = (goals: readonly GoalAnswer[]): readonly GoalAnswer[] => goals.toSorted((one, other) => placeOf(one) - placeOf(other)
  || one.area.localeCompare(other.area) || one.unit.localeCompare(other.unit) || one.content.title.localeCompare(other.content.title, 'sv'));

/** What is entered for one goal, as typed, on the version that was read. No outcome: it is not decided on in this §. */
export type Entry = Readonly<{
  outcome: string; version: number; reasons: string; respondBy: string; geh: string;
  /** The board's own text, as far as it has been changed; targets by indicator. */
  title?: string; description?: string; targets?: Readonly<Record<string, string>>;
  /** Of what the council refers back or tables; votes where they were counted. */
  referredTo?: string; carriedBy?: string; vote?: Votes;
  /** Of a goal that is adopted already. */
  toUnit?: string; effectiveFrom?: string; inForceFrom?: string; inForceTo?: string; budgetYear?: string; urgency?: string;
}>;

/** The votes as typed. */
export type Votes = Readonly<Record<'inFavour' | 'against' | 'present', string>>;

export const NO_VOTES: Votes = { inFavour: '', against: '', present: '' };

export const NO_ENTRY: Entry = { outcome: '', version: 0, reasons: '', respondBy: '', geh: 'none' };

export type Entries = Readonly<Record<string, Entry>>;

/** What is typed of a decision. `added` are adopted goals that were put on the agenda by hand. */
export type Typed = Readonly<{ minutes: Minutes; proceedings?: Proceedings; added?: readonly string[]; entries: Entries }>;

export const entryOf = (entries: Entries, goalId: string): Entry => entries[goalId] ?? NO_ENTRY;

type Text = Pick<GoalAnswer, 'goalId' | 'version'>;

/** The outcome was chosen on a text that the goal no longer has: it must be read again. */
export const isOutdated = ({ outcome, version }: Entry, goal: Text): boolean => outcome !== '' && version !== goal.version;

export const isDecided = (entries: Entries, goal: Text): boolean => {
  const entry = entryOf(entries, goal.goalId);
  return entry.outcome !== '' && !isOutdated(entry, goal);
};

/** The entry with another outcome, on the text as it stands now. What kind of goal it is begins as what its writer has proposed. */
export const withOutcome = (entry: Entry, { version, content }: Text & Readonly<{ content: Pick<GoalAnswer['content'], 'gehProposal'> }>, outcome: string): Entry =>
  ({ ...entry, outcome, version, ...(entry.outcome === '' && content.gehProposal && { geh: content.gehProposal }) });

/** The next goal without an outcome after this one, from the beginning again; the same where none is left. */
export function nextUndecided(goals: readonly Text[], entries: Entries, from: string): string {
  const start = goals.findIndex(({ goalId }) => goalId === from);
  const later = [...goals.slice(start + 1), ...goals.slice(0, Math.max(start, 0))];
  return later.find((goal) => !isDecided(entries, goal))?.goalId ?? from;
}
