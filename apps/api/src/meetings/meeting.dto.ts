import { ApiProperty } from '@nestjs/swagger';
import { APPEAL_OUTCOMES, LEGAL_FORCES, PREPARATION_STEPS, type AppealOutcome, type LegalForce, type PreparationStep } from '#lib/planning';
import { legalForceSentence } from '#lib/texts';
import { WarningAnswer } from '../http/warning.js';

/** A last day by law. */
export class LastDayAnswer {
  @ApiProperty({ format: 'date', description: 'Som lagen säger' }) readonly unrolled!: string;
  @ApiProperty({ format: 'date', description: 'Flyttad till nästa arbetsdag' }) readonly rolled!: string;
}

export class LegalForceAnswer {
  @ApiProperty({ enum: LEGAL_FORCES }) readonly status!: LegalForce['status'];
  @ApiProperty({ description: 'En mening på svenska' }) readonly detail!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen då beslutet vann laga kraft eller upphävdes' }) readonly since!: string | null;
  @ApiProperty({ type: LastDayAnswer, nullable: true, description: 'Sista dag att överklaga' }) readonly appealsUntil!: LastDayAnswer | null;
}

export const legalForceAnswer = (force: LegalForce): LegalForceAnswer => ({
  status: force.status, detail: legalForceSentence(force),
  since: 'since' in force ? force.since : null, appealsUntil: 'lastDay' in force ? force.lastDay : null,
});

export class PreparationAnswer {
  @ApiProperty({ enum: PREPARATION_STEPS }) readonly step!: PreparationStep;
  @ApiProperty({ example: 'handlingar är utskickade' }) readonly label!: string;
  @ApiProperty({ format: 'date' }) readonly day!: string;
  @ApiProperty({ description: 'Om lagen kräver det; annars vanlig ordning' }) readonly isByLaw!: boolean;
}

export class NoticeAnswer {
  @ApiProperty({ format: 'date' }) readonly postedOn!: string;
  @ApiProperty({ description: 'Var protokollet finns' }) readonly minutesAt!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly removedOn!: string | null;
  @ApiProperty({ type: LastDayAnswer, description: 'Sista dag att överklaga' }) readonly appealsUntil!: LastDayAnswer;
}

export class MinutesPartAnswer {
  @ApiProperty({ type: Number, nullable: true, description: 'En omedelbart justerad paragraf, eller null för protokollet i övrigt' }) readonly paragraph!: number | null;
  @ApiProperty({ format: 'date' }) readonly approvedOn!: string;
  @ApiProperty({ type: [String], nullable: true, description: 'De som justerade, för den som är inloggad' }) readonly approvers!: readonly string[] | null;
  @ApiProperty({ type: LastDayAnswer, description: 'Sista dag att anslå justeringen' }) readonly noticeDue!: LastDayAnswer;
  @ApiProperty({ type: NoticeAnswer, nullable: true }) readonly notice!: NoticeAnswer | null;
}

export class CorrectionAnswer {
  @ApiProperty({ format: 'uuid' }) readonly correctionId!: string;
  @ApiProperty({ type: Number, nullable: true }) readonly paragraph!: number | null;
  @ApiProperty({ description: 'Vad i protokollet som var fel' }) readonly what!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Vad det stod, för den som är inloggad' }) readonly before!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Vad det ska stå, för den som är inloggad' }) readonly after!: string | null;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date' }) readonly correctedOn!: string;
}

export class AppealDecidedAnswer {
  @ApiProperty({ enum: APPEAL_OUTCOMES }) readonly outcome!: AppealOutcome;
  @ApiProperty({ format: 'date' }) readonly decidedOn!: string;
}

export class AppealAnswer {
  @ApiProperty({ format: 'uuid' }) readonly appealId!: string;
  @ApiProperty() readonly paragraph!: number;
  @ApiProperty({ format: 'date' }) readonly receivedOn!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Domstolens målnummer' }) readonly caseNumber!: string | null;
  @ApiProperty({ type: AppealDecidedAnswer, nullable: true, description: 'null: inte avgjort' }) readonly decided!: AppealDecidedAnswer | null;
}

export const MEETING_STATUSES = ['scheduled', 'moved', 'cancelled'] as const;

/** A meeting with its minutes. It is public; names and the words of corrections are for those who are signed in. */
export class MeetingAnswer {
  @ApiProperty({ example: 'BUN' }) readonly body!: string;
  @ApiProperty({ format: 'date' }) readonly meetingDate!: string;
  @ApiProperty({ enum: MEETING_STATUSES }) readonly status!: (typeof MEETING_STATUSES)[number];
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly movedTo!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly movedFrom!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Skäl till att det flyttades eller ställdes in' }) readonly reason!: string | null;
  @ApiProperty({ type: [PreparationAnswer], description: 'Vad som ska vara gjort före, och när' }) readonly preparation!: readonly PreparationAnswer[];
  @ApiProperty({ type: LastDayAnswer, description: 'Sista dag att justera protokollet' }) readonly approvalDue!: LastDayAnswer;
  @ApiProperty({ type: [MinutesPartAnswer] }) readonly minutes!: readonly MinutesPartAnswer[];
  @ApiProperty({ type: LegalForceAnswer, description: 'För de paragrafer som varken är omedelbart justerade eller överklagade' }) readonly legalForce!: LegalForceAnswer;
  @ApiProperty({ type: [CorrectionAnswer] }) readonly corrections!: readonly CorrectionAnswer[];
  @ApiProperty({ type: [AppealAnswer] }) readonly appeals!: readonly AppealAnswer[];
  @ApiProperty({ type: [WarningAnswer] }) readonly warnings!: readonly WarningAnswer[];
}
