import { DateField, IdListField, LINE_MAX, ParagraphField, TextField } from '../http/fields.js';

/** Who certified minutes, by their ids, and when. */
export class ApprovalBody {
  @DateField() readonly approvedOn!: string;
  @IdListField({ min: 1, max: 20, description: 'De som har justerat' }) readonly approvers!: readonly string[];
}

export class ImmediateApprovalBody extends ApprovalBody {
  @ParagraphField() readonly paragraph!: number;
}

/** The minutes as a whole, or a § that was approved at once. */
class OfMinutesBody {
  @ParagraphField({ optional: true, description: 'En omedelbart justerad paragraf; utelämnas för hela protokollet' }) readonly paragraph?: number | null;
}

export class NoticeBody extends OfMinutesBody {
  @DateField() readonly postedOn!: string;
  @TextField({ max: LINE_MAX, description: 'Var protokollet finns' }) readonly minutesAt!: string;
}

export class RemovedNoticeBody extends OfMinutesBody {
  @DateField() readonly removedOn!: string;
}
