import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import { isValidOn, type UnitOnRecord } from './unit.state.js';

export type BodyNotThere = RejectionsOf<{ 'body-not-there-then': { body: string; meetingDate: LocalDate } }>;

/** A committee or company board meets while it is there. KS and KF are no units, and always are. */
export const bodyProblem = (
  meetingDate: LocalDate, { body, bodyOnRecord }: Readonly<{ body: string; bodyOnRecord: UnitOnRecord | null }>,
): Rejected<BodyNotThere> | undefined => (bodyOnRecord && !isValidOn(meetingDate, bodyOnRecord) ? reject('body-not-there-then', { body, meetingDate }) : undefined);
