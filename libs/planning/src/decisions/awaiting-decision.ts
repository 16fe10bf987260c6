import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { Awaiting, Decisions, TakenParagraph } from './decisions.state.js';

type InMinutes = Readonly<{ meetingDate: LocalDate; paragraph: number }>;
export type NotAwaitingRejection = RejectionsOf<{ 'countersignature-not-awaited': InMinutes }>;

type Found = Readonly<{ ok: true; taken: TakenParagraph & Readonly<{ awaiting: Awaiting }> }>;

/** The decision under a § that waits to be countersigned. */
export function awaitingUnder({ taken }: Decisions, { meetingDate, paragraph }: InMinutes): Found | Rejected<NotAwaitingRejection> {
  const recorded = taken[paragraph];
  return recorded?.meetingDate === meetingDate && recorded.awaiting ? { ok: true, taken: { ...recorded, awaiting: recorded.awaiting } }
    : reject('countersignature-not-awaited', { meetingDate, paragraph });
}
