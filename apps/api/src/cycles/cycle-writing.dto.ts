import { CodeField, YearField } from '../http/fields.js';

export class OpenCycleBody {
  @YearField() readonly budgetYear!: number;
  @CodeField() readonly template!: string;
}
