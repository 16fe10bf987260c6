import { holder, type Act } from '#lib/history';
import { defaultReminderPlan } from '#lib/planning';

const administrator = holder('administrator');

/** The calendar and the reminders as one municipality wants them, and a day on which no letters were to leave. */
export const settled = (): readonly Act[] => [
  { at: '2026-03-03T08:00:00.000Z', by: administrator, sent: {
    kind: 'set-closed-days', calendar: { bridgeDaysAreClosed: true, closedDays: ['2026-12-23'] }, reason: 'Kommunstyrelsen har beslutat om stängda dagar.' } },
  { at: '2026-03-03T08:10:00.000Z', by: administrator, sent: {
    kind: 'set-reminder-policy', plan: { ...defaultReminderPlan, sendAt: '08:00' }, reason: 'Nämndernas kanslier öppnar klockan åtta.' } },
  { at: '2026-03-04T08:00:00.000Z', by: administrator, sent: { kind: 'direct-letters', to: 'nobody', personId: null, reason: 'E-postservern byts.' } },
  { at: '2026-03-05T08:00:00.000Z', by: administrator, sent: { kind: 'direct-letters', to: 'everyone', personId: null, reason: 'E-postservern är bytt.' } },
];
