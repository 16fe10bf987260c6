import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandRequest } from '#lib/application';
import { Asked } from '../commands/asked.js';
import { Acts, Reads } from '../http/documented.js';
import { PersonId } from '../reading/asking.js';
import { ReadingQuery } from '../reading/reading-query.dto.js';
import { CycleWrites, CycleWritten } from './cycle-writes.js';
import { CycleAddress } from './cycle-writing.dto.js';
import { basisOf } from './deadline.dto.js';
import { GoalsOfYear } from './goals-of-year.js';
import { FreezeProposalBody, ProposalAnswer, PublishProposalBody } from './proposal.dto.js';
import { ListProposals } from './proposal.query.js';

/** KS's proposal to KF: whole, text by text, in numbered versions. */
@ApiTags('Planeringsår')
@Controller('v1/cycles/:budgetYear/proposals')
export class ProposalController {
  constructor(private readonly queries: QueryBus, private readonly writes: CycleWrites, private readonly goalsOfYear: GoalsOfYear) {}

  @Get() @Reads('Kommunstyrelsens förslag, den senaste versionen först; för den som inte är inloggad de publicerade', [ProposalAnswer])
  listProposals(@Param() { budgetYear }: CycleAddress, @Query() query: ReadingQuery, @PersonId() personId?: string): Promise<readonly ProposalAnswer[]> {
    return this.queries.execute(new ListProposals(budgetYear, { ...query, personId }));
  }

  @Post() @Acts('Lås kommunstyrelsens förslag till fullmäktige: allt som kommunstyrelsen har beslutat om, i en ny version', CycleWritten)
  async freezeProposal(@Param() { budgetYear }: CycleAddress, @Body() { decidedBy }: FreezeProposalBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'freeze-proposal', budgetYear, decidedBy: basisOf(decidedBy) }, asked, await this.goalsOfYear.now(budgetYear));
  }

  @Post('publications') @Acts('Publicera kommunstyrelsens förslag, från det att fullmäktiges sammanträde tillkännages', CycleWritten)
  publishProposal(@Param() { budgetYear }: CycleAddress, @Body() { councilMeets, announcedOn }: PublishProposalBody, @Asked() asked: CommandRequest): Promise<CycleWritten> {
    return this.writes.send({ kind: 'publish-proposal', budgetYear, councilMeets, announcedOn }, asked);
  }
}
