import type { LocalDate } from '#lib/kernel';
import type { LastDay } from '../calendar/legal-time.js';
import { isPast } from '../calendar/legal-time.js';
import type { Provision, StatutoryAct } from '../calendar/statutory-limits.js';
import type { RejectionsOf } from '../rejections-of.js';
import { limitOfReport } from './deadline-warnings.js';
import type { OpenedCycle } from './cycle.state.js';

export type ReportWarning = RejectionsOf<{
  'report-handed-over-late': { day: LocalDate; act: StatutoryAct; provision: Provision; limit: LastDay };
}>;

/** What the law says of the day on which a report was handed over. Nothing is refused for it. */
export function reportWarnings(cycle: Pick<OpenedCycle, 'budgetYear' | 'followUps'>, followUp: string, day: LocalDate): readonly ReportWarning[] {
  const found = limitOfReport(cycle, followUp);
  if (!found || !isPast(found, day)) return [];
  const { act, provision, unrolled, rolled } = found;
  return [{ code: 'report-handed-over-late', params: { day, act, provision, limit: { unrolled, rolled } } }];
}
