import { ApiProperty } from '@nestjs/swagger';
import { UNIT_KINDS, archiveDutyOf, type UnitKind } from '#lib/planning';
import type { Unit } from '#lib/scorecard';
import { archiveSentence, type NameOf } from '#lib/texts';
import { BasisAnswer } from '../goals/basis.dto.js';

export class UnitNameAnswer {
  @ApiProperty({ example: 'Stadsbyggnadsnämnden' }) readonly name!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ type: BasisAnswer, nullable: true, description: 'Beslutet om namnet; null för det första' }) readonly basis!: BasisAnswer | null;
}

export class UnitEndingAnswer {
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
  @ApiProperty({ type: [String], description: 'De som tar över; den första det som inte har fördelats' }) readonly successors!: readonly string[];
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ description: 'Vart arkivet ska, i ord' }) readonly archive!: string;
}

export class UnitAnswer {
  @ApiProperty({ example: 'BUN' }) readonly code!: string;
  @ApiProperty({ example: 'Barn- och utbildningsnämnden', description: 'Namnet den dag som frågan gäller' }) readonly name!: string;
  @ApiProperty({ enum: UNIT_KINDS }) readonly kind!: UnitKind;
  @ApiProperty({ example: 'BUN', description: 'Organet som beslutar om enhetens mål' }) readonly body!: string;
  @ApiProperty({ type: [String] }) readonly aliases!: readonly string[];
  @ApiProperty({ type: [UnitNameAnswer] }) readonly names!: readonly UnitNameAnswer[];
  @ApiProperty({ format: 'date' }) readonly validFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly validTo!: string | null;
  @ApiProperty({ type: UnitEndingAnswer, nullable: true }) readonly ending!: UnitEndingAnswer | null;
}

/** `nameOf` knows all units by their names. */
export const unitAnswer = ({ ending, ...unit }: Unit, nameOf: NameOf): UnitAnswer =>
  ({ ...unit, ending: ending && { ...ending, archive: archiveSentence(archiveDutyOf({ kind: unit.kind, ...ending }), nameOf) } });
