import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { ExistingStatus } from '#lib/scorecard';
import { Reads } from '../http/documented.js';
import { CodeField, WordField, YearInAddressField } from '../http/fields.js';
import { PersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { GOAL_STATUSES, GoalAnswer } from './goal.dto.js';
import { ListGoals } from './goal.queries.js';

class GoalListQuery extends ReadingQuery {
  @YearInAddressField() readonly budgetYear!: number;
  @CodeField({ optional: true }) readonly unit?: string;
  @CodeField({ optional: true }) readonly area?: string;
  @WordField(GOAL_STATUSES, { optional: true }) readonly status?: ExistingStatus;
}

@ApiTags('Mål')
@Controller('v1/goals')
export class GoalListController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Ett budgetårs mål, så mycket av dem som den som frågar får se', [GoalAnswer])
  listGoals(@Query() { budgetYear, unit, area, status, ...query }: GoalListQuery, @PersonId() personId?: string): Promise<readonly GoalAnswer[]> {
    return this.queries.execute(new ListGoals({ budgetYear, unit, area, status }, { ...query, personId }));
  }
}
