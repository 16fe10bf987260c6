import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { MUNICIPALITY, plusDays, type DateBrought } from '#lib/planning';
import { NOTHING_PENDING, adoptedYears, cycles, phaseOn, type PlanningCycle } from '../cycle/cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import { meetingsSince } from '../meetings/meeting.query.js';
import { openDeadlines } from '../work/open-deadlines.js';
import { yearsAtHand } from '../work/work.query.js';
import { datesBrought, isDueOn, type MissingAnswer } from './dates-brought.js';

/** What comes after a meeting is over within half a year, but for appeals. */
const MEETING_DAYS_MAX = 183;

/** What a day brought, by what was known at `at`: the end of the day, whenever it is asked. */
export async function datesBroughtBy(db: Kysely<ScorecardDatabase>, at: number, { municipality, day }: Readonly<{ municipality: string; day: LocalDate }>): Promise<readonly DateBrought[]> {
  const [known, adopted] = [await cycles(db, at, { municipality }), await adoptedYears(db, at, { municipality })];
  const meetings = await meetingsSince(db, at, { municipality, from: plusDays(day, -MEETING_DAYS_MAX) });
  const missing = known.some((cycle) => isDueOn(day, cycle)) ? await missingOn(db, at, { municipality, day }) : [];
  const atDayEnd = (cycle: PlanningCycle) => {
    // No date brings what goes back and forth between KS and KF.
    const ofGoals = { isAdopted: adopted.has(cycle.budgetYear), ...NOTHING_PENDING };
    return {
      cycle, phase: phaseOn(day, cycle, ofGoals), nextPhase: phaseOn(plusDays(day, 1), cycle, ofGoals), missing: missing.filter(({ budgetYear }) => budgetYear === cycle.budgetYear) };
  };
  return datesBrought(day, known.map(atDayEnd), meetings);
}

/** Only days and states are told from it, never a text. */
const EVERYTHING = { capacities: [{ role: 'auditor', body: MUNICIPALITY }] } as const;

type MissingInYear = MissingAnswer & Readonly<{ budgetYear: number }>;

async function missingOn(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, day }: Readonly<{ municipality: string; day: LocalDate }>,
): Promise<readonly MissingInYear[]> {
  const years = await yearsAtHand(db, at, { municipality, viewer: EVERYTHING, today: day });
  return openDeadlines(years, [], day).flatMap(({ subject, dueOn }): readonly MissingInYear[] => {
    if (dueOn !== day) return [];
    switch (subject.kind) {
      case 'submission': return [{ budgetYear: subject.budgetYear, unit: subject.unit, followUp: null }];
      case 'follow-up-report': return [{ budgetYear: subject.budgetYear, unit: subject.unit, followUp: subject.round }];
      case 'referral-answer': case 'completion': case 'minutes-approval': case 'notice-posting': return [];
    }
  });
}
