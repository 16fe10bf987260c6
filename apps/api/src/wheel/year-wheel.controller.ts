import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '../http/documented.js';
import { YearInAddressField } from '../http/fields.js';
import { PersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { GetYearWheel, YearWheelAnswer } from './year-wheel.query.js';

class YearWheelAddress {
  @YearInAddressField() readonly year!: number;
}

@ApiTags('Årshjul')
@Controller('v1/year-wheels')
export class YearWheelController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':year') @Reads('Ett kalenderårs perioder, sista dagar och sammanträden, vilket budgetår de än gäller', YearWheelAnswer)
  getYearWheel(@Param() { year }: YearWheelAddress, @Query() query: ReadingQuery, @PersonId() personId?: string): Promise<YearWheelAnswer> {
    return this.queries.execute(new GetYearWheel(year, { ...query, personId }));
  }
}
