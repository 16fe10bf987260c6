import { defaultReminderPlan } from '#lib/planning';
import { momentOn, type Act, type AnySent } from './act.js';
import { holder } from './cast.js';

/** In its first winter the municipality finds its ways: letters go to the administrator until everybody has tried Årshjul, and at eight until nine was better. */
export function settingsTried(firstYear: number): readonly Act[] {
  const [administrator, year] = [holder('administrator'), firstYear - 1];
  const say = (day: string, sent: AnySent): Act => ({ at: momentOn(`${year}-${day}`, 300), by: administrator, sent });
  return [
    say('01-09', { kind: 'direct-letters', to: 'one-person', personId: administrator.personId, reason: 'Breven provas innan de går till alla.' }),
    say('01-10', { kind: 'set-reminder-policy', plan: { ...defaultReminderPlan, sendAt: '08:00' }, reason: 'Breven ska ligga överst när dagen börjar.' }),
    say('01-15', { kind: 'set-closed-days', calendar: { bridgeDaysAreClosed: false, closedDays: [`${year}-12-30`] }, reason: 'Stadshuset håller stängt för flytt.' }),
    say('02-05', { kind: 'set-reminder-policy', plan: defaultReminderPlan, reason: 'Klockan nio är fler på plats.' }),
    say('02-06', { kind: 'direct-letters', to: 'everyone', personId: null, reason: 'Alla har fått sina konton.' }),
  ];
}
