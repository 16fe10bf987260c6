import { appealPeriodEnds, daysBetween, isRemovedTooEarly, type Deviation } from '#lib/planning';
import type { DecisionItem } from '../decisions/decision-item.query.js';
import type { DecisionTaken, DeviationFacts } from './facts.js';

const NO_GOAL = { goalId: null, title: null } as const;

export const notCarriedOutDeviations = ({ notCarriedOut }: DeviationFacts): readonly Deviation[] => notCarriedOut.map((item) => ({ kind: 'not-carried-out', ...ofItem(item) }));

export const quorumMissing = ({ decidedByTooFew }: DeviationFacts): readonly Deviation[] => decidedByTooFew.map((item) => ({ kind: 'quorum-missing', ...ofItem(item) }));

const ofItem = ({ goalId, basis, recordedOn }: DecisionItem) => ({ unit: basis.body, goalId, title: null, on: recordedOn, basis });

export const recordedLate = ({ decisions, recordedWithinDays }: DeviationFacts): readonly Deviation[] => decisions.flatMap(({ basis, recordedOn }) => {
  const daysAfter = daysBetween(basis.meetingDate, recordedOn);
  return daysAfter > recordedWithinDays ? [{ kind: 'recorded-late', ...NO_GOAL, unit: basis.body, on: recordedOn, basis, daysAfter }] : [];
});

export const countersignedDeviations = ({ decisions }: DeviationFacts): readonly Deviation[] => decisions.flatMap(({ basis, countersignedOn }: DecisionTaken) => (
  countersignedOn === null ? [] : [{ kind: 'countersigned', ...NO_GOAL, unit: basis.body, on: countersignedOn, basis }]));

export const minutesCorrected = ({ meetings }: DeviationFacts): readonly Deviation[] => meetings.flatMap(({ body, meetingDate, meeting }) =>
  meeting.corrections.map(({ paragraph, what, reason, correctedOn }) => ({ kind: 'minutes-corrected', ...NO_GOAL, unit: body, on: correctedOn, meetingDate, paragraph, what, reason })));

export const noticeRemovedEarly = ({ meetings }: DeviationFacts): readonly Deviation[] => meetings.flatMap(({ body, meetingDate, meeting }) =>
  meeting.minutes.flatMap(({ paragraph, notice }) => (notice && isRemovedTooEarly(notice)
    ? [{ kind: 'notice-removed-early' as const, ...NO_GOAL, unit: body, on: notice.removedOn, meetingDate, paragraph, lastDay: appealPeriodEnds(notice).rolled }] : [])));

export const deadlineMoved = ({ cycle }: DeviationFacts): readonly Deviation[] => cycle.deadlines.flatMap(({ deadline, followUp, moves, extensions }) => [
  ...moves.map(({ movedTo, movedOn, reason, decidedBy }) => ({ unit: null, on: movedOn, movedTo, reason, basis: decidedBy })),
  ...extensions.map(({ unit, extendedTo, extendedOn, reason, decidedBy }) => ({ unit, on: extendedOn, movedTo: extendedTo, reason, basis: decidedBy })),
].map((moved) => ({ kind: 'deadline-moved', ...NO_GOAL, ...moved, deadline: { deadline, followUp } })));

/** KS decides what it proposes (KL 6:13) and when others hand in (KL 11:9). */
export const undecidedByBoard = (facts: DeviationFacts): readonly Deviation[] => [
  ...deadlineMoved(facts).flatMap((moved) => (moved.kind === 'deadline-moved' && moved.basis === null ? [{ ...NO_GOAL, unit: moved.unit, on: moved.on, what: 'deadline' as const }] : [])),
  ...facts.proposals.flatMap(({ decidedBy, frozenOn }) => (decidedBy ? [] : [{ ...NO_GOAL, unit: facts.cycle.preparingBody, on: frozenOn, what: 'proposal' as const }])),
].map((undecided) => ({ kind: 'decided-without-paragraph', ...undecided }));
