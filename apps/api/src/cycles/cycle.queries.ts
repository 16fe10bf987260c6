import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { cycleOf, cycles, type PlanningCycle } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';

export class ListCycles extends Query<readonly PlanningCycle[]> {
  constructor(readonly asking: Asking) { super(); }
}

@QueryHandler(ListCycles)
export class ListCyclesHandler implements IQueryHandler<ListCycles> {
  constructor(private readonly readings: Readings) {}

  async execute({ asking }: ListCycles): Promise<readonly PlanningCycle[]> {
    const { db, at, municipality } = await this.readings.open(asking);
    return cycles(db, at, { municipality });
  }
}

export class GetCycle extends Query<PlanningCycle> {
  constructor(readonly budgetYear: number, readonly asking: Asking) { super(); }
}

@QueryHandler(GetCycle)
export class GetCycleHandler implements IQueryHandler<GetCycle> {
  constructor(private readonly readings: Readings) {}

  async execute({ budgetYear, asking }: GetCycle): Promise<PlanningCycle> {
    const { db, at, municipality } = await this.readings.open(asking);
    const cycle = await cycleOf(db, at, { municipality, budgetYear });
    if (!cycle) throw Problem.at('not-found');
    return cycle;
  }
}
