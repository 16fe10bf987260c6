import { ApiProperty } from '@nestjs/swagger';
import {
  CARRIED_BY, GEH_KINDS, GENDER_SPLITS, GOAL_CHANGES, INDICATOR_DIRECTIONS, REFERRED_TO, VALIDITIES,
  type CarriedBy, type GehKind, type GenderSplit, type GoalChange, type IndicatorDirection, type ReferredTo, type Validity,
} from '#lib/planning';
import type { DecidedOutcome, ExistingStatus } from '#lib/scorecard';
import { AssessmentAnswer } from '../follow-up/follow-up.dto.js';
import { ProceedingsAnswer } from '../decisions/proceedings.answer.js';
import { AnnexAnswer } from '../annex/annex.dto.js';
import { ContributionAnswer } from '../contribution/contribution.dto.js';
import { BasisAnswer } from './basis.dto.js';
import { CountersignedAnswer, RealignmentAnswer, VoidedSubmissionAnswer } from './set-right.dto.js';
import { VoteAnswer } from './vote.answer.js';

export const DECIDED_STATUSES = [
  'submitted', 'confirmed', 'changed', 'withdrawn', 'endorsed', 'endorsed-with-amendment', 'rejection-proposed', 'rescinded', 'tabled', 'referred-back', 'adopted',
  'adopted-with-changes', 'rejected', 'transferred',
  'amendment-proposed', 'discontinuation-proposed', 'confirmation-proposed', 'amended', 'discontinued', 'confirmed-for-year', 'follow-up-submitted', 'follow-up-noted', 'follow-up-returned',
] as const satisfies readonly DecidedOutcome[];
export const GOAL_STATUSES = ['draft', 'submitted', 'endorsed', 'rejection-proposed', 'referred-back', 'completion-requested', 'adopted', 'rejected', 'withdrawn', 'voided', 'mistaken'] as const satisfies readonly ExistingStatus[];

export class FigureAnswer {
  @ApiProperty({ example: '87.5' }) readonly value!: string;
  @ApiProperty({ example: '2025' }) readonly period!: string;
}

export class GenderSplitAnswer {
  @ApiProperty({ enum: GENDER_SPLITS }) readonly split!: GenderSplit['split'];
  @ApiProperty({ type: String, nullable: true, description: 'Varför indikatorn inte delas upp' }) readonly reason!: string | null;
}

export class IndicatorAnswer {
  @ApiProperty({ format: 'uuid' }) readonly indicatorId!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ example: '%' }) readonly unit!: string;
  @ApiProperty({ enum: INDICATOR_DIRECTIONS }) readonly direction!: IndicatorDirection;
  @ApiProperty({ type: FigureAnswer, nullable: true }) readonly baseline!: FigureAnswer | null;
  @ApiProperty({ type: FigureAnswer, nullable: true }) readonly target!: FigureAnswer | null;
  @ApiProperty({ type: String, nullable: true }) readonly tolerance!: string | null;
  @ApiProperty() readonly source!: string;
  @ApiProperty({ type: [FigureAnswer], required: false, description: 'Målvärden för andra perioder' }) readonly milestones?: readonly FigureAnswer[];
  @ApiProperty({ type: GenderSplitAnswer, required: false }) readonly genderSplit?: GenderSplitAnswer;
  @ApiProperty({ required: false, description: 'Månader från periodens slut till att siffran är publicerad' }) readonly publishedAfterMonths?: number;
}

export class QualitativeAnswer {
  @ApiProperty() readonly criterion!: string;
  @ApiProperty() readonly evidence!: string;
}

export class GoalContentAnswer {
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly description!: string;
  @ApiProperty() readonly intendedEffect!: string;
  @ApiProperty({ type: [IndicatorAnswer] }) readonly indicators!: readonly IndicatorAnswer[];
  @ApiProperty({ type: QualitativeAnswer, nullable: true }) readonly qualitative!: QualitativeAnswer | null;
  @ApiProperty({ type: [Number], required: false, description: 'De globala mål i Agenda 2030 som målet bidrar till' }) readonly sdg?: readonly number[];
  @ApiProperty({ enum: GEH_KINDS, required: false, description: 'Vilket slags mål för god ekonomisk hushållning som det föreslås vara' }) readonly gehProposal?: GehKind;
}

export class SubmissionAnswer {
  @ApiProperty({ format: 'date' }) readonly submittedOn!: string;
  @ApiProperty({ format: 'date' }) readonly deadline!: string;
  @ApiProperty() readonly daysLate!: number;
  @ApiProperty({ type: String, nullable: true }) readonly lateReason!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Preliminärt inlämnat: dagen då organet ska besluta om målet' }) readonly decisionExpectedOn!: string | null;
  @ApiProperty({ description: 'Organet beslutade en annan text än den preliminära, och kommunstyrelsen har inte beslutat om den än' }) readonly isChanged!: boolean;
}

export class VotingAnswer {
  @ApiProperty({ enum: CARRIED_BY, description: 'I kommunfullmäktige kan en tredjedel av de närvarande tvinga fram återremiss eller bordläggning, en gång per ärende' }) readonly carriedBy!: CarriedBy;
  @ApiProperty({ type: VoteAnswer, nullable: true, description: 'Rösterna, om de räknades' }) readonly vote!: VoteAnswer | null;
}

/** Postponed by a body, until a later meeting. */
export class TablingAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: String, nullable: true }) readonly reason!: string | null;
  @ApiProperty({ type: VotingAnswer }) readonly voting!: VotingAnswer;
}

export class ReferralAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: [String] }) readonly reasons!: readonly string[];
  @ApiProperty({ format: 'date' }) readonly respondBy!: string;
  @ApiProperty({ enum: REFERRED_TO, description: 'Vem som svarar: organet vars mål det är, eller kommunstyrelsen, som då beslutar på nytt' }) readonly referredTo!: ReferredTo;
  @ApiProperty({ type: VotingAnswer }) readonly voting!: VotingAnswer;
}

/** What is lacking in a submission, as whoever prepares the goals has said. */
export class CompletionAnswer {
  @ApiProperty({ type: [String] }) readonly points!: readonly string[];
  @ApiProperty({ format: 'date' }) readonly respondBy!: string;
  @ApiProperty({ format: 'date' }) readonly requestedOn!: string;
}

/** By decision of KF or KS, another unit answers for the goal from a day on. */
export class TransferAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ example: 'BUN' }) readonly fromUnit!: string;
  @ApiProperty({ example: 'SOC' }) readonly toUnit!: string;
  @ApiProperty({ format: 'date' }) readonly effectiveFrom!: string;
}

export class InForceAnswer {
  @ApiProperty({ enum: GEH_KINDS }) readonly geh!: GehKind;
  @ApiProperty({ format: 'date' }) readonly inForceFrom!: string;
  @ApiProperty({ format: 'date' }) readonly inForceTo!: string;
}

/** A text that KF has decided to take the place of the one that holds now. */
export class UpcomingTextAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ format: 'date' }) readonly inForceFrom!: string;
}

export class DiscontinuationAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date', description: 'Målets sista dag' }) readonly inForceTo!: string;
}

/** A court's annulment of KF's decision, after an appeal. */
export class AnnulmentAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer, description: 'Beslutet som upphävdes' }) readonly basis!: BasisAnswer;
  @ApiProperty({ format: 'date' }) readonly annulledOn!: string;
}

export class YearTargetAnswer {
  @ApiProperty() readonly indicatorId!: string;
  @ApiProperty({ example: '92' }) readonly value!: string;
  @ApiProperty({ example: '2028' }) readonly period!: string;
}

/** KF has confirmed a goal that holds for several years for one of the later ones. */
export class ConfirmationAnswer {
  @ApiProperty({ example: 2028 }) readonly budgetYear!: number;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: [YearTargetAnswer], description: 'Vad indikatorerna ska visa det året' }) readonly targets!: readonly YearTargetAnswer[];
}

export class DecisionOnGoalAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ enum: DECIDED_STATUSES }) readonly outcome!: DecidedOutcome;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen då en domstol upphävde beslutet' }) readonly annulledOn!: string | null;
  @ApiProperty({ type: ProceedingsAnswer, nullable: true, description: 'Hur organet kom till beslutet, om det är registrerat' }) readonly proceedings!: ProceedingsAnswer | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Paragrafen som beslutet registrerades under, om det fick en annan innan protokollet justerades' }) readonly renumberedFrom!: number | null;
  @ApiProperty({ type: CountersignedAnswer, nullable: true }) readonly countersigned!: CountersignedAnswer | null;
}

/** A goal as whoever asks may see it: the text is the latest that is theirs to see. */
export class GoalAnswer {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty() readonly revision!: number;
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'BUN', description: 'Enheten som har ansvaret för målet' }) readonly unit!: string;
  @ApiProperty({ example: 'BUN', description: 'Organet som beslutar om enhetens mål' }) readonly body!: string;
  @ApiProperty({ example: 'MO-2.1' }) readonly area!: string;
  @ApiProperty({ enum: GOAL_STATUSES }) readonly status!: ExistingStatus;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ description: 'SHA-256 av texten' }) readonly contentHash!: string;
  @ApiProperty({ type: GoalContentAnswer }) readonly content!: GoalContentAnswer;
  @ApiProperty({ type: [TransferAnswer], description: 'När ansvaret har gått över, eller går över, till en annan enhet' }) readonly transfers!: readonly TransferAnswer[];
  @ApiProperty({ type: SubmissionAnswer, nullable: true }) readonly submission!: SubmissionAnswer | null;
  @ApiProperty({ type: TablingAnswer, nullable: true, description: 'Bordläggningen, tills nästa steg' }) readonly tabling!: TablingAnswer | null;
  @ApiProperty({ type: ReferralAnswer, nullable: true }) readonly referral!: ReferralAnswer | null;
  @ApiProperty({ type: CompletionAnswer, nullable: true }) readonly completion!: CompletionAnswer | null;
  @ApiProperty({ type: InForceAnswer, nullable: true }) readonly inForce!: InForceAnswer | null;
  @ApiProperty({ enum: VALIDITIES, nullable: true, description: 'Om det antagna målet gäller; det följer av dagarna' }) readonly validity!: Validity | null;
  @ApiProperty({ type: UpcomingTextAnswer, nullable: true, description: 'En beslutad text som ännu inte gäller' }) readonly upcoming!: UpcomingTextAnswer | null;
  @ApiProperty({ enum: GOAL_CHANGES, nullable: true, description: 'Vad kommunstyrelsen föreslår att kommunfullmäktige gör med det antagna målet' }) readonly proposedChange!: GoalChange | null;
  @ApiProperty({ type: DiscontinuationAnswer, nullable: true, description: 'Kommunfullmäktiges beslut att målet upphör i förtid' }) readonly discontinuation!: DiscontinuationAnswer | null;
  @ApiProperty({ type: AnnulmentAnswer, nullable: true, description: 'Varför målet är upphävt' }) readonly annulment!: AnnulmentAnswer | null;
  @ApiProperty({ type: VoidedSubmissionAnswer, nullable: true, description: 'Varför inlämningen var ett misstag' }) readonly mistake!: VoidedSubmissionAnswer | null;
  @ApiProperty({ type: RealignmentAnswer, nullable: true, description: 'Den senaste rättelsen av kommunfullmäktiges protokoll som ändrade den antagna texten' }) readonly realignment!: RealignmentAnswer | null;
  @ApiProperty({ type: [AssessmentAnswer], description: 'Vad som senast sades i varje uppföljning' }) readonly followUps!: readonly AssessmentAnswer[];
  @ApiProperty({ type: AssessmentAnswer, nullable: true, description: 'Det som sades i den senaste av dem' }) readonly assessment!: AssessmentAnswer | null;
  @ApiProperty({ type: [ContributionAnswer], description: 'Vad andra enheter bidrar med' }) readonly contributions!: readonly ContributionAnswer[];
  @ApiProperty({ type: [AnnexAnswer], description: 'Handlingar som texten bygger på; de som är sekretessmarkerade är maskerade för den som inte får läsa dem' }) readonly annexes!: readonly AnnexAnswer[];
  @ApiProperty({ type: [ConfirmationAnswer], description: 'Senare år som kommunfullmäktige har bekräftat målet för' }) readonly confirmations!: readonly ConfirmationAnswer[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Målet för ett tidigare år som det här fördes över från' }) readonly carriedOverFrom!: string | null;
  @ApiProperty({ type: [String], description: 'Mål för senare år som det här har förts över till' }) readonly carriedOverTo!: readonly string[];
  @ApiProperty({ type: [DecisionOnGoalAnswer] }) readonly decisions!: readonly DecisionOnGoalAnswer[];
}
