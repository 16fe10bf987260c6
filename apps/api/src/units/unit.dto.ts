import { ApiProperty } from '@nestjs/swagger';
import { UNIT_KINDS, type UnitKind } from '#lib/planning';

export class UnitAnswer {
  @ApiProperty({ example: 'BUN' }) readonly code!: string;
  @ApiProperty({ example: 'Barn- och utbildningsnämnden' }) readonly name!: string;
  @ApiProperty({ enum: UNIT_KINDS }) readonly kind!: UnitKind;
  @ApiProperty({ example: 'BUN', description: 'Organet som beslutar om enhetens mål' }) readonly body!: string;
  @ApiProperty({ type: [String] }) readonly aliases!: readonly string[];
  @ApiProperty({ format: 'date' }) readonly validFrom!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly validTo!: string | null;
}
