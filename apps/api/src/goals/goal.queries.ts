import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { LocalDate } from '#lib/kernel';
import { goalSheet, goalSheetsOf, goalTextInForce, goalTexts, type GoalListQuestion, type GoalSheet, type GoalText } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';
import { contentDifferences, type FieldDifference } from './text-difference.js';

export class GetGoal extends Query<GoalSheet> {
  constructor(readonly goalId: string, readonly asking: Asking) { super(); }
}

@QueryHandler(GetGoal)
export class GetGoalHandler implements IQueryHandler<GetGoal> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, asking }: GetGoal): Promise<GoalSheet> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const sheet = await goalSheet(db, at, { municipality, viewer, today, goalId });
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
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const texts = await goalTexts(db, at, { municipality, viewer, today, goalId });
    if (texts.length === 0) throw Problem.at('not-found');
    if (inForceOn === undefined) return texts;
    const text = await goalTextInForce(db, at, { municipality, goalId, inForceOn });
    return text ? [text] : [];
  }
}

type GoalFilter = Pick<GoalListQuestion, 'budgetYear' | 'unit' | 'area' | 'status'>;

export class ListGoals extends Query<readonly GoalSheet[]> {
  constructor(readonly filter: GoalFilter, readonly asking: Asking) { super(); }
}

@QueryHandler(ListGoals)
export class ListGoalsHandler implements IQueryHandler<ListGoals> {
  constructor(private readonly readings: Readings) {}

  async execute({ filter, asking }: ListGoals): Promise<readonly GoalSheet[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    return goalSheetsOf(db, at, { municipality, viewer, today, ...filter });
  }
}

export class GetGoalDifferences extends Query<readonly FieldDifference[]> {
  constructor(readonly goalId: string, readonly from: number, readonly to: number, readonly asking: Asking) { super(); }
}

@QueryHandler(GetGoalDifferences)
export class GetGoalDifferencesHandler implements IQueryHandler<GetGoalDifferences> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, from, to, asking }: GetGoalDifferences): Promise<readonly FieldDifference[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const texts = await goalTexts(db, at, { municipality, viewer, today, goalId });
    const [earlier, later] = [from, to].map((version) => texts.find((text) => text.version === version));
    if (!earlier || !later) throw Problem.at('not-found');
    return contentDifferences(earlier.content, later.content);
  }
}
