import { describe, expect, it } from '@jest/globals';
import { cycleDecider } from '#lib/planning';
import {
  annualReportApproved, annualReportHandedOver, closeCycle, cycleClosed, cycleOpened, draftGoal, handOverReport, includeUnit, moveDeadline, openCycle, openedCycle,
  specify,
} from '#lib/testing';
import { cellProblem } from './cell-problem.js';

const done = [cycleOpened(), annualReportHandedOver(), annualReportApproved()] as const;

describe('Closing a cycle', () => {
  it('is possible when the annual report is approved', () => specify(cycleDecider).given(...done).when(closeCycle()).then(cycleClosed()));

  it('is refused before that', () =>
    specify(cycleDecider).given(cycleOpened(), annualReportHandedOver()).when(closeCycle()).thenRejected('annual-report-not-approved'));

  it('is refused where no cycle is open', () =>
    specify(cycleDecider).given().when(closeCycle()).thenRejected('cycle-not-open', { budgetYear: 2027 }));

  it.each([closeCycle(), moveDeadline(), includeUnit(), handOverReport()])('leaves nothing more to do with it: $kind', (command) =>
    specify(cycleDecider).given(...done, cycleClosed()).when(command).thenRejected('cycle-closed', { budgetYear: 2027, closedOn: '2028-06-30' }));

  it('does not let the year be opened anew', () =>
    specify(cycleDecider).given(...done, cycleClosed()).when(openCycle()).thenRejected('cycle-already-open', { budgetYear: 2027 }));

  it('leaves no cell in its matrix to fill', () => {
    const { budgetYear, unit, area } = draftGoal();
    const cycle = openedCycle({}, annualReportHandedOver(), annualReportApproved(), cycleClosed());
    expect(cellProblem({ cycle, budgetYear, unit, area })).toEqual({ ok: false, rejection: { code: 'cycle-closed', params: { budgetYear: 2027, closedOn: '2028-06-30' } } });
  });
});
