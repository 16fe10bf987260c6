import type { EventOf } from '#lib/kernel';
import type { ClosedDaysSet, DeadlineKind, LettersDirected, ReminderPolicySet, SettingsEvent } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import type { NameOf } from './name-of.js';
import { DEADLINE_KIND_LABELS, stepsWords } from './settings-labels.sv.js';
import { listed } from './words.sv.js';

type DataOf<Contract> = EventOf<Contract>['data'];

/** What a municipality has decided of its calendar and reminders, as it stands within a sentence. */
export function settingsSentence(event: SettingsEvent, nameOf: NameOf): string {
  switch (event.type) {
    case 'reminder-policy-set': return policySet(event.data);
    case 'closed-days-set': return closedDays(event.data);
    case 'letters-directed': return `${lettersWords(event.data, nameOf)} från den ${swedishDate(event.data.directedOn)}. Skäl: ${event.data.reason}`;
  }
}

function policySet({ sendAt, steps, reason }: DataOf<typeof ReminderPolicySet>): string {
  const ofKinds = (Object.keys(DEADLINE_KIND_LABELS) as DeadlineKind[]).map((kind) => `${DEADLINE_KIND_LABELS[kind]}: ${stepsWords(steps[kind])}`);
  return `påminnelser skickas klockan ${sendAt}. ${ofKinds.map((line) => `Om ${line}.`).join(' ')} Skäl: ${reason}`;
}

function closedDays({ bridgeDaysAreClosed, closedDays: days, reason }: DataOf<typeof ClosedDaysSet>): string {
  const named = days.length === 0 ? 'inga andra dagar än de som är lediga enligt lag' : listed(days.map(swedishDate));
  return `kommunen har stängt ${bridgeDaysAreClosed ? 'på klämdagar, och ' : ''}${named}. Skäl: ${reason}`;
}

function lettersWords({ to, personId }: DataOf<typeof LettersDirected>, nameOf: NameOf): string {
  switch (to) {
    case 'everyone': return 'påminnelsebrev går till dem de är skrivna till';
    case 'nobody': return 'alla påminnelsebrev är stoppade';
    case 'one-person': return `alla påminnelsebrev går till ${nameOf(personId ?? '')} i stället för till dem de är skrivna till`;
  }
}
