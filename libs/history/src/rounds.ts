import { plusDays, type FollowUpRound } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn } from './act.js';
import { holder } from './cast.js';
import { changing } from './changes-in-year.js';
import { assessmentOf, type Answered } from './follow-up.js';
import { measuresFollowed } from './measures.js';
import { meetingFrom, meetingsBetween } from './meetings.js';
import type { PlannedGoal } from './planned-goal.js';
import { seeded, type Random } from './random.js';
import { forecastRound, roundsOf } from './status-sets.js';
import { revisedValues, valuesOf } from './values.js';
import { secretaryOf, type YearActs } from './year-acts.js';

/** Each adopted goal at each follow-up whose period ends after its adoption: what it shows, how it goes, who decides that and what becomes of it. */
export function followedUp(year: YearActs, goals: readonly PlannedGoal[], outcomes: Random): void {
  const { budgetYear, firstYear, seed } = year.options;
  const later = seeded(seed * 7 + budgetYear);
  const adopted = goals.filter(({ isWith }) => isWith === 'everybody');
  // What KF changes during the year is assessed, but told of no further.
  const changed = Object.values(changing(year, goals));
  for (const round of roundsOf(year.options)) {
    const answered = adopted.filter(({ since }) => since < round.periodEnds).flatMap((goal) => answeredIn(year, goal, round));
    for (const one of answered) shown(year, one, round, later);
    if (isReport(round)) reported(year, answered.filter(({ goal }) => !changed.includes(goal)), { round, random: later });
    else settled(year, answered, outcomes);
  }
  if (budgetYear === firstYear) forecast(year, adopted.filter((goal) => goal.unit.code === FORECASTING && !changed.includes(goal)));
}

/** The unit that answers in October too. */
const FORECASTING = 'SOC';

/** What the year is likely to bring, before there are figures. */
function forecast(year: YearActs, goals: readonly PlannedGoal[]): void {
  const [round, random] = [forecastRound(year), seeded(year.options.seed * 11)];
  for (const goal of goals) {
    const { said } = assessmentOf(random, goal, round);
    const at = momentOn(plusDays(round.periodEnds, 4 + random.whole(8)), random.whole(480));
    year.acts.push({ at, by: secretaryOf(goal.unit), sent: { kind: 'assess-goal', goalId: goal.goalId, ...said, certainty: 'preliminary' } });
  }
}

/** What the committees decide and send on; the follow-up in spring stays with the administrations. */
const isReport = ({ code }: FollowUpRound): boolean => code !== 'april';

/** Some answers never come. */
function answeredIn(year: YearActs, goal: PlannedGoal, round: FollowUpRound): readonly Answered[] {
  const { random } = year.options;
  if (random.chance(0.08)) return [];
  const day = plusDays(round.periodEnds, 8 + random.whole(20));
  return [{ goal, day, answer: assessmentOf(random, goal, round) }];
}

const FIGURES_BEFORE_DAYS = 4;

/** The figures come a few days before what is said of them. */
function shown(year: YearActs, { goal, day, answer }: Answered, round: FollowUpRound, random: Random): void {
  const values = valuesOf(random, goal, { round, answer });
  if (values) year.add(plusDays(day, -FIGURES_BEFORE_DAYS), secretaryOf(goal.unit), values);
  year.add(day, secretaryOf(goal.unit), { kind: 'assess-goal', goalId: goal.goalId, ...answer.said });
}

/** Most that is preliminary becomes final some weeks later. */
function settled(year: YearActs, answered: readonly Answered[], outcomes: Random): void {
  const preliminary = answered.filter(({ answer }) => answer.said.certainty === 'preliminary' && !outcomes.chance(0.3));
  for (const { goal, day, answer: { said } } of preliminary) {
    year.add(plusDays(day, 14 + outcomes.whole(20)), secretaryOf(goal.unit), { kind: 'assess-goal', goalId: goal.goalId, ...said, certainty: 'final' });
  }
}

type Reporting = Readonly<{ round: FollowUpRound; random: Random }>;

const MEETS_AFTER_DAYS = 32;

/** The bodies decide on their follow-ups; KS takes note or wants to know more, and KF takes note. */
function reported(year: YearActs, answered: readonly Answered[], { round, random }: Reporting): void {
  const bodies = Map.groupBy(answered, ({ goal }) => goal.unit.body);
  for (const [body, own] of bodies) submitted(year, own, meetingFrom(body, plusDays(round.periodEnds, MEETS_AFTER_DAYS)), round);
  const heard = meetingFrom('KS', plusDays(round.periodEnds, MEETS_AFTER_DAYS + 35));
  const returned = answered.filter(({ answer }) => answer.said.certainty === 'final' && random.chance(0.05));
  const noted = answered.filter((one) => !returned.includes(one));
  boardHears(year, { noted, returned, meeting: heard, round });
  const [council] = meetingsBetween('KF', plusDays(heard, 7), plusDays(heard, 120));
  if (council !== undefined) notedBy(year, 'KF', noted, { meeting: council, round });
  for (const one of returned) answeredAgain(year, one, { asked: heard, round });
  for (const one of noted) foundOutLater(year, one, { after: heard, round, random });
  measuresFollowed(year, noted, random);
}

const itemOf = ({ goal: { goalId, version } }: Answered) => ({ goalId, version });

function submitted(year: YearActs, own: readonly Answered[], meeting: LocalDate, { code: followUp }: FollowUpRound): void {
  const [first] = own;
  if (!first) return;
  year.decide(first.goal.unit.body, meeting, secretaryOf(first.goal.unit), (common) => ({
    kind: 'record-committee-decision', ...common, lateReason: null, goals: own.map((one) => ({ ...itemOf(one), outcome: 'follow-up-submitted', followUp })) }));
}

type Hearing = Readonly<{ noted: readonly Answered[]; returned: readonly Answered[]; meeting: LocalDate; round: FollowUpRound }>;

function boardHears(year: YearActs, { noted, returned, meeting, round: { code: followUp } }: Hearing): void {
  if (noted.length + returned.length === 0) return;
  year.decide('KS', meeting, holder('board-secretary', 'KS'), (common) => ({
    kind: 'record-board-decision', ...common, goals: [
      ...noted.map((one) => ({ ...itemOf(one), outcome: 'follow-up-noted' as const, followUp })),
      ...returned.map((one) => ({ ...itemOf(one), outcome: 'follow-up-returned' as const, followUp, reasons: [QUESTION], respondBy: plusDays(meeting, 28) }))],
  }));
}

const QUESTION = 'Vad beror utfallet på, och gäller det hela verksamheten?';

function notedBy(year: YearActs, body: 'KS' | 'KF', noted: readonly Answered[], { meeting, round: { code: followUp } }: Pick<Hearing, 'meeting' | 'round'>): void {
  if (noted.length === 0) return;
  const goals = noted.map((one) => ({ ...itemOf(one), outcome: 'follow-up-noted' as const, followUp }));
  year.decide(body, meeting, body === 'KS' ? holder('board-secretary', 'KS') : holder('council-secretary', 'KF'), (common) => (
    body === 'KS' ? { kind: 'record-board-decision', ...common, goals } : { kind: 'record-council-decision', ...common, goals }));
}

/** What KS wants to know is said, decided and taken note of. */
function answeredAgain(year: YearActs, one: Answered, { asked, round }: Readonly<{ asked: LocalDate; round: FollowUpRound }>): void {
  const { goal, answer: { said } } = one;
  year.add(plusDays(asked, 4), secretaryOf(goal.unit), {
    kind: 'assess-goal', goalId: goal.goalId, ...said, motivation: `${said.motivation} Det gäller hela verksamheten.` });
  const meeting = meetingFrom(goal.unit.body, plusDays(asked, 10));
  submitted(year, [one], meeting, round);
  notedBy(year, 'KS', [one], { meeting: meetingFrom('KS', plusDays(meeting, 7)), round });
}

type Later = Readonly<{ after: LocalDate; round: FollowUpRound; random: Random }>;

/** The statistic of what was preliminary comes when the report has been handed over: the report stands, with a note. */
function foundOutLater(year: YearActs, { goal, answer }: Answered, { after, round, random }: Later): void {
  const { said } = answer;
  if (said.certainty === 'final' || said.assessment === 'not-assessed' || random.chance(0.3)) return;
  const day = plusDays(after, 20 + random.whole(60));
  const values = revisedValues(goal, { round, answer });
  if (values) year.add(plusDays(day, -FIGURES_BEFORE_DAYS), secretaryOf(goal.unit), values);
  year.add(day, secretaryOf(goal.unit), { kind: 'reassess-goal', goalId: goal.goalId, ...said, certainty: 'final', reason: 'Statistiken för perioden är publicerad.' });
}
