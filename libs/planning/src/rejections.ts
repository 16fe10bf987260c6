import type { AnnexRejection } from './annex/annex.decider.js';
import type { AnswersRejection } from './answers/answers.decider.js';
import type { ContributionRejection } from './contribution/contribution.decider.js';
import type { CycleRejection } from './cycle/cycle.decider.js';
import type { DecisionsRejection } from './decisions/decisions.decider.js';
import type { DialogueRejection } from './dialogue/dialogue.decider.js';
import type { GoalRejection } from './goal/goal.decider.js';
import type { IndicatorRejection } from './indicator/indicator.decider.js';
import type { MeetingsRejection } from './meetings/meetings.decider.js';
import type { UnitRejection } from './organisation/unit.decider.js';
import type { AuthorizeRejection } from './person/authorize.js';
import type { PersonRejection } from './person/person.decider.js';
import type { RetryReminderRejection } from './reminder/retry-reminder.js';
import type { SettingsRejection } from './settings/settings.decider.js';

/** Every refusal of the domain. */
export type PlanningRejection =
  | CycleRejection
  | UnitRejection
  | PersonRejection
  | GoalRejection
  | AnswersRejection
  | DecisionsRejection
  | MeetingsRejection
  | DialogueRejection
  | ContributionRejection
  | AnnexRejection
  | RetryReminderRejection
  | IndicatorRejection
  | SettingsRejection
  | AuthorizeRejection;
