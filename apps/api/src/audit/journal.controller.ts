import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { planningContracts } from '#lib/planning';
import { ABOUT } from '#lib/telling';
import { Reads } from '../http/documented.js';
import { CodeField, IdField, InstantField, PatternField, TextField, WholeNumberField, WordField } from '../http/fields.js';
import { wholeNumberInAddress } from '../http/field-values.js';
import { SignedInPersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { JournalAnswer } from './journal.dto.js';
import { SearchJournal } from './journal.query.js';

const TYPES: readonly string[] = planningContracts.map(({ type }) => type);
const PAGE_SIZE = 50;

class JournalQuery extends ReadingQuery {
  @TextField({ max: 200, optional: true, description: 'Ord som ska finnas i det som hände, vart och ett som början på ett ord; å, ä och ö är egna bokstäver' }) readonly text?: string;
  @WordField(TYPES, { optional: true, description: 'Slag av händelse' }) readonly type?: string;
  @CodeField({ optional: true, description: 'Organet som den som gjorde det handlade för' }) readonly body?: string;
  @IdField({ optional: true, description: 'Den som gjorde det' }) readonly personId?: string;
  @PatternField(ABOUT, {
    optional: true, description: 'Ett måls, en enhets, ett års, ett sammanträdes eller en persons historia: goal/<nummer>, unit/BUN, cycle/2027, meeting/KS/2026-10-05, person/<nummer>',
    code: 'about-expected', message: 'Skriv vems historia det gäller, till exempel unit/BUN, cycle/2027 eller meeting/KS/2026-10-05.', example: 'unit/BUN',
  }) readonly about?: string;
  @InstantField({ optional: true, description: 'Känt tidigast då' }) readonly since?: string;
  @InstantField({ optional: true, description: 'Känt senast då' }) readonly until?: string;
  @WholeNumberField({ min: 1, max: 999_999_999, normalise: wholeNumberInAddress, optional: true, description: 'Bara händelser före den med det numret' }) readonly before?: number;
  @WholeNumberField({ min: 1, max: 200, normalise: wholeNumberInAddress, optional: true, description: 'Hur många på en sida (50)' }) readonly pageSize?: number;
}

@ApiTags('Revision')
@Controller('v1/journal')
export class JournalController {
  constructor(private readonly queries: QueryBus) {}

  @Get() @Reads('Vad som har hänt, det senaste först: sök i hela historiken', JournalAnswer)
  searchJournal(@SignedInPersonId() personId: string, @Query() { knownAt, after, pageSize = PAGE_SIZE, inForceOn: _none, ...asked }: JournalQuery): Promise<JournalAnswer> {
    return this.queries.execute(new SearchJournal({ ...asked, pageSize }, { knownAt, after, personId }));
  }
}
