import type { ReferralOutcome, TablingOutcome } from './decisions.events.js';
import { UNCOUNTED, type Voting } from './voting.js';

/** Where nothing is said of the voting, the majority carried it and nobody counted. */
export type VotedItem<Outcome extends TablingOutcome | ReferralOutcome> = Omit<Outcome, 'voting'> & Readonly<{ voting?: Voting }>;

export const tabling = ({ outcome, reason, voting = UNCOUNTED }: VotedItem<TablingOutcome>): TablingOutcome => ({ outcome, reason, voting });

export const referral = ({ outcome, reasons, respondBy, voting = UNCOUNTED }: VotedItem<ReferralOutcome>): ReferralOutcome =>
  ({ outcome, reasons, respondBy, voting });
