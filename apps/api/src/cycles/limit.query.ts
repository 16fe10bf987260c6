import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { STATUTORY_ACTS, isPast, statutoryLimits, type StatutoryAct } from '#lib/planning';
import { cycleOf } from '#lib/scorecard';
import { STATUTORY_ACT_LABELS, provisionName } from '#lib/texts';
import { Problem } from '../http/problem.js';
import { LastDayAnswer } from '../meetings/meeting.dto.js';
import { Readings, type Asking } from '../reading/readings.js';

/** Until when something must be done by law. It is warned of, and never hinders anything. */
export class LimitAnswer extends LastDayAnswer {
  @ApiProperty({ enum: STATUTORY_ACTS }) readonly act!: StatutoryAct;
  @ApiProperty({ example: 'Kommunfullmäktige antar budget; under valår de nyvalda' }) readonly label!: string;
  @ApiProperty({ example: '11 kap. 10 § kommunallagen' }) readonly provision!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Valår: dagen då de nyvalda tillträder, eftersom beslutet är deras' }) readonly notBefore!: string | null;
  @ApiProperty({ description: 'Gäller bara när det finns särskilda skäl att vänta' }) readonly isForSpecialReasons!: boolean;
  @ApiProperty({ description: 'Den flyttade dagen har passerat' }) readonly isPast!: boolean;
}

export class ListLimits extends Query<readonly LimitAnswer[]> {
  constructor(readonly budgetYear: number, readonly asking: Asking) { super(); }
}

@QueryHandler(ListLimits)
export class ListLimitsHandler implements IQueryHandler<ListLimits> {
  constructor(private readonly readings: Readings) {}

  async execute({ budgetYear, asking }: ListLimits): Promise<readonly LimitAnswer[]> {
    const { db, at, municipality, today } = await this.readings.open(asking);
    const cycle = await cycleOf(db, at, { municipality, budgetYear });
    if (!cycle) throw Problem.at('not-found');
    return statutoryLimits(budgetYear, cycle.followUps.map(({ periodEnds }) => periodEnds)).map(({ act, provision, onlyIf, notBefore, ...lastDay }) => ({
      act, notBefore, label: STATUTORY_ACT_LABELS[act], provision: provisionName(provision), ...lastDay,
      isForSpecialReasons: onlyIf === 'special-reasons', isPast: isPast(lastDay, today),
    }));
  }
}
