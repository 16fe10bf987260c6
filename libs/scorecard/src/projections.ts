import { anyProjection, type AnyProjection } from '#lib/kernel';
import { awaitedDecision } from './awaited-decision.projection.js';
import { boardProposal } from './board-proposal.projection.js';
import { capacity } from './capacity.projection.js';
import { cycle } from './cycle.projection.js';
import { decisionItem } from './decision-item.projection.js';
import { goalFollowUps } from './goal-follow-ups.projection.js';
import { dialogueEntry } from './dialogue-entry.projection.js';
import { goalSheet } from './goal-sheet.projection.js';
import { goalVersion } from './goal-version.projection.js';
import { indicatorValue } from './indicator-value.projection.js';
import { journal } from './journal.projection.js';
import { meeting } from './meeting.projection.js';
import { notApplicable } from './not-applicable.projection.js';
import { reminded } from './reminded.projection.js';
import { reminder } from './reminder.projection.js';
import { scorecard } from './scorecard.projection.js';
import { unit } from './unit.projection.js';

/** Every read model of this program. */
export const projections: readonly AnyProjection[] = [
  anyProjection(journal), anyProjection(cycle), anyProjection(boardProposal), anyProjection(unit), anyProjection(capacity),
  anyProjection(goalSheet), anyProjection(goalVersion), anyProjection(scorecard), anyProjection(goalFollowUps), anyProjection(decisionItem),
  anyProjection(dialogueEntry), anyProjection(notApplicable), anyProjection(meeting), anyProjection(reminder), anyProjection(reminded), anyProjection(indicatorValue),
  anyProjection(awaitedDecision),
];
