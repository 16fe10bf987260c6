import type { EventOf, LocalDate } from '#lib/kernel';
import { isSameDeadline, type DeadlineExtended, type DeadlineMoved, type DeadlineName } from '#lib/planning';

type DataOf<Contract> = EventOf<Contract>['data'];

/** `dueOn` is the day in force for whom no other has been given; `firstDueOn` the one that was set when the cycle opened. */
export type DeadlineOnRecord = DeadlineName & Readonly<{
  firstDueOn: LocalDate; dueOn: LocalDate;
  moves: readonly Pick<DataOf<typeof DeadlineMoved>, 'movedFrom' | 'movedTo' | 'reason' | 'decidedBy' | 'movedOn'>[];
  extensions: readonly Pick<DataOf<typeof DeadlineExtended>, 'unit' | 'extendedTo' | 'reason' | 'decidedBy' | 'extendedOn'>[];
}>;

export const deadlinesSet = (days: readonly (DeadlineName & Readonly<{ dueOn: LocalDate }>)[]): string =>
  JSON.stringify(days.map((day): DeadlineOnRecord => ({ ...day, firstDueOn: day.dueOn, moves: [], extensions: [] })));

export const deadlineAdded = (column: string, { dueOn, ...name }: DeadlineName & Readonly<{ dueOn: LocalDate }>): string =>
  JSON.stringify([...deadlinesIn(column), { ...name, firstDueOn: dueOn, dueOn, moves: [], extensions: [] } satisfies DeadlineOnRecord]);

export const deadlinesIn = (column: string): readonly DeadlineOnRecord[] => JSON.parse(column) as DeadlineOnRecord[];

export const deadlinesMoved = (column: string, { movedFrom, movedTo, reason, decidedBy, movedOn, ...name }: DataOf<typeof DeadlineMoved>): string =>
  withDeadline(column, name, (before) => (
    { ...before, dueOn: movedTo, moves: [...before.moves, { movedFrom, movedTo, reason, decidedBy, movedOn }] }));

export const deadlinesExtended = (column: string, { unit, extendedTo, reason, decidedBy, extendedOn, ...name }: DataOf<typeof DeadlineExtended>): string =>
  withDeadline(column, name, (before) => (
    { ...before, extensions: [...before.extensions, { unit, extendedTo, reason, decidedBy, extendedOn }] }));

const withDeadline = (column: string, name: DeadlineName, change: (before: DeadlineOnRecord) => DeadlineOnRecord): string =>
  JSON.stringify(deadlinesIn(column).map((deadline) => (isSameDeadline(deadline, name) ? change(deadline) : deadline)));
