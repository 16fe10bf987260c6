import { accept, reject, type Decision, type LocalDate } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { awaitingUnder, type NotAwaitingRejection } from './awaiting-decision.js';
import { CountersignatureDeclined, type DecisionsEvent } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';

export type DeclineCountersignature = Readonly<{
  kind: 'decline-countersignature'; body: string; meetingDate: LocalDate; paragraph: number; reason: string; today: LocalDate;
}>;
export type DeclineCountersignatureRejection = NotAwaitingRejection | RejectionsOf<{ 'reason-missing': NoParams }>;

/** The minutes do not say so. Nothing has reached the goals, and the decision can be recorded anew; whoever recorded it may say so too. */
export function declineCountersignature(
  decisions: Decisions, { body, meetingDate, paragraph, reason, today }: DeclineCountersignature,
): Decision<DecisionsEvent, DeclineCountersignatureRejection> {
  const awaiting = awaitingUnder(decisions, { meetingDate, paragraph });
  if (!awaiting.ok) return awaiting;
  if (isBlank(reason)) return reject('reason-missing');
  const { decisionId, goalIds } = awaiting.taken;
  return accept(CountersignatureDeclined.create({ decisionId, body, meetingDate, paragraph, goalIds, reason, declinedOn: today }));
}
