import { ApiProperty } from '@nestjs/swagger';
import { WholeNumberField } from '../http/fields.js';
import { wholeNumberInAddress } from '../http/field-values.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { CONTENT_FIELDS, PART_KINDS, type ContentField, type PartKind } from './text-difference.js';

const VersionInAddress = (): PropertyDecorator => WholeNumberField({ min: 1, max: 10_000, normalise: wholeNumberInAddress });

export class DifferencesQuery extends ReadingQuery {
  @VersionInAddress() readonly from!: number;
  @VersionInAddress() readonly to!: number;
}

export class TextPartAnswer {
  @ApiProperty({ enum: PART_KINDS, description: 'added: bara i den senare; removed: bara i den tidigare' }) readonly kind!: PartKind;
  @ApiProperty() readonly text!: string;
}

export class FieldDifferenceAnswer {
  @ApiProperty({ enum: CONTENT_FIELDS }) readonly field!: ContentField;
  @ApiProperty({ type: [TextPartAnswer] }) readonly parts!: readonly TextPartAnswer[];
  @ApiProperty({ description: 'Texterna är så olika att de inte har jämförts ord för ord' }) readonly isWhole!: boolean;
}

/** What a goal's text says in two versions, field by field. */
export class DifferencesAnswer {
  @ApiProperty() readonly from!: number;
  @ApiProperty() readonly to!: number;
  @ApiProperty({ type: [FieldDifferenceAnswer], description: 'Bara fält som någon av lydelserna har' }) readonly fields!: readonly FieldDifferenceAnswer[];
}
