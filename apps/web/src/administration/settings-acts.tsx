import { DEADLINE_KIND_LABELS, LETTERS_TO_LABELS, capitalised } from '#lib/texts';
import { directLetters, setClosedDays, setReminderPolicy, type DirectLettersBody, type PersonAnswer, type ReminderPlanBody, type SettingsAnswer } from '../api/generated.js';
import type { Act, Acts } from '../parts/act-choice.js';
import { orNull, type ActField, type Typed } from '../parts/act-form.js';
import { eachCapitalised } from '../parts/field.js';
import { ChangePreview } from './change-preview.js';
import { calendarIn, linesOf, stepsIn } from './plan-form.js';

type Facts = Readonly<{ settings: SettingsAnswer; persons: readonly PersonAnswer[]; choose: () => void }>;
type Kind = keyof typeof DEADLINE_KIND_LABELS;

const REASON: ActField = { name: 'reason', label: 'Skäl', kind: 'text', hint: 'Står i historiken tillsammans med vem som ändrade och när.' };

/** What the administrator may set, each with what would become of the reminders of the month to come. */
export function settingsActs({ settings, persons, choose }: Facts): Acts {
  const kinds = Object.keys(DEADLINE_KIND_LABELS) as readonly Kind[];
  return {
    ...Object.fromEntries(kinds.map((kind) => [kind, stepsAct(kind, { settings, choose })])),
    sendAt: {
      choice: 'Klockslaget då breven skickas', button: 'Spara klockslaget', said: 'Klockslaget är ändrat.', choose,
      fields: [{ name: 'sendAt', label: 'Klockan', kind: 'line', start: settings.plan.sendAt, hint: 'Svensk tid, till exempel 09:00' }, REASON], fieldOf: { 'reminder-time-unfit': 'sendAt', 'reason-missing': 'reason' },
      send: ({ sendAt = '', reason = '' }, options) => setReminderPolicy({ ...settings.plan, sendAt, reason }, options) },
    closedDays: closedDaysAct({ settings, choose }),
    letters: {
      choice: 'Stoppa alla brev, eller skicka dem till en person', button: 'Spara vart breven går', said: 'Det är ändrat vart breven går.', choose,
      intro: 'Det som finns att påminna om när breven släpps igen skickas då. Inkorgen i Årshjul påverkas inte.',
      fields: [
        { name: 'to', label: 'Breven går', kind: 'choice', words: eachCapitalised(LETTERS_TO_LABELS), start: settings.letters.to },
        { name: 'personId', label: 'Personen, om alla brev ska till en', kind: 'choice', words: { '': 'Ingen', ...Object.fromEntries(persons.map(({ personId, name }) => [personId, name])) }, start: settings.letters.personId ?? '' }, REASON],
      fieldOf: { 'recipient-missing': 'personId', 'person-not-registered': 'personId', 'reason-missing': 'reason' },
      send: ({ to, personId, reason = '' }, options) => directLetters({ to: to as DirectLettersBody['to'], personId: orNull(personId), reason }, options) },
  };
}

type Of = Omit<Facts, 'persons'>;

function stepsAct(kind: Kind, { settings: { plan }, choose }: Of): Act {
  const { before, late, chairFrom, boardFrom } = linesOf(plan.steps[kind]);
  const planned = (typed: Typed): ReminderPlanBody => ({ ...plan, steps: { ...plan.steps, [kind]: stepsIn(typed) } });
  return {
    choice: `Påminnelser om ${DEADLINE_KIND_LABELS[kind]}`, button: 'Spara påminnelserna', said: `Påminnelserna om ${DEADLINE_KIND_LABELS[kind]} är ändrade.`, choose,
    fields: [
      { name: 'before', label: 'Arbetsdagar före', kind: 'line', start: before, hint: 'Flera tal med komma emellan. 0 är dagen själv.' },
      { name: 'late', label: 'Arbetsdagar efter, om det inte är gjort', kind: 'line', start: late },
      { name: 'chairFrom', label: 'Ordföranden får det också från arbetsdag', kind: 'line', start: chairFrom, hint: 'Räknat från dagen. Lämna tomt för aldrig.' },
      { name: 'boardFrom', label: 'Kommunstyrelsens sekreterare får det också från arbetsdag', kind: 'line', start: boardFrom, hint: 'Lämna tomt för aldrig.' }, REASON],
    fieldOf: { 'reminder-steps-missing': 'before', 'reminder-step-repeated': 'before', 'reminder-step-too-far': 'before', 'reminder-step-to-nobody': 'before', 'reason-missing': 'reason' },
    preview: (typed) => <ChangePreview asked={{ plan: planned(typed) }} />,
    send: (typed, options) => setReminderPolicy({ ...planned(typed), reason: typed['reason'] ?? '' }, options) };
}

const closedDaysAct = ({ settings: { calendar }, choose }: Of): Act => ({
  choice: 'Dagar då kommunen har stängt', button: 'Spara dagarna', said: 'Dagarna är ändrade.', choose,
  intro: 'Lördagar, söndagar och helgdagar behöver inte stå med. På en stängd dag påminns ingen, och den räknas inte som arbetsdag. Lagens tider påverkas inte.',
  fields: [
    { name: 'bridgeDays', label: capitalised('klämdagar'), kind: 'choice', words: { open: 'Öppet', closed: 'Stängt' }, start: calendar.bridgeDaysAreClosed ? 'closed' : 'open' },
    { name: 'closedDays', label: 'Andra stängda dagar', kind: 'text', start: calendar.closedDays.join('\n'), hint: 'En dag per rad, som 2026-12-23 eller 23/12 2026.' }, REASON],
  fieldOf: { 'closed-day-repeated': 'closedDays', 'closed-days-too-many': 'closedDays', 'reason-missing': 'reason' },
  preview: (typed) => <ChangePreview asked={{ calendar: calendarIn(typed) }} />,
  send: (typed, options) => setClosedDays({ ...calendarIn(typed), reason: typed['reason'] ?? '' }, options) });
