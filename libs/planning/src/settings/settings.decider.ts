import type { Decider } from '#lib/kernel';
import { directLetters, type DirectLetters, type DirectLettersRejection } from './direct-letters.js';
import { setClosedDays, type SetClosedDays, type SetClosedDaysRejection } from './set-closed-days.js';
import { setReminderPolicy, type SetReminderPolicy, type SetReminderPolicyRejection } from './set-reminder-policy.js';
import type { SettingsEvent } from './settings.events.js';
import { evolveSettings, initialSettings, type Settings } from './settings.state.js';

export { planProblem } from './plan-problem.js';
export { calendarProblem } from './set-closed-days.js';
export type { DirectLetters, SetClosedDays, SetReminderPolicy };
export type SettingsCommand = SetReminderPolicy | SetClosedDays | DirectLetters;
export type SettingsRejection = SetReminderPolicyRejection | SetClosedDaysRejection | DirectLettersRejection;

export const settingsDecider: Decider<Settings, SettingsCommand, SettingsEvent, SettingsRejection> = {
  initial: initialSettings,
  evolve: evolveSettings,
  decide: (settings, command) => {
    switch (command.kind) {
      case 'set-reminder-policy': return setReminderPolicy(settings, command);
      case 'set-closed-days': return setClosedDays(settings, command);
      case 'direct-letters': return directLetters(settings, command);
    }
  },
};
