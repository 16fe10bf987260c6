import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { cycles } from '../cycle/cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import { openStatements } from '../dialogue/dialogue.query.js';
import { goalSheetsOf } from '../goals/goal-list.query.js';
import { actingBody } from '../organisation/in-charge.js';
import { notApplicables } from '../scorecard/not-applicable.query.js';
import { units } from '../organisation/unit.query.js';
import { openDaysOf } from '../settings/settings.query.js';
import type { Viewer } from '../viewer.js';
import { workFor, type WorkItem, type YearAtHand } from './work.js';

/** As many cycles as are in flight at once: one is closed, one runs, one is planned. */
const YEARS_MAX = 3;

type OfViewer = Readonly<{ municipality: string; viewer: Viewer; today: LocalDate }>;

/** What waits for the viewer in the capacities held. */
export async function workOf(db: Kysely<ScorecardDatabase>, at: number, of: OfViewer): Promise<readonly WorkItem[]> {
  const [known, years] = [await units(db, at, of), await yearsAtHand(db, at, of)];
  const statements = (await openStatements(db, at, of)).map((one) => ({ ...one, body: actingBody(known, of.today, one.askedOf) }));
  return workFor(of.viewer.capacities, years, { today: of.today, isOpen: await openDaysOf(db, at, of) }, statements);
}

/** The latest cycles with all that is in them, by the texts that the viewer may see. */
export async function yearsAtHand(db: Kysely<ScorecardDatabase>, at: number, { municipality, viewer, today }: OfViewer): Promise<readonly YearAtHand[]> {
  const [known, latest] = [await units(db, at, { municipality }), (await cycles(db, at, { municipality })).slice(0, YEARS_MAX)];
  return Promise.all(latest.map(async (cycle) => ({
    cycle, units: known.map((unit) => ({ ...unit, body: actingBody(known, today, unit.code) })),
    goals: await goalSheetsOf(db, at, { municipality, viewer, today, budgetYear: cycle.budgetYear }),
    notApplicable: await notApplicables(db, at, { municipality, budgetYear: cycle.budgetYear }),
  })));
}
