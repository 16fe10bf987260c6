import { DEVIATION_KINDS, type Deviation } from '#lib/planning';
import { countersignedDeviations, deadlineMoved, minutesCorrected, noticeRemovedEarly, notCarriedOutDeviations, quorumMissing, recordedLate, undecidedByBoard } from './decision-deviations.js';
import type { DeviationFacts } from './facts.js';
import { answerOverdue, followUpMissing, notReported, ownUnitPrepared, preliminaryNotFinal, submittedLate, textRealigned, undecidedByCommittee } from './goal-deviations.js';

const RULES: readonly ((facts: DeviationFacts) => readonly Deviation[])[] = [
  notCarriedOutDeviations, quorumMissing, submittedLate, notReported, followUpMissing, answerOverdue, undecidedByCommittee, undecidedByBoard, recordedLate,
  deadlineMoved, minutesCorrected, noticeRemovedEarly, preliminaryNotFinal, countersignedDeviations, textRealigned, ownUnitPrepared,
];

/** Everything that is not as it should be, kind by kind, and within a kind by unit and day. */
export const deviationsIn = (facts: DeviationFacts): readonly Deviation[] =>
  RULES.flatMap((rule) => rule(facts)).toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'sv'));

const orderOf = ({ kind, unit, on, title }: Deviation): string =>
  [String(DEVIATION_KINDS.indexOf(kind)).padStart(2, '0'), unit ?? '', on ?? '', title ?? ''].join('~');
