import { ApiProperty } from '@nestjs/swagger';
import { ADDRESSEES, DEADLINE_KINDS, LETTERS_TO, type Addressee, type LettersTo, type DeadlineKind, type OfficeCalendar, type ReminderPlan, type ReminderStep } from '#lib/planning';
import { DateListField, IdField, LINE_MAX, ListField, ObjectField, PARAGRAPH_MAX, TextField, WholeNumberField, WordField, WordListField, YesNoField } from '../http/fields.js';

const STEPS_MAX = 30;
const CLOSED_DAYS_MAX = 400;

/** When somebody is reminded of a deadline, and who. */
export class ReminderStepBody {
  @WholeNumberField({ min: -999, max: 999, description: 'Arbetsdagar från dagen: −30 är trettio före, 0 dagen själv, 3 tre efter' }) readonly workingDays!: number;
  @WordListField(ADDRESSEES) readonly to!: readonly Addressee[];
}

/** The reminders of each kind of deadline. */
export class ReminderStepsBody {
  @ListField(() => ReminderStepBody, { min: 0, max: STEPS_MAX }) readonly 'submission'!: readonly ReminderStepBody[];
  @ListField(() => ReminderStepBody, { min: 0, max: STEPS_MAX }) readonly 'referral-answer'!: readonly ReminderStepBody[];
  @ListField(() => ReminderStepBody, { min: 0, max: STEPS_MAX }) readonly 'completion'!: readonly ReminderStepBody[];
  @ListField(() => ReminderStepBody, { min: 0, max: STEPS_MAX }) readonly 'follow-up-report'!: readonly ReminderStepBody[];
  @ListField(() => ReminderStepBody, { min: 0, max: STEPS_MAX }) readonly 'minutes-approval'!: readonly ReminderStepBody[];
  @ListField(() => ReminderStepBody, { min: 0, max: STEPS_MAX }) readonly 'notice-posting'!: readonly ReminderStepBody[];
}

export class ReminderPlanBody {
  @TextField({ max: LINE_MAX, description: 'Klockslaget då breven skickas, till exempel 09:00' }) readonly sendAt!: string;
  @ObjectField(() => ReminderStepsBody) readonly steps!: ReminderStepsBody;
}

/** As it can be kept: what arrives is of classes. */
export const planOf = ({ sendAt, steps }: ReminderPlanBody): ReminderPlan => ({
  sendAt, steps: Object.fromEntries(DEADLINE_KINDS.map((kind) => [kind, steps[kind].map(({ workingDays, to }) => ({ workingDays, to }))])) as Record<DeadlineKind, ReminderStep[]>,
});

export class OfficeCalendarBody {
  @YesNoField({ description: 'Kommunen har stängt på klämdagar' }) readonly bridgeDaysAreClosed!: boolean;
  @DateListField({ min: 0, max: CLOSED_DAYS_MAX, description: 'Andra dagar då kommunen har stängt, utöver lediga dagar enligt lag' }) readonly closedDays!: readonly string[];
}

export const calendarOf = ({ bridgeDaysAreClosed, closedDays }: OfficeCalendarBody): OfficeCalendar => ({ bridgeDaysAreClosed, closedDays });

export class SetReminderPolicyBody extends ReminderPlanBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class SetClosedDaysBody extends OfficeCalendarBody {
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

export class DirectLettersBody {
  @WordField(LETTERS_TO, { description: 'everyone: till dem de är skrivna till; nobody: inga brev alls; one-person: alla till en person' }) readonly to!: LettersTo;
  @IdField({ optional: true, description: 'Vem som får alla brev, vid one-person' }) readonly personId?: string | null;
  @TextField({ max: PARAGRAPH_MAX }) readonly reason!: string;
}

/** What is left out stays as it is. */
export class PreviewBody {
  @ObjectField(() => ReminderPlanBody, { optional: true }) readonly plan?: ReminderPlanBody | null;
  @ObjectField(() => OfficeCalendarBody, { optional: true }) readonly calendar?: OfficeCalendarBody | null;
}

export class LettersDirectionAnswer {
  @ApiProperty({ enum: LETTERS_TO }) readonly to!: LettersTo;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly personId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Namnet på den som får alla brev' }) readonly name!: string | null;
}

export class SettingsAnswer {
  @ApiProperty({ type: ReminderPlanBody }) readonly plan!: ReminderPlanBody;
  @ApiProperty({ type: OfficeCalendarBody }) readonly calendar!: OfficeCalendarBody;
  @ApiProperty({ type: LettersDirectionAnswer }) readonly letters!: LettersDirectionAnswer;
}

const BY = ['both', 'before', 'after'] as const;

export class ComparedReminderAnswer {
  @ApiProperty({ format: 'date' }) readonly day!: string;
  @ApiProperty({ example: 'Karin Bergdahl' }) readonly name!: string;
  @ApiProperty({ example: 'Målen för 2027 från Barn- och utbildningsnämnden ska ha lämnats in senast den 1 september 2026.' }) readonly sentence!: string;
  @ApiProperty({ enum: BY, description: 'both: som i dag; before: försvinner; after: tillkommer' }) readonly by!: (typeof BY)[number];
}

/** Who would be reminded of what in the month to come, as it is and as it would be. */
export class PreviewAnswer {
  @ApiProperty({ format: 'date', description: 'Den sista dagen som är med' }) readonly until!: string;
  @ApiProperty({ type: [ComparedReminderAnswer] }) readonly reminders!: readonly ComparedReminderAnswer[];
}
