import type { EventOf } from '#lib/kernel';
import { AreaDeclaredApplicable, AreaDeclaredNotApplicable, type DeclareAreaApplicable, type DeclareAreaNotApplicable } from '#lib/planning';
import { openedCycle } from './cycle.js';

const cell = { budgetYear: 2027, unit: 'SBN', area: 'MO-1.4' } as const;

export const declareAreaNotApplicable = (over: Partial<DeclareAreaNotApplicable> = {}): DeclareAreaNotApplicable => ({
  kind: 'declare-area-not-applicable', ...cell, reason: 'Nämnden har inga utsläpp att påverka', today: '2026-05-04',
  cycle: openedCycle(), goalsInArea: [], ...over,
});

export const declareAreaApplicable = (over: Partial<DeclareAreaApplicable> = {}): DeclareAreaApplicable =>
  ({ kind: 'declare-area-applicable', ...cell, today: '2026-05-11', ...over });

export const areaDeclaredNotApplicable = (over: Partial<EventOf<typeof AreaDeclaredNotApplicable>['data']> = {}) =>
  AreaDeclaredNotApplicable.create({ ...cell, reason: 'Nämnden har inga utsläpp att påverka', declaredOn: '2026-05-04', ...over });

export const areaDeclaredApplicable = (over: Partial<EventOf<typeof AreaDeclaredApplicable>['data']> = {}) =>
  AreaDeclaredApplicable.create({ ...cell, declaredOn: '2026-05-11', ...over });
