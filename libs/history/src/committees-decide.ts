import { plusDays } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { meetingFrom, officeDayFrom } from './meetings.js';
import type { PlannedGoal } from './planned-goal.js';
import { byBody, recordedAfter, secretaryOf, type YearActs } from './year-acts.js';

/** When a body decides on its goals: some boards already in spring, most after the summer, and one now and then when the day has passed. */
export type Pace = 'early' | 'in-time' | 'late';

const MEETS_FROM: Readonly<Record<Pace, string>> = { 'early': '05-11', 'in-time': '08-17', 'late': '09-02' };

/** KS's staff has gone through half of the bodies' goals by its meeting in September, and through the others' by October. */
const GONE_THROUGH_ON = '09-28';

/** Nearly everything is decided in time. Some drafts are left lying until the year's budget takes shape, and a few for good. */
export function committeesDecide(year: YearActs, goals: readonly PlannedGoal[], paceOf: (body: string) => Pace): void {
  const { random } = year.options;
  const left = new Set(goals.filter(() => random.chance(0.1)));
  byBody(goals.filter((goal) => !left.has(goal))).forEach(([body, own], place) => {
    const pace = paceOf(body);
    const meeting = meetingFrom(body, year.day(-1, MEETS_FROM[pace]));
    if (pace !== 'early') reworded(year, own, meeting);
    decide(year, own, { meeting, dueOn: year.day(-1, DUE_ON), excuse: random.pick(LATE_REASONS) });
    if (pace === 'in-time' && place % 2 === 1) for (const goal of own) goal.since = year.day(-1, GONE_THROUGH_ON);
  });
  for (const [body, own] of byBody([...left].filter(() => random.chance(0.8)))) {
    const from = random.chance(0.5) ? year.day(-1, '11-16') : year.day(0, '01-13');
    decide(year, own, { meeting: meetingFrom(body, from), dueOn: year.day(-1, DUE_ON), excuse: COMPLETED });
  }
}

/** Some drafts are worked over in the days before the meeting. */
function reworded(year: YearActs, goals: readonly PlannedGoal[], meeting: LocalDate): void {
  const { random } = year.options;
  for (const goal of goals.filter(() => random.chance(0.35))) year.revise(goal, plusDays(meeting, -9 + random.whole(6)), random.pick(REVISION_REASONS));
}

/** What KS referred back comes again in a new version, now and then later than KS has asked for. */
export function committeesAnswer(year: YearActs, referred: readonly PlannedGoal[], { meeting, respondBy }: Readonly<{ meeting: LocalDate; respondBy: LocalDate }>): void {
  const { random } = year.options;
  for (const [body, own] of byBody(referred)) {
    const answersAt = meetingFrom(body, plusDays(meeting, random.chance(0.2) ? 30 : 10));
    for (const goal of own) year.revise(goal, plusDays(answersAt, -4), 'Svar på återremissen: målet har gjorts tydligare.');
    decide(year, own, { meeting: answersAt, dueOn: respondBy, excuse: random.pick(LATE_REASONS) });
  }
}

type Deciding = Readonly<{ meeting: LocalDate; dueOn: LocalDate; excuse: string }>;

function decide(year: YearActs, goals: readonly PlannedGoal[], { meeting, dueOn, excuse }: Deciding): void {
  const [{ unit } = { unit: undefined }] = goals;
  if (!unit) return;
  const lateReason = officeDayFrom(recordedAfter(meeting)) > dueOn ? excuse : null;
  year.decide(unit.body, meeting, secretaryOf(unit), (common) => ({
    kind: 'record-committee-decision', ...common, lateReason, goals: goals.map(({ goalId, version }) => ({ goalId, version })) }));
  for (const goal of goals) Object.assign(goal, { isWith: 'board', since: meeting });
}

const DUE_ON = '09-01';

const LATE_REASONS = ['Sammanträdet flyttades på grund av förfall.', 'Underlaget från verksamheten kom efter semestrarna.', 'Beslutsunderlaget behövde kompletteras.'] as const;

const COMPLETED = 'Målen kompletterades när årets ekonomiska ramar var kända.';

const REVISION_REASONS = ['Målnivån höjd efter dialog i nämnden.', 'Förtydligat efter synpunkter från verksamheten.', 'Ändrat efter arbetsutskottets genomgång.'] as const;
