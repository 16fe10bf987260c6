import { CodeField, PARAGRAPH_MAX, TextField, YearInAddressField } from '../http/fields.js';

export class AnswersAddress {
  @YearInAddressField() readonly budgetYear!: number;
  @CodeField() readonly unit!: string;
}

export class AreaNotApplicableBody {
  @CodeField() readonly area!: string;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class AreaApplicableBody {
  @CodeField() readonly area!: string;
}
