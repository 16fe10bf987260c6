import type { Basis } from '#lib/kernel';
import { UNIT_KINDS, type UnitKind } from '#lib/planning';
import { CodeField, DateField, LINE_MAX, ObjectField, ParagraphField, TextField, TextListField, WordField } from '../http/fields.js';

export class RegisterUnitBody {
  @CodeField() readonly code!: string;
  @TextField({ max: LINE_MAX }) readonly name!: string;
  @WordField(UNIT_KINDS) readonly kind!: UnitKind;
  @CodeField() readonly body!: string;
  @TextListField({ min: 0, max: 20, itemMax: 40, optional: true }) readonly aliases?: readonly string[] | null;
  @DateField() readonly validFrom!: string;
  @DateField({ optional: true }) readonly validTo?: string | null;
}

export class UnitAddress {
  @CodeField() readonly code!: string;
}

/** Where the decision is written down. */
export class BasisBody {
  @CodeField({ description: 'Organet som beslutade' }) readonly body!: string;
  @DateField() readonly meetingDate!: string;
  @ParagraphField() readonly paragraph!: number;
}

export class RenameUnitBody {
  @TextField({ max: LINE_MAX }) readonly name!: string;
  @DateField({ description: 'Dagen då namnet börjar gälla' }) readonly from!: string;
  @ObjectField(() => BasisBody) readonly basis!: BasisBody;
}

export class DissolveUnitBody {
  @DateField({ description: 'Enhetens sista dag' }) readonly lastDay!: string;
  @TextListField({ min: 0, max: 20, itemMax: 40, description: 'Koderna för dem som tar över: en vid sammanslagning, flera vid delning, ingen när verksamheten upphör' }) readonly successors!: readonly string[];
  @ObjectField(() => BasisBody) readonly basis!: BasisBody;
}

export const basisOf = ({ body, meetingDate, paragraph }: BasisBody): Basis => ({ body, meetingDate, paragraph });

export class RegisterUnitsFromTemplateBody {
  @CodeField() readonly template!: string;
  @DateField() readonly validFrom!: string;
}
