import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MATTER } from '#lib/telling';
import { Refuses } from '../http/documented.js';
import { PatternField } from '../http/fields.js';
import { SignedInPersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { ExportMatter } from './matter.query.js';

class MatterQuery extends ReadingQuery {
  @PatternField(MATTER, {
    description: 'Ärendet: ett mål, eller en enhets planeringsår: goal/<nummer> eller unit/BUN/2027',
    code: 'matter-expected', message: 'Skriv vilket ärende det gäller, till exempel unit/BUN/2027.', example: 'unit/BUN/2027',
  }) readonly about!: string;
}

@ApiTags('Revision')
@Controller('v1/matter')
export class MatterController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'Ett ärende som zip, för revisorer: berättelsen, händelserna så som de är sparade, kontrollsummor och historiken som tabell' })
  @ApiProduces('application/zip') @ApiOkResponse({ schema: { type: 'string', format: 'binary' }, description: 'Filerna' }) @Refuses(400, 401, 403, 404, 500, 503)
  async exportMatter(@SignedInPersonId() personId: string, @Query() { about, knownAt, after }: MatterQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, zip } = await this.queries.execute(new ExportMatter(about, { knownAt, after, personId }));
    reply.header('cache-control', 'no-store');
    return new StreamableFile(zip, { type: 'application/zip', disposition: `attachment; filename="${name}"` });
  }
}
