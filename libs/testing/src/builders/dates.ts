import type { EventOf } from '#lib/kernel';
import { DateNoted } from '#lib/planning';

/** SBN had not handed in its goals for 2027 when the first of September 2026 was over. */
export const dateNoted = (over: Partial<EventOf<typeof DateNoted>['data']> = {}) => DateNoted.create({
  on: '2026-09-01', brought: { kind: 'deadline-passed', budgetYear: 2027, deadline: 'submission', followUp: null, missing: ['SBN'] }, notedOn: '2026-09-02', ...over,
});
