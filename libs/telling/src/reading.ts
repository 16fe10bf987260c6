import type { Kysely } from 'kysely';
import type { LocalDate } from '#lib/kernel';
import type { ScorecardDatabase, Viewer } from '#lib/scorecard';

/** The read models as they were known at journal index `at`, whose eyes they are seen with, and the day that it was then. */
export type Reading = Readonly<{ db: Kysely<ScorecardDatabase>; at: number; municipality: string; viewer: Viewer; today: LocalDate }>;
