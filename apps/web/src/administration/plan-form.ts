import type { OfficeCalendarBody, ReminderStepBody } from '../api/generated.js';
import { readDay } from '../moment/read-day.js';
import type { Typed } from '../parts/act-form.js';

/** The reminders of one kind of deadline as four short lines. A plan that says more than they can is read as nearly as they can. */
export type StepLines = Readonly<{ before: string; late: string; chairFrom: string; boardFrom: string }>;

export function linesOf(steps: readonly ReminderStepBody[]): StepLines {
  const first = (addressee: ReminderStepBody['to'][number]): string => String(steps.find(({ to }) => to.includes(addressee))?.workingDays ?? '');
  return {
    before: steps.filter(({ workingDays }) => workingDays <= 0).map(({ workingDays }) => Math.abs(workingDays)).join(', '),
    late: steps.filter(({ workingDays }) => workingDays > 0).map(({ workingDays }) => workingDays).join(', '),
    chairFrom: first('chair'), boardFrom: first('board-secretary'),
  };
}

/** What is no number is sent as none, for the server to refuse. */
export function stepsIn({ before = '', late = '', chairFrom = '', boardFrom = '' }: Typed): ReminderStepBody[] {
  const days = [...numbersIn(before).map((day) => (day === 0 ? 0 : -day)), ...numbersIn(late)];
  const isFrom = (from: string, day: number): boolean => from.trim() !== '' && day >= Number(from);
  return days.map((workingDays) => ({
    workingDays, to: ['responsible', ...(isFrom(chairFrom, workingDays) ? ['chair' as const] : []), ...(isFrom(boardFrom, workingDays) ? ['board-secretary' as const] : [])],
  }));
}

const numbersIn = (line: string): readonly number[] => line.split(/[\s,;]+/).filter((word) => word !== '').map(Number);

/** One day a line; what cannot be read as a day is sent as typed. */
export const calendarIn = ({ bridgeDays, closedDays = '' }: Typed): OfficeCalendarBody => ({
  bridgeDaysAreClosed: bridgeDays === 'closed',
  closedDays: closedDays.split(/[\n,;]+/).map((line) => line.trim()).filter((line) => line !== '').map((line) => readDay(line) ?? line),
});
