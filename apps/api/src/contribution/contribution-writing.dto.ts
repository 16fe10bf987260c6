import { ASSESSMENTS, type Assessment } from '#lib/planning';
import { CodeField, DateField, IdField, PARAGRAPH_MAX, ParagraphField, TextField, WordField, YearField } from '../http/fields.js';

export class JointGoalAddress {
  @IdField() readonly goalId!: string;
}

export class ContributionAddress extends JointGoalAddress {
  @CodeField() readonly unit!: string;
}

class OwnDecisionBody {
  @DateField({ description: 'Sammanträdet då enhetens egen nämnd eller styrelse beslutade det' }) readonly meetingDate!: string;
  @ParagraphField() readonly paragraph!: number;
}

export class UndertakeContributionBody extends OwnDecisionBody {
  @CodeField({ description: 'Enheten som bidrar' }) readonly unit!: string;
  @TextField({ max: PARAGRAPH_MAX, description: 'Vad enheten ska göra' }) readonly share!: string;
}

export class EndContributionBody extends OwnDecisionBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class FollowUpContributionBody {
  @CodeField() readonly followUp!: string;
  @YearField({ optional: true, description: 'Året som uppföljningen hör till, när det inte är målets eget' }) readonly budgetYear?: number | null;
  @WordField(ASSESSMENTS, { description: 'Hur det går med enhetens egen del' }) readonly assessment!: Assessment;
  @TextField({ max: PARAGRAPH_MAX }) readonly motivation!: string;
}
