import type { LocalDate } from '#lib/kernel';
import { BOARD, COUNCIL, type Role } from '../person/roles.js';

/** What is to be done by a day. `round` is a follow-up's code; `paragraph` null: the minutes as a whole. */
export type DeadlineSubject =
  | Readonly<{ kind: 'submission'; budgetYear: number; unit: string }>
  | Readonly<{ kind: 'referral-answer'; goalId: string; unit: string }>
  | Readonly<{ kind: 'completion'; goalId: string; unit: string }>
  | Readonly<{ kind: 'follow-up-report'; budgetYear: number; unit: string; round: string }>
  | Readonly<{ kind: 'minutes-approval'; body: string; meetingDate: LocalDate }>
  | Readonly<{ kind: 'notice-posting'; body: string; meetingDate: LocalDate; paragraph: number | null }>;

export const DEADLINE_KINDS = [
  'submission', 'referral-answer', 'completion', 'follow-up-report', 'minutes-approval', 'notice-posting',
] as const satisfies readonly DeadlineSubject['kind'][];
export type DeadlineKind = DeadlineSubject['kind'];

/** A day by which `body` is to have done something that can be done and is not done yet; the day itself included. */
export type Deadline = Readonly<{ subject: DeadlineSubject; body: string; dueOn: LocalDate }>;

/** The same when the day is moved: what is to be done is the same. */
export function deadlineId(subject: DeadlineSubject): string {
  switch (subject.kind) {
    case 'submission': return [subject.kind, subject.budgetYear, subject.unit].join('~');
    case 'referral-answer': case 'completion': return [subject.kind, subject.goalId].join('~');
    case 'follow-up-report': return [subject.kind, subject.budgetYear, subject.unit, subject.round].join('~');
    case 'minutes-approval': return [subject.kind, subject.body, subject.meetingDate].join('~');
    case 'notice-posting': return [subject.kind, subject.body, subject.meetingDate, subject.paragraph ?? 'all'].join('~');
  }
}

/** The roles that do it for the body. Goals of KS's own administrations are the committee secretary's at KS, KS's minutes are not. */
export function rolesResponsible({ subject, body }: Pick<Deadline, 'subject' | 'body'>): readonly Role[] {
  const isOfMeeting = subject.kind === 'minutes-approval' || subject.kind === 'notice-posting';
  if (isOfMeeting && body === BOARD) return ['board-secretary'];
  if (isOfMeeting && body === COUNCIL) return ['council-secretary'];
  return ['committee-secretary', 'company-secretary'];
}
