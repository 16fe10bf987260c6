import { derivedId } from '#lib/evidence';
import { plusDays } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn, type AnySent } from './act.js';
import { holder, type Actor } from './cast.js';
import type { PlannedGoal } from './planned-goal.js';
import { secretaryOf, type YearActs } from './year-acts.js';

/** Before the summer, committees ask others with goals in the same area what they think of theirs; now and then nobody answers. */
export function discussed(year: YearActs, goals: readonly PlannedGoal[]): void {
  const asked = goals.flatMap((goal) => {
    const other = goals.find(({ area, unit }) => area === goal.area && unit.body !== goal.unit.body);
    return other && goal.unit.kind === 'committee' ? [{ goal, other }] : [];
  });
  asked.filter((_, place) => place % EVERY === 0).forEach(({ goal, other }, place) => { asksAndHears(year, { goal, other, place }); });
  noted(year, goals);
}

const EVERY = 7;
const UNANSWERED_EVERY = 4;

type Asking = Readonly<{ goal: PlannedGoal; other: PlannedGoal; place: number }>;

function asksAndHears(year: YearActs, { goal: { goalId, unit }, other, place }: Asking): void {
  const [respondBy, about] = [year.day(-1, '08-10'), { goalId, statementId: derivedId('statement', goalId) }];
  const say = (day: LocalDate, by: Actor, sent: AnySent): void => { year.acts.push({ at: momentOn(day, 60 + place), by, sent }); };
  say(year.day(-1, '06-24'), secretaryOf(unit), {
    kind: 'ask-for-statement', ...about, askedOf: other.unit.code, question: QUESTIONS[place % QUESTIONS.length] ?? QUESTIONS[0], respondBy });
  if (place % UNANSWERED_EVERY === UNANSWERED_EVERY - 1) {
    say(plusDays(respondBy, 2), secretaryOf(unit), { kind: 'pass-over-statement', ...about, reason: 'Nämnden ska besluta, och svaret har inte kommit.' });
    return;
  }
  say(year.day(-1, '08-04'), secretaryOf(other.unit), { kind: 'give-statement', ...about, text: ANSWERS[place % ANSWERS.length] ?? ANSWERS[0], basis: null });
}

/** In February the controller notes what is to be thought of at the first follow-up. */
function noted(year: YearActs, goals: readonly PlannedGoal[]): void {
  const day = year.day(0, '02-15');
  const adopted = goals.filter(({ isWith, since }) => isWith === 'everybody' && since < day);
  adopted.filter((_, place) => place % EVERY === 0).forEach(({ goalId }, place) => {
    year.acts.push({ at: momentOn(day, 60 + place), by: holder('controller'), sent: {
      kind: 'write-note', goalId, noteId: derivedId('note', goalId), text: 'Statistiken för målet kommer efter uppföljningen i april. Bedöm då preliminärt.' } });
  });
}

const QUESTIONS = ['Påverkar målet er verksamhet, och i så fall hur?', 'Kan ni bidra till att målet nås?', 'Stämmer målvärdet med det ni själva planerar?'] as const;
const ANSWERS = [
  'Målet ligger i linje med vårt eget i samma målområde. Vi har inget att erinra.', 'Vi bidrar gärna, och föreslår att vi följer upp tillsammans i augusti.',
  'Målvärdet är högt med de resurser vi har. Vi föreslår en avstämning i höst.',
] as const;
