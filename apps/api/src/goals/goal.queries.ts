import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#lib/kernel';
import { goalSheet, goalTextInForce, goalTexts, type GoalSheet, type GoalText } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';

export class GetGoal extends Query<GoalSheet> {
  constructor(readonly goalId: string, readonly asking: Asking) { super(); }
}

@QueryHandler(GetGoal)
export class GetGoalHandler implements IQueryHandler<GetGoal> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, asking }: GetGoal): Promise<GoalSheet> {
    const { db, at, municipality, viewer } = await this.readings.open(asking);
    const sheet = await goalSheet(db, at, { municipality, viewer, goalId });
    if (!sheet) throw Problem.at('not-found');
    return sheet;
  }
}

export class ListGoalTexts extends Query<readonly GoalText[]> {
  constructor(readonly goalId: string, readonly asking: Asking, readonly inForceOn: LocalDate | undefined) { super(); }
}

@QueryHandler(ListGoalTexts)
export class ListGoalTextsHandler implements IQueryHandler<ListGoalTexts> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, asking, inForceOn }: ListGoalTexts): Promise<readonly GoalText[]> {
    const { db, at, municipality, viewer } = await this.readings.open(asking);
    const texts = await goalTexts(db, at, { municipality, viewer, goalId });
    if (texts.length === 0) throw Problem.at('not-found');
    if (inForceOn === undefined) return texts;
    const text = await goalTextInForce(db, at, { municipality, goalId, inForceOn });
    return text ? [text] : [];
  }
}
