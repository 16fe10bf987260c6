import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { CodeField, YearInAddressField } from '../http/fields.js';
import { PersonId, SignedInPersonId } from '../reading/asking.js';
import { InForceQuery, ReadingQuery } from '../reading/reading-query.dto.js';
import { DeviationAnswer, deviationAnswer } from './deviation.dto.js';
import { ListDeviations } from './deviation.query.js';
import { ScorecardAnswer } from './scorecard.dto.js';
import { GetScorecard } from './scorecard.query.js';
import { YearInSeriesAnswer } from './year-by-year.dto.js';
import { ListYearsOfReport } from './year-by-year.query.js';

class ScorecardQuery extends InForceQuery {
  @YearInAddressField() readonly budgetYear!: number;
}

class YearsOfReportQuery extends ReadingQuery {
  @CodeField({ description: 'Uppföljningens kod' }) readonly followUp!: string;
}

class DeviationsQuery extends ReadingQuery {
  @YearInAddressField() readonly budgetYear!: number;
}

@ApiTags('Styrkort')
@Controller('v1')
export class ScorecardController {
  constructor(private readonly queries: QueryBus) {}

  @Get('scorecard') @Reads('Styrkortet för ett budgetår, nu eller som det var känt och beslutat en annan dag', ScorecardAnswer)
  getScorecard(@Query() { budgetYear, inForceOn, ...query }: ScorecardQuery, @PersonId() personId?: string): Promise<ScorecardAnswer> {
    return this.queries.execute(new GetScorecard(budgetYear, { ...query, personId }, inForceOn));
  }

  @Get('scorecard/years') @Reads('Utfallet i en viss uppföljning år för år, med de år då bedömningarna var andra', [YearInSeriesAnswer])
  listYearsOfReport(@Query() { followUp, ...query }: YearsOfReportQuery, @PersonId() personId?: string): Promise<readonly YearInSeriesAnswer[]> {
    return this.queries.execute(new ListYearsOfReport(followUp, { ...query, personId }));
  }

  @Get('deviations') @Reads('Det som inte är som det ska, för den som är inloggad', [DeviationAnswer])
  async listDeviations(@SignedInPersonId() personId: string, @Query() { budgetYear, ...query }: DeviationsQuery): Promise<readonly DeviationAnswer[]> {
    return (await this.queries.execute(new ListDeviations(budgetYear, { ...query, personId }))).map(deviationAnswer);
  }
}
