import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { proposalsOf } from '#lib/scorecard';
import { Readings, type Asking } from '../reading/readings.js';
import type { ProposalAnswer } from './proposal.dto.js';

export class ListProposals extends Query<readonly ProposalAnswer[]> {
  constructor(readonly budgetYear: number, readonly asking: Asking) { super(); }
}

@QueryHandler(ListProposals)
export class ListProposalsHandler implements IQueryHandler<ListProposals> {
  constructor(private readonly readings: Readings) {}

  async execute({ budgetYear, asking }: ListProposals): Promise<readonly ProposalAnswer[]> {
    const { db, at, municipality, viewer } = await this.readings.open(asking);
    return proposalsOf(db, at, { municipality, budgetYear, viewer });
  }
}
