import { ApiProperty } from '@nestjs/swagger';
import { SUBMISSION_MISTAKES, type SubmissionMistake } from '#lib/planning';
import { BasisAnswer } from './basis.dto.js';

/** Two persons stand for the decision; their names are told to those who are signed in. */
export class CountersignedAnswer {
  @ApiProperty({ type: String, nullable: true }) readonly recordedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly countersignedBy!: string | null;
  @ApiProperty({ format: 'date' }) readonly countersignedOn!: string;
}

export class MistakeAnswer {
  @ApiProperty({ enum: SUBMISSION_MISTAKES }) readonly kind!: SubmissionMistake['kind'];
  @ApiProperty({ format: 'uuid', required: false, description: 'Målet som redan var inlämnat' }) readonly goalId?: string;
  @ApiProperty({ required: false, example: 'SOC', description: 'Enheten som målet skulle ha lämnats in för' }) readonly unit?: string;
}

/** A submission that was a mistake: it stays on record and goes no further. */
export class VoidedSubmissionAnswer {
  @ApiProperty({ type: MistakeAnswer }) readonly mistake!: MistakeAnswer;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date' }) readonly voidedOn!: string;
}

/** The text follows KF's corrected minutes. */
export class RealignmentAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ format: 'uuid', description: 'Rättelsen i protokollet' }) readonly correctionId!: string;
  @ApiProperty({ description: 'Versionen som först registrerades som antagen' }) readonly fromVersion!: number;
  @ApiProperty() readonly version!: number;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date' }) readonly realignedOn!: string;
}
