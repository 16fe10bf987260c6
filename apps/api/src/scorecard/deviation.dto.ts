import { ApiProperty } from '@nestjs/swagger';
import { DEVIATION_KINDS, type Deviation, type DeviationKind } from '#lib/planning';
import { DEVIATION_LABELS, deviationSentence, type NameOf } from '#lib/texts';
import { BasisAnswer } from '../goals/basis.dto.js';

/** Something that is not as it should be, or that is worth a second look. */
export class DeviationAnswer {
  @ApiProperty({ enum: DEVIATION_KINDS }) readonly kind!: DeviationKind;
  @ApiProperty({ description: 'Vad som avviker, i en mening' }) readonly sentence!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Enheten eller organet som det gäller' }) readonly unit!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly goalId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Målets titel' }) readonly title!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen då det uppstod' }) readonly on!: string | null;
  @ApiProperty({ type: BasisAnswer, nullable: true, description: 'Beslutet som det gäller' }) readonly basis!: BasisAnswer | null;
}

export class DeviationCount {
  @ApiProperty({ enum: DEVIATION_KINDS }) readonly kind!: DeviationKind;
  @ApiProperty({ example: 'För sent inlämnat' }) readonly label!: string;
  @ApiProperty() readonly count!: number;
}

/** A page of the deviations of a year. */
export class DeviationsAnswer {
  @ApiProperty({ description: 'Hur många som finns med det urvalet' }) readonly total!: number;
  @ApiProperty({ type: [DeviationCount], description: 'Hur många det är av varje slag, utan urval på slag' }) readonly counts!: readonly DeviationCount[];
  @ApiProperty({ type: [DeviationAnswer] }) readonly deviations!: readonly DeviationAnswer[];
}

export type Page = Readonly<{ kind?: DeviationKind | undefined; page: number; pageSize: number }>;

export function deviationsAnswer(found: readonly Deviation[], { kind, page, pageSize }: Page, nameOf: NameOf): DeviationsAnswer {
  const asked = kind === undefined ? found : found.filter((one) => one.kind === kind);
  const counts = DEVIATION_KINDS.map((one) => ({ kind: one, label: DEVIATION_LABELS[one], count: found.filter((other) => other.kind === one).length }));
  return {
    total: asked.length, counts: counts.filter(({ count }) => count > 0),
    deviations: asked.slice((page - 1) * pageSize, page * pageSize).map((one) => deviationAnswer(one, nameOf)),
  };
}

const deviationAnswer = (deviation: Deviation, nameOf: NameOf): DeviationAnswer => {
  const { kind, unit, goalId, title, on } = deviation;
  return { kind, sentence: deviationSentence(deviation, nameOf), unit, goalId, title, on, basis: 'basis' in deviation ? deviation.basis : null };
};
