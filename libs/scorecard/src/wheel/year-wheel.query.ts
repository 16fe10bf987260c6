import type { Kysely } from 'kysely';
import { firstDayOf, lastDayOf } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { councilMeetsFor } from '../cycle/board-proposal.query.js';
import { adoptedYears, cycleOf } from '../cycle/cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import { goalSheetsOf } from '../goals/goal-list.query.js';
import { meetingsSince } from '../meetings/meeting.query.js';
import { openDaysOf } from '../settings/settings.query.js';
import type { Viewer } from '../viewer.js';
import { yearWheel, type AwaitedAnswers, type CycleOnWheel, type WheelEntryOnDay } from './year-wheel.js';

type OfYear = Readonly<{ municipality: string; year: number; viewer: Viewer; today: LocalDate }>;

/** A calendar year as the viewer may see it: the periods of every planning cycle that touches it, its last days, and the bodies' meetings. */
export async function yearWheelOf(db: Kysely<ScorecardDatabase>, at: number, { year, ...of }: OfYear): Promise<readonly WheelEntryOnDay[]> {
  const [isOpen, all, meetings, answers] = await Promise.all([
    openDaysOf(db, at, of), cyclesOnWheel(db, at, { ...of, year }), meetingsSince(db, at, { municipality: of.municipality, from: firstDayOf(year) }), awaitedAnswers(db, at, { ...of, budgetYear: year + 1 })]);
  return yearWheel(year, { cycles: all, meetings: meetings.filter(({ meetingDate }) => meetingDate <= lastDayOf(year)), answers, isOpen }, of.today);
}

/** A budget year begins the year before, and is reported the year after; with a year to spare on either side. */
const YEARS_AROUND = 2;

async function cyclesOnWheel(db: Kysely<ScorecardDatabase>, at: number, { municipality, viewer, year }: OfYear): Promise<readonly CycleOnWheel[]> {
  const within = { from: year - YEARS_AROUND, to: year + YEARS_AROUND };
  const touching = Promise.all(Array.from({ length: 1 + 2 * YEARS_AROUND }, (_, place) => cycleOf(db, at, { municipality, budgetYear: within.to - place })));
  const [adopted, councilMeets, all] = await Promise.all([adoptedYears(db, at, { municipality, within }), councilMeetsFor(db, at, { municipality, viewer, within }), touching]);
  return all.filter((cycle) => cycle !== undefined).map((cycle) => ({ ...cycle, councilMeets: councilMeets.get(cycle.budgetYear) ?? null, isAdopted: adopted.has(cycle.budgetYear) }));
}

type OfGoals = Omit<OfYear, 'year'> & Readonly<{ budgetYear: number }>;

/** The answers that KS waits for, of goals not decided yet, day by day. */
async function awaitedAnswers(db: Kysely<ScorecardDatabase>, at: number, of: OfGoals): Promise<readonly AwaitedAnswers[]> {
  const goals = await goalSheetsOf(db, at, { ...of, status: 'referred-back' });
  const awaited = goals.flatMap(({ unit, referral }) => (referral?.referredTo === 'committee' ? [{ unit, askedOn: referral.basis.meetingDate, respondBy: referral.respondBy }] : []));
  return [...Map.groupBy(awaited, ({ respondBy }) => respondBy)].map(([respondBy, asked]) => ({
    budgetYear: of.budgetYear, respondBy, askedOn: asked.map(({ askedOn }) => askedOn).sort()[0] ?? respondBy, units: [...new Set(asked.map(({ unit }) => unit))].sort(),
  }));
}
