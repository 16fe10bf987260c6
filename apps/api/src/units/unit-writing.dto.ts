import { UNIT_KINDS, type UnitKind } from '#lib/planning';
import { CodeField, DateField, LINE_MAX, TextField, TextListField, WordField } from '../http/fields.js';

export class RegisterUnitBody {
  @CodeField() readonly code!: string;
  @TextField({ max: LINE_MAX }) readonly name!: string;
  @WordField(UNIT_KINDS) readonly kind!: UnitKind;
  @CodeField() readonly body!: string;
  @TextListField({ min: 0, max: 20, itemMax: 40, optional: true }) readonly aliases?: readonly string[] | null;
  @DateField() readonly validFrom!: string;
  @DateField({ optional: true }) readonly validTo?: string | null;
}

export class RegisterUnitsFromTemplateBody {
  @CodeField() readonly template!: string;
  @DateField() readonly validFrom!: string;
}
