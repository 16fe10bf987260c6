import { plusDays, type Assessment, type FollowUpRound } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn } from './act.js';
import { changing } from './changes-in-year.js';
import { meetingFrom } from './meetings.js';
import type { PlannedGoal } from './planned-goal.js';
import { roundsOf } from './status-sets.js';
import { recordedAfter, secretaryOf, type YearActs } from './year-acts.js';

/** Committees take part in some of each other's adopted goals, and say at every round how their own share goes. */
export function jointGoals(year: YearActs, goals: readonly PlannedGoal[]): void {
  const february = year.day(0, '02-01');
  const changed = Object.values(changing(year, goals));
  const adopted = goals.filter((goal) => goal.isWith === 'everybody' && goal.since < february && !changed.includes(goal));
  const joined = adopted.flatMap((goal) => {
    const other = goals.find(({ area, unit }) => area === goal.area && unit.body !== goal.unit.body && unit.kind === 'committee');
    return other ? [{ goal, unit: other.unit }] : [];
  });
  const paragraphAt = onceEach((body, meetingDate) => year.options.minutes.nextParagraph(body, meetingDate));
  joined.filter((_, place) => place % EVERY === 0).forEach(({ goal: { goalId }, unit }, place) => {
    const [by, at] = [secretaryOf(unit), { goalId, unit: unit.code }];
    const decided = (from: LocalDate, more: Readonly<{ kind: 'undertake-contribution'; share: string }> | Readonly<{ kind: 'end-contribution'; reason: string }>): void => {
      const meetingDate = meetingFrom(unit.body, from);
      year.acts.push({ at: momentOn(recordedAfter(meetingDate), 90 + place), by, sent: { ...more, ...at, meetingDate, paragraph: paragraphAt(unit.body, meetingDate) } });
    };
    decided(february, { kind: 'undertake-contribution', share: SHARES[place % SHARES.length] ?? SHARES[0] });
    if (place === ENDED) decided(year.day(0, '10-01'), { kind: 'end-contribution', reason: 'Arbetet har blivit en del av den vanliga verksamheten.' });
    roundsOf(year.options).forEach((round, number) => {
      // Now and then one has not come yet when the round is over.
      if ((place + number) % UNSAID_EVERY === 0 || (place === ENDED && round.periodEnds >= year.day(0, '10-01'))) return;
      year.acts.push({ at: momentOn(plusDays(round.periodEnds, DAYS_TO_TELL + place % 5), 90 + place), by, sent: {
        kind: 'follow-up-contribution', ...at, budgetYear: null, followUp: round.code, ...saidIn(round, place + number) } });
    });
  });
}

/** A body takes up all that it undertakes at a meeting under one §. */
function onceEach(number: (body: string, meetingDate: LocalDate) => number): (body: string, meetingDate: LocalDate) => number {
  const known = new Map<string, number>();
  return (body, meetingDate) => {
    const meeting = `${body} ${meetingDate}`;
    const paragraph = known.get(meeting) ?? number(body, meetingDate);
    known.set(meeting, paragraph);
    return paragraph;
  };
}

const EVERY = 6;
/** Which of them comes to an end in the autumn. */
const ENDED = 1;
const UNSAID_EVERY = 5;
const DAYS_TO_TELL = 6;

function saidIn({ statuses }: FollowUpRound, number: number): Readonly<{ assessment: Assessment; motivation: string }> {
  return number % 3 === 0 && statuses.includes('partly-achieved') ? SLOW : GOOD;
}

const SHARES = [
  'Vi utser en kontaktperson och redovisar våra egna åtgärder vid varje uppföljning.', 'Vi anpassar våra rutiner så att medborgaren bara behöver lämna sina uppgifter en gång.',
  'Vi deltar med två medarbetare i den gemensamma arbetsgruppen.',
] as const;

const GOOD = { assessment: 'achieved', motivation: 'Vår del går enligt plan.' } as const;
const SLOW = { assessment: 'partly-achieved', motivation: 'Vår del kom igång senare än planerat och är inte klar.' } as const;
