import { CARRIED_BY, type CarriedBy, type FollowUpOutcome, type Voting } from '#lib/planning';
import { CodeField, DateField, ObjectField, PARAGRAPH_MAX, TextField, TextListField, WordField, YearField } from '../http/fields.js';
import { DecidedVersionBody, isOutcome } from './decision-body.dto.js';
import { VoteBody } from './vote.dto.js';

/** What KS and KF may both do with a goal: refer it back or table it, by vote. */
export class VotedItemBody extends DecidedVersionBody {
  @TextListField({
    min: 0, max: 20, itemMax: PARAGRAPH_MAX, requiredWhen: isOutcome('referred-back', 'rejection-proposed', 'follow-up-returned'),
    description: 'Skäl till återremiss, så som de som begärde den har formulerat dem, till förslag om avslag eller till att mer begärs om en uppföljning',
  }) readonly reasons?: readonly string[];
  @DateField({ requiredWhen: isOutcome('referred-back', 'follow-up-returned') }) readonly respondBy?: string;
  @TextField({ max: PARAGRAPH_MAX, optional: true, description: 'Skäl till bordläggning eller avslag, till att ett förslag tas tillbaka, eller till att ett antaget mål ska ändras eller upphör' }) readonly reason?: string | null;
  @WordField(CARRIED_BY, { optional: true, description: 'Om en minoritet i kommunfullmäktige begärde återremiss eller bordläggning' }) readonly carriedBy?: CarriedBy | null;
  @ObjectField(() => VoteBody, { optional: true, description: 'Rösterna om återremiss eller bordläggning, om de räknades' }) readonly vote?: VoteBody | null;
}

/** What KS and KF may both decide on a goal. */
export class JointItemBody extends VotedItemBody {
  @CodeField({ requiredWhen: isOutcome('follow-up-noted', 'follow-up-returned'), description: 'Uppföljningen som läggs till handlingarna eller skickas tillbaka' }) readonly followUp?: string;
  @YearField({ optional: true, requiredWhen: isOutcome('confirmed-for-year'), description: 'Året som målet bekräftas för, eller som uppföljningen hör till när det inte är målets eget' }) readonly budgetYear?: number | null;
  @CodeField({ requiredWhen: isOutcome('transferred'), description: 'Enheten som tar över ansvaret för målet' }) readonly toUnit?: string;
  @DateField({ requiredWhen: isOutcome('transferred'), description: 'Dagen då den tar över' }) readonly effectiveFrom?: string;
}

export const transferOf = ({ toUnit = '', effectiveFrom = '' }: Pick<JointItemBody, 'toUnit' | 'effectiveFrom'>) => ({ toUnit, effectiveFrom });

/** The fields' own checks have seen to it that there are some. */
export const followUpOf = (
  outcome: FollowUpOutcome['outcome'], { followUp = '', budgetYear = null, reasons = [], respondBy = '' }: Pick<JointItemBody, 'followUp' | 'budgetYear' | 'reasons' | 'respondBy'>,
): FollowUpOutcome => (outcome === 'follow-up-noted' ? { outcome, followUp, budgetYear } : { outcome, followUp, budgetYear, reasons, respondBy });

export const votingOf = ({ carriedBy, vote }: Pick<VotedItemBody, 'carriedBy' | 'vote'>): Voting => ({
  carriedBy: carriedBy ?? 'majority',
  vote: vote ? { inFavour: vote.inFavour, against: vote.against, present: vote.present } : null,
});
