import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { deadlineWarnings, openDays } from '#lib/planning';
import { cycleOf, deadlinesOfCycle, settingsOf, type PlanningCycle } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { warningAnswer } from '../http/warning.js';
import { Readings, type Asking } from '../reading/readings.js';
import type { DeadlineAnswer } from './deadline.dto.js';

export class ListDeadlines extends Query<readonly DeadlineAnswer[]> {
  constructor(readonly budgetYear: number, readonly asking: Asking) { super(); }
}

@QueryHandler(ListDeadlines)
export class ListDeadlinesHandler implements IQueryHandler<ListDeadlines> {
  constructor(private readonly readings: Readings) {}

  async execute({ budgetYear, asking }: ListDeadlines): Promise<readonly DeadlineAnswer[]> {
    const { db, at, municipality } = await this.readings.open(asking);
    const cycle = await cycleOf(db, at, { municipality, budgetYear });
    if (!cycle) throw Problem.at('not-found');
    const [moves, isOpen] = [lastMoves(cycle), openDays((await settingsOf(db, at, { municipality })).calendar)];
    return deadlinesOfCycle(cycle).map(({ budgetYear: _, ...deadline }) => (
      { ...deadline, warnings: deadlineWarnings({ ...cycle, moves }, deadline, isOpen).map(warningAnswer) }));
  }
}

const lastMoves = ({ deadlines }: PlanningCycle) => deadlines.flatMap(({ deadline, followUp, moves }) => (
  moves.slice(-1).map(({ movedTo, movedOn }) => ({ deadline, followUp, movedTo, movedOn }))));
