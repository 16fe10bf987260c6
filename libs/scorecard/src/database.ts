import type { GoalAnnexesRow } from './annex/goal-annexes.projection.js';
import type { AwaitedDecisionRow } from './decisions/awaited-decision.projection.js';
import type { BoardProposalRow } from './cycle/board-proposal.projection.js';
import type { CapacityRow } from './organisation/capacity.projection.js';
import type { CountersignedRow } from './decisions/countersigned.projection.js';
import type { CycleRow } from './cycle/cycle.projection.js';
import type { DecisionItemRow } from './decisions/decision-item.projection.js';
import type { GoalFollowUpsRow } from './follow-up/goal-follow-ups.projection.js';
import type { GoalContributionsRow } from './contribution/goal-contributions.projection.js';
import type { DialogueEntryRow } from './dialogue/dialogue-entry.projection.js';
import type { GoalSheetRow } from './goals/goal-sheet-row.js';
import type { GoalYearRow } from './goals/goal-year.projection.js';
import type { GoalVersionRow } from './goals/goal-version.projection.js';
import type { IndicatorValueRow } from './follow-up/indicator-value.projection.js';
import type { JournalRow } from './journal/journal.projection.js';
import type { JournalWordsRow } from './journal/journal-words.projection.js';
import type { MeetingRow } from './meetings/meeting.projection.js';
import type { NotApplicableRow } from './scorecard/not-applicable.projection.js';
import type { RemindedRow } from './reminders/reminded.projection.js';
import type { ReminderRow } from './reminders/reminder.projection.js';
import type { ScorecardRow } from './scorecard/scorecard.projection.js';
import type { SettingsRow } from './settings/settings.projection.js';
import type { UnitRow } from './organisation/unit.projection.js';

/** A row as stored: known from one journal index until another. */
type Temporal<Row> = Row & Readonly<{ known_from: number; known_to: number }>;

/** What the queries are written against, in both profiles. The version in a table's name is its projection's. */
export type ScorecardDatabase = {
  journal_v2: Temporal<JournalRow>;
  journal_words_v1: Temporal<JournalWordsRow>;
  cycle_v5: Temporal<CycleRow>;
  board_proposal_v1: Temporal<BoardProposalRow>;
  unit_v2: Temporal<UnitRow>;
  capacity_v1: Temporal<CapacityRow>;
  goal_sheet_v11: Temporal<GoalSheetRow>;
  goal_year_v1: Temporal<GoalYearRow>;
  goal_version_v4: Temporal<GoalVersionRow>;
  scorecard_v8: Temporal<ScorecardRow>;
  goal_contributions_v2: Temporal<GoalContributionsRow>;
  goal_annexes_v1: Temporal<GoalAnnexesRow>;
  goal_follow_ups_v5: Temporal<GoalFollowUpsRow>;
  indicator_value_v2: Temporal<IndicatorValueRow>;
  decision_item_v6: Temporal<DecisionItemRow>;
  awaited_decision_v1: Temporal<AwaitedDecisionRow>;
  countersigned_v1: Temporal<CountersignedRow>;
  reminder_v1: Temporal<ReminderRow>;
  reminded_v1: Temporal<RemindedRow>;
  settings_v1: Temporal<SettingsRow>;
  meeting_v2: Temporal<MeetingRow>;
  dialogue_entry_v2: Temporal<DialogueEntryRow>;
  not_applicable_v1: Temporal<NotApplicableRow>;
  checkpoint: { table_name: string; position: string; index: number; known_at: string };
};

export type ScorecardTable = Exclude<keyof ScorecardDatabase, 'checkpoint'>;
