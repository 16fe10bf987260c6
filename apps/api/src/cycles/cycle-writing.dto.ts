import { CodeField, YearField, YearInAddressField } from '../http/fields.js';

export class CycleAddress {
  @YearInAddressField() readonly budgetYear!: number;
}

export class OpenCycleBody {
  @YearField() readonly budgetYear!: number;
  @CodeField() readonly template!: string;
}
