import type { AnnexCommand } from './annex/annex.decider.js';
import type { AnswersCommand } from './answers/answers.decider.js';
import type { ContributionCommand } from './contribution/contribution.decider.js';
import type { CycleCommand } from './cycle/cycle.decider.js';
import type { DecisionsCommand } from './decisions/decisions.decider.js';
import type { DialogueCommand } from './dialogue/dialogue.decider.js';
import type { GoalCommand } from './goal/goal.decider.js';
import type { IndicatorCommand } from './indicator/indicator.decider.js';
import type { MeetingsCommand } from './meetings/meetings.decider.js';
import type { UnitCommand } from './organisation/unit.decider.js';
import type { PersonCommand } from './person/person.decider.js';
import type { RetryReminder } from './reminder/retry-reminder.js';
import type { SettingsCommand } from './settings/settings.decider.js';

/** Every act of the domain: what somebody asks for. Letters are sent without. */
export type AnyCommand =
  | CycleCommand
  | UnitCommand
  | PersonCommand
  | GoalCommand
  | AnswersCommand
  | DecisionsCommand
  | MeetingsCommand
  | DialogueCommand
  | ContributionCommand
  | AnnexCommand
  | IndicatorCommand
  | RetryReminder
  | SettingsCommand;
