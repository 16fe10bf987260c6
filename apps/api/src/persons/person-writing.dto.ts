import { ROLES, type Role } from '#lib/planning';
import { CodeField, DateField, LINE_MAX, TextField, WordField } from '../http/fields.js';

export class RegisterPersonBody {
  @TextField({ min: 1, max: LINE_MAX }) readonly name!: string;
  @TextField({ max: 254, optional: true }) readonly email?: string | null;
}

export class GrantRoleBody {
  @WordField(ROLES) readonly role!: Role;
  @CodeField() readonly body!: string;
  @DateField() readonly from!: string;
  @DateField({ optional: true }) readonly until?: string | null;
}

export class EndRoleBody {
  @WordField(ROLES) readonly role!: Role;
  @CodeField() readonly body!: string;
  @DateField() readonly until!: string;
}
