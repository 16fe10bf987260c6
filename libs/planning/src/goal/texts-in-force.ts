import type { LocalDate } from '#lib/kernel';
import { plusDays } from '../calendar/local-dates.js';

/**
 * One of KF's decisions on a goal that it has adopted, in the order in which they were taken: a text that holds from `inForceFrom` on, or an end.
 * After each of them the goal is in force until `inForceTo`.
 */
export type InForceStep = Readonly<{ decisionId: string; kind: 'text' | 'end'; version: number; inForceFrom: LocalDate; inForceTo: LocalDate }>;

/** The text that holds on a day: the last decided of those that hold from that day or an earlier one. */
export function textOn<Step extends InForceStep>(steps: readonly Step[], day: LocalDate): Step | undefined {
  const end = endOf(steps);
  return end === undefined || end < day ? undefined : steps.findLast(({ kind, inForceFrom }) => kind === 'text' && inForceFrom <= day);
}

/** The last day on which the goal is in force. */
export const endOf = (steps: readonly InForceStep[]): LocalDate | undefined => steps.at(-1)?.inForceTo;

/** The first day on which it is. */
export const beginningOf = (steps: readonly InForceStep[]): LocalDate | undefined =>
  steps.filter(({ kind }) => kind === 'text').map(({ inForceFrom }) => inForceFrom).toSorted()[0];

/** From when until when each text holds. One that another has taken the place of before it came into force is reversed: it never holds. */
export function periodsOf<Step extends InForceStep>(steps: readonly Step[]): readonly Step[] {
  const texts = steps.filter(({ kind }) => kind === 'text');
  return texts.map((text, place) => {
    const ends = [...steps.slice(-1).map(({ inForceTo }) => inForceTo), ...texts.slice(place + 1).map(({ inForceFrom }) => plusDays(inForceFrom, -1))];
    return { ...text, inForceTo: ends.toSorted()[0] ?? text.inForceTo };
  });
}

export const VALIDITIES = ['not-yet', 'in-force', 'ended'] as const;
/** Where an adopted goal stands on a day. It follows from the dates alone. */
export type Validity = (typeof VALIDITIES)[number];

/** Null where KF has adopted nothing. A goal whose end came before its first day has ended. */
export function validityOn(steps: readonly InForceStep[], day: LocalDate): Validity | null {
  const [from, to] = [beginningOf(steps), endOf(steps)];
  if (from === undefined || to === undefined) return null;
  if (to < day || to < from) return 'ended';
  return day < from ? 'not-yet' : 'in-force';
}
