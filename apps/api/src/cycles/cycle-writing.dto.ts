import { PLANNING_MODELS, type PlanningModel } from '#lib/planning';
import { CodeField, WordField, YearField, YearInAddressField } from '../http/fields.js';

export class CycleAddress {
  @YearInAddressField() readonly budgetYear!: number;
}

export class OpenCycleBody {
  @YearField() readonly budgetYear!: number;
  @CodeField() readonly template!: string;
  @WordField(PLANNING_MODELS, { optional: true, description: 'När fullmäktige beslutar: på hösten (om inget sägs) eller i juni' }) readonly model?: PlanningModel | null;
}

export class CopyCycleBody {
  @YearField() readonly budgetYear!: number;
  @YearField({ description: 'Budgetåret som är förlagan' }) readonly copyOf!: number;
}

export class IncludeUnitBody {
  @CodeField() readonly unit!: string;
}
