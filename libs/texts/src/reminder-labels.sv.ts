import type { NotSentReason } from '#lib/kernel';
import type { ReminderStatus, UnknownCause } from '#lib/planning';

/** How it stands with a letter, as it goes on after "Påminnelsen". */
export const REMINDER_STATUS_LABELS = {
  claimed: 'håller på att skickas',
  waiting: 'väntar på att skickas igen',
  sent: 'är skickad',
  failed: 'gick inte fram',
  unknown: 'kan ha gått fram, men ingen vet säkert',
  lapsed: 'behövdes inte längre',
} as const satisfies Record<ReminderStatus, string>;

/** Why a letter was not sent, and what whoever runs Årshjul can do. */
export const NOT_SENT_LABELS = {
  'address-missing': 'Personen har ingen e-postadress. Lägg till den, och skicka om.',
  'address-refused': 'E-postservern tar inte emot adressen. Rätta den, och skicka om.',
  'letter-refused': 'E-postservern tog inte emot brevet. Se efter i dess logg varför, och skicka om.',
  'credentials-refused': 'E-postservern tar inte emot inloggningen. Rätta ARSHJUL_SMTP_URL och starta om.',
  'server-unreachable': 'E-postservern går inte att nå. Kontrollera att den är igång, adressen och nätet.',
  'server-busy': 'E-postservern bad att få brevet senare.',
  'unexpected': 'Brevet kunde inte lämnas. Felet står i loggen.',
} as const satisfies Record<NotSentReason, string>;

/** Why nobody knows whether a letter arrived. */
export const UNKNOWN_LABELS = {
  'no-answer': 'E-postservern fick brevet men svarade inte. Fråga mottagaren eller se i serverns logg innan det skickas om.',
  'no-record': 'Årshjul avbröts medan brevet skickades. Fråga mottagaren eller se i e-postserverns logg innan det skickas om.',
} as const satisfies Record<UnknownCause, string>;

/** What to do where jobs wake nobody. */
export const QUEUE_ADVICE = 'Jobb som ska komma tillbaka varje minut har inte gjort det på flera minuter. Påminnelser skickas ändå, fast sent, så länge bakgrundsarbetet går. '
  + 'Se efter att arbetaren och Redis är igång; där allt går i en process, starta om den.';

/** What happened to a letter, and what to do. */
export const adviceOn = (reason: NotSentReason | UnknownCause): string => ADVICE[reason];

const ADVICE: Readonly<Record<NotSentReason | UnknownCause, string>> = { ...NOT_SENT_LABELS, ...UNKNOWN_LABELS };
