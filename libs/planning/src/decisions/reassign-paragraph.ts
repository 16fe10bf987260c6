import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { yearOf } from '../calendar/local-dates.js';
import { isBlank } from '../is-blank.js';
import type { Meetings } from '../meetings/meetings.state.js';
import { partOf } from '../meetings/minutes.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { ParagraphReassigned, type DecisionsEvent } from './decisions.events.js';
import type { Decisions } from './decisions.state.js';
import { paragraphProblem, type ParagraphRejection } from './paragraph.js';

/** `meetings` are the body's in the year. */
export type ReassignParagraph = Readonly<{
  kind: 'reassign-paragraph'; body: string; meetingDate: LocalDate; paragraph: number; reassignedTo: number; reason: string;
  today: LocalDate; meetings: Meetings;
}>;
export type ReassignParagraphRejection = ParagraphRejection | RejectionsOf<{
  'paragraph-not-recorded': { paragraph: number; meetingDate: LocalDate };
  'paragraph-taken': { paragraph: number; year: number };
  'countersignature-awaited': { paragraph: number };
  'minutes-already-approved': { meetingDate: LocalDate };
  'reason-missing': NoParams;
}>;

/** Approved minutes show the number that was decided under: then it is corrected beside the original instead. */
export function reassignParagraph(decisions: Decisions, command: ReassignParagraph): Decision<DecisionsEvent, ReassignParagraphRejection> {
  const { body, meetingDate, paragraph, reassignedTo, reason, today } = command;
  const recorded = decisions.taken[paragraph];
  if (recorded?.meetingDate !== meetingDate) return reject('paragraph-not-recorded', { paragraph, meetingDate });
  if (recorded.awaiting) return reject('countersignature-awaited', { paragraph });
  const { decisionId, goalIds } = recorded;
  return numberProblem(decisions, command) ?? approvedProblem(command)
    ?? accept(ParagraphReassigned.create({ decisionId, body, meetingDate, paragraph, reassignedTo, reason, goalIds, recordedOn: today }));
}

type Refused = Rejected<ReassignParagraphRejection> | undefined;

function numberProblem({ taken }: Decisions, { meetingDate, reassignedTo, reason }: ReassignParagraph): Refused {
  if (taken[reassignedTo]) return reject('paragraph-taken', { paragraph: reassignedTo, year: yearOf(meetingDate) });
  return paragraphProblem(reassignedTo) ?? (isBlank(reason) ? reject('reason-missing') : undefined);
}

function approvedProblem({ meetings, meetingDate, paragraph, reassignedTo }: ReassignParagraph): Refused {
  const minutes = meetings[meetingDate]?.minutes ?? [];
  return partOf(minutes, paragraph) ?? partOf(minutes, reassignedTo) ? reject('minutes-already-approved', { meetingDate }) : undefined;
}
