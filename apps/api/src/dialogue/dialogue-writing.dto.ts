import { CodeField, DateField, IdField, ObjectField, PARAGRAPH_MAX, ParagraphField, TextField } from '../http/fields.js';

export class GoalAddress {
  @IdField() readonly goalId!: string;
}

export class StatementAddress extends GoalAddress {
  @IdField() readonly statementId!: string;
}

export class NoteBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly text!: string;
}

export class AskForStatementBody {
  @CodeField({ description: 'Enheten som ska yttra sig' }) readonly askedOf!: string;
  @TextField({ max: PARAGRAPH_MAX }) readonly question!: string;
  @DateField({ description: 'Sista dag för svaret' }) readonly respondBy!: string;
}

/** Where the unit's body decided its statement. */
export class StatementBasisBody {
  @CodeField() readonly body!: string;
  @DateField() readonly meetingDate!: string;
  @ParagraphField() readonly paragraph!: number;
}

export class GiveStatementBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly text!: string;
  @ObjectField(() => StatementBasisBody, { optional: true, description: 'Utelämnat: förvaltningen yttrar sig' }) readonly basis?: StatementBasisBody | null;
}

export class PassOverStatementBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}
