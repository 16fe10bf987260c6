import type { Decider, Decision } from '#lib/kernel';
import type { ContributionEvent } from './contribution.events.js';
import { evolveContributions, noContributions, type Contributions } from './contribution.state.js';
import { endContribution, type EndContribution, type EndContributionRejection } from './end-contribution.js';
import { followUpContribution, type FollowUpContribution, type FollowUpContributionRejection } from './follow-up-contribution.js';
import { undertakeContribution, type UndertakeContribution, type UndertakeContributionRejection } from './undertake-contribution.js';

export type ContributionCommand = UndertakeContribution | EndContribution | FollowUpContribution;
export type ContributionRejection = UndertakeContributionRejection | EndContributionRejection | FollowUpContributionRejection;

/** Beside the goal's own stream: what others undertake leaves the text that a body decides on as it is. */
export const contributionDecider: Decider<Contributions, ContributionCommand, ContributionEvent, ContributionRejection> = {
  initial: noContributions,
  evolve: evolveContributions,
  decide,
};

function decide(units: Contributions, command: ContributionCommand): Decision<ContributionEvent, ContributionRejection> {
  switch (command.kind) {
    case 'undertake-contribution': return undertakeContribution(units, command);
    case 'end-contribution': return endContribution(units, command);
    case 'follow-up-contribution': return followUpContribution(units, command);
  }
}
