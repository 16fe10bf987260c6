import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import type { SettingRejection } from './set-reminder-policy.js';
import { LettersDirected, type LettersTo, type SettingsEvent } from './settings.events.js';
import type { Settings } from './settings.state.js';

/** `personId` counts only where letters go to one person; `registered` are those of the persons named who are on the register. */
export type DirectLetters = Readonly<{
  kind: 'direct-letters'; to: LettersTo; personId: string | null; reason: string; registered: readonly string[]; today: LocalDate;
}>;
export type DirectLettersRejection = SettingRejection | RejectionsOf<{ 'recipient-missing': NoParams; 'person-not-registered': { personId: string } }>;

/** Stops every letter, sends them all to one person, or lets them reach everyone again. */
export function directLetters(settings: Settings, { to, reason, registered, today, ...command }: DirectLetters): Decision<SettingsEvent, DirectLettersRejection> {
  const personId = to === 'one-person' ? command.personId : null;
  const problem = to === 'one-person' ? recipientProblem(personId, registered) : undefined;
  if (problem) return problem;
  if (isBlank(reason)) return reject('reason-missing');
  if (settings.letters.to === to && settings.letters.personId === personId) return reject('settings-unchanged');
  return accept(LettersDirected.create({ to, personId, reason, directedOn: today }));
}

function recipientProblem(personId: string | null, registered: readonly string[]): Rejected<DirectLettersRejection> | undefined {
  if (personId === null) return reject('recipient-missing');
  return registered.includes(personId) ? undefined : reject('person-not-registered', { personId });
}
