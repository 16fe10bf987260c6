import { accept, type Basis, type Decision, type LocalDate } from '#lib/kernel';
import { GoalDecisionCountersigned, type GoalEvent } from './goal.events.js';

/** Carried out where a second person has countersigned a decision on the goal. What it decided reaches the goal by itself. */
export type NoteCountersignature = Readonly<{
  kind: 'note-countersignature'; goalId: string; decisionId: string; basis: Basis; recordedBy: string; countersignedBy: string; countersignedOn: LocalDate;
}>;

export const noteCountersignature = ({ kind: _, ...countersigned }: NoteCountersignature): Decision<GoalEvent, never> =>
  accept(GoalDecisionCountersigned.create(countersigned));
