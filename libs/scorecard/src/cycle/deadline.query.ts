import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import { dueOnFor, type DeadlineName } from '#lib/planning';
import { cycles, type PlanningCycle } from './cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import type { DeadlineOnRecord } from './deadlines-on-record.js';

/** A deadline of a cycle with its history; `units` says the day in force for each unit that takes part. */
export type Deadline = DeadlineOnRecord & Readonly<{ budgetYear: number; title: string | null; units: readonly Readonly<{ unit: string; dueOn: LocalDate }>[] }>;

/** The deadlines of a cycle: that of the goals, then those of the reports. `title` is the follow-up's, null for the goals. */
export const deadlinesOfCycle = (cycle: PlanningCycle): readonly Deadline[] => cycle.deadlines.map((deadline) => ({
  ...deadline, budgetYear: cycle.budgetYear, title: cycle.followUps.find(({ code }) => code === deadline.followUp)?.title ?? null,
  units: cycle.units.map((unit) => ({ unit, dueOn: dueFor(unit, cycle, deadline) ?? deadline.dueOn })),
}));

/** Those of every cycle, the latest year first. */
export const deadlines = async (db: Kysely<ScorecardDatabase>, at: number, of: Readonly<{ municipality: string }>): Promise<readonly Deadline[]> =>
  (await cycles(db, at, of)).flatMap(deadlinesOfCycle);

/** The day in force for a unit; undefined where the cycle has no such deadline. */
export const dueFor = (unit: string, cycle: PlanningCycle, name: DeadlineName): LocalDate | undefined =>
  dueOnFor(unit, { ...cycle, extensions: cycle.deadlines.flatMap(({ deadline, followUp, extensions }) => extensions.map((extension) => ({ ...extension, deadline, followUp }))) }, name);
