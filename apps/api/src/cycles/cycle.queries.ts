import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { cycles, phasesOf, type PlanningCycle } from '#lib/scorecard';
import type { CyclePhase } from '#lib/planning';
import { CYCLE_PHASE_LABELS } from '#lib/texts';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';
import type { CycleAnswer } from './cycle.dto.js';

export class ListCycles extends Query<readonly CycleAnswer[]> {
  constructor(readonly asking: Asking) { super(); }
}

@QueryHandler(ListCycles)
export class ListCyclesHandler implements IQueryHandler<ListCycles> {
  constructor(private readonly readings: Readings) {}

  async execute({ asking }: ListCycles): Promise<readonly CycleAnswer[]> {
    const { db, at, municipality, today } = await this.readings.open(asking);
    const phases = await phasesOf(db, at, { municipality, today });
    return (await cycles(db, at, { municipality })).map((cycle) => cycleAnswer(cycle, phases.get(cycle.budgetYear) ?? 'planned'));
  }
}

export class GetCycle extends Query<CycleAnswer> {
  constructor(readonly budgetYear: number, readonly asking: Asking) { super(); }
}

@QueryHandler(GetCycle)
export class GetCycleHandler implements IQueryHandler<GetCycle> {
  constructor(private readonly cycles: ListCyclesHandler) {}

  async execute({ budgetYear, asking }: GetCycle): Promise<CycleAnswer> {
    const cycle = (await this.cycles.execute(new ListCycles(asking))).find((one) => one.budgetYear === budgetYear);
    if (!cycle) throw Problem.at('not-found');
    return cycle;
  }
}

const cycleAnswer = ({ milestones, deadlines: _, ...cycle }: PlanningCycle, phase: CyclePhase): CycleAnswer => ({
  ...cycle, phase, phaseLabel: CYCLE_PHASE_LABELS[phase], approvedOn: milestones.approvedOn, closedOn: milestones.closedOn,
  followUps: cycle.followUps.map((round) => ({ ...round, handedOverOn: milestones.handedOver[round.code] ?? null })),
});
