import { sql, type Expression, type SqlBool } from 'kysely';
import type { LocalDate } from '#lib/kernel';

/** The condition that leaves the texts in `goal_text` that a decision had put in force on a day. */
export const inForce = (day: Expression<LocalDate>): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref('goal_text_v1.in_force_from')} <= ${day} and ${day} <= ${sql.ref('goal_text_v1.in_force_to')}`;
