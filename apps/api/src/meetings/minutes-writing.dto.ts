import { APPEAL_OUTCOMES, type AppealOutcome } from '#lib/planning';
import { DateField, IdField, IdListField, LINE_MAX, PARAGRAPH_MAX, ParagraphField, TextField, WordField } from '../http/fields.js';
import { MeetingAddress } from './meetings-writing.dto.js';

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

export class CorrectionBody {
  @ParagraphField({ optional: true, description: 'Paragrafen som rättas; utelämnas när det gäller protokollet i övrigt' }) readonly paragraph?: number | null;
  @TextField({ max: LINE_MAX, description: 'Vad i protokollet som är fel' }) readonly what!: string;
  @TextField({ max: PARAGRAPH_MAX, description: 'Vad det står' }) readonly before!: string;
  @TextField({ max: PARAGRAPH_MAX, description: 'Vad det ska stå' }) readonly after!: string;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class AppealBody {
  @ParagraphField() readonly paragraph!: number;
  @DateField() readonly receivedOn!: string;
  @TextField({ max: 40, optional: true, description: 'Domstolens målnummer' }) readonly caseNumber?: string | null;
}

export class AppealAddress extends MeetingAddress {
  @IdField() readonly appealId!: string;
}

export class AppealOutcomeBody {
  @WordField(APPEAL_OUTCOMES) readonly outcome!: AppealOutcome;
  @DateField() readonly decidedOn!: string;
}
