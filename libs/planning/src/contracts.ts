import type { EventOf } from '#lib/kernel';
import { annexContracts } from './annex/annex.events.js';
import { answersContracts } from './answers/answers.events.js';
import { contributionContracts } from './contribution/contribution.events.js';
import { cycleContracts } from './cycle/cycle.events.js';
import { datesContracts } from './dates/dates.events.js';
import { decisionsContracts } from './decisions/decisions.events.js';
import { dialogueContracts } from './dialogue/dialogue.events.js';
import { goalContracts } from './goal/goal.events.js';
import { indicatorContracts } from './indicator/indicator.events.js';
import { meetingsContracts } from './meetings/meetings.events.js';
import { unitContracts } from './organisation/unit.events.js';
import { personContracts } from './person/person.events.js';
import { reminderContracts } from './reminder/reminder.events.js';
import { settingsContracts } from './settings/settings.events.js';

/** Every event of the domain, with all the shapes it has had. */
export const planningContracts = [
  ...cycleContracts,
  ...goalContracts,
  ...answersContracts,
  ...decisionsContracts,
  ...meetingsContracts,
  ...indicatorContracts,
  ...unitContracts,
  ...personContracts,
  ...dialogueContracts,
  ...contributionContracts,
  ...annexContracts,
  ...reminderContracts,
  ...settingsContracts,
  ...datesContracts,
] as const;
export type PlanningEvent = EventOf<(typeof planningContracts)[number]>;
