import { anyProjection, type AnyProjection } from '#lib/kernel';
import { goalAnnexes } from './annex/goal-annexes.projection.js';
import { awaitedDecision } from './decisions/awaited-decision.projection.js';
import { boardProposal } from './cycle/board-proposal.projection.js';
import { capacity } from './organisation/capacity.projection.js';
import { countersigned } from './decisions/countersigned.projection.js';
import { cycle } from './cycle/cycle.projection.js';
import { decisionItem } from './decisions/decision-item.projection.js';
import { goalFollowUps } from './follow-up/goal-follow-ups.projection.js';
import { goalContributions } from './contribution/goal-contributions.projection.js';
import { dialogueEntry } from './dialogue/dialogue-entry.projection.js';
import { goalSheet } from './goals/goal-sheet.projection.js';
import { goalYear } from './goals/goal-year.projection.js';
import { goalVersion } from './goals/goal-version.projection.js';
import { indicatorValue } from './follow-up/indicator-value.projection.js';
import { journal } from './journal/journal.projection.js';
import { journalWords } from './journal/journal-words.projection.js';
import { meeting } from './meetings/meeting.projection.js';
import { notApplicable } from './scorecard/not-applicable.projection.js';
import { reminded } from './reminders/reminded.projection.js';
import { reminder } from './reminders/reminder.projection.js';
import { scorecard } from './scorecard/scorecard.projection.js';
import { settings } from './settings/settings.projection.js';
import { unit } from './organisation/unit.projection.js';

/** Every read model of this program. */
export const projections: readonly AnyProjection[] = [
  anyProjection(journal), anyProjection(cycle), anyProjection(boardProposal), anyProjection(unit), anyProjection(capacity),
  anyProjection(goalSheet), anyProjection(goalVersion), anyProjection(scorecard), anyProjection(goalFollowUps), anyProjection(goalContributions), anyProjection(decisionItem),
  anyProjection(dialogueEntry), anyProjection(notApplicable), anyProjection(meeting), anyProjection(reminder), anyProjection(reminded), anyProjection(indicatorValue),
  anyProjection(awaitedDecision), anyProjection(countersigned), anyProjection(journalWords), anyProjection(goalYear), anyProjection(settings), anyProjection(goalAnnexes),
];
