import type { ReminderOptions } from '#lib/application';

/** What a start of the API is told beside its adapters. */
export abstract class ApiOptions {
  /** People reach the API by https, so that its cookie must never travel without. */
  abstract readonly isHttps: boolean;
  /** Where the web client's files are; left out, only the API is served. */
  abstract readonly webFolder?: string | undefined;
  /** How people are reminded by this process, where it is alone; left out, nobody is. */
  abstract readonly reminders?: ReminderOptions | undefined;
}
