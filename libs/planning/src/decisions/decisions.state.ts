import type { LocalDate } from '#lib/kernel';
import type { DecisionsEvent } from './decisions.events.js';

/** The §§ that one body has used in one year, with the decision each holds and the day it was taken. */
export type Decisions = Readonly<{ taken: Readonly<Record<number, TakenParagraph>> }>;
export type TakenParagraph = Readonly<{ decisionId: string; meetingDate: LocalDate }>;

export const noDecisions: Decisions = { taken: {} };

export const evolveDecisions = ({ taken }: Decisions, { data }: DecisionsEvent): Decisions =>
  ({ taken: { ...taken, [data.paragraph]: { decisionId: data.decisionId, meetingDate: data.meetingDate } } });
