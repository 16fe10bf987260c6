import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { Clock } from '#lib/kernel';
import { WORK_KINDS, workOf, type WorkItem, type WorkKind } from '#lib/scorecard';
import { Readings, type Asking } from '../reading/readings.js';
import { HeldCapacity } from '../session/session.controller.js';

export class GoalAtHandAnswer {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty({ example: 'BUN' }) readonly unit!: string;
  @ApiProperty({ example: 'MO-2.1' }) readonly area!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty() readonly title!: string;
}

/** Something that waits for the person who asks. */
export class WorkItemAnswer {
  @ApiProperty({ enum: WORK_KINDS }) readonly kind!: WorkKind;
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ type: HeldCapacity, description: 'Egenskapen som det görs i' }) readonly capacity!: HeldCapacity;
  @ApiProperty({ type: String, nullable: true, example: 'BUN' }) readonly unit!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly dueOn!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Arbetsdagar kvar; negativt när dagen har passerat' }) readonly workingDaysLeft!: number | null;
  @ApiProperty({ description: 'Dagen har passerat' }) readonly isLate!: boolean;
  @ApiProperty({ type: [GoalAtHandAnswer] }) readonly goals!: readonly GoalAtHandAnswer[];
  @ApiProperty({ type: [String], description: 'Målområden som enheten inte har något mål i' }) readonly areas!: readonly string[];
  @ApiProperty({ type: String, nullable: true, example: 'augusti' }) readonly followUp!: string | null;
}

export class ListWork extends Query<readonly WorkItem[]> {
  constructor(readonly asking: Asking) { super(); }
}

@QueryHandler(ListWork)
export class ListWorkHandler implements IQueryHandler<ListWork> {
  constructor(private readonly readings: Readings, private readonly clock: Clock) {}

  async execute({ asking }: ListWork): Promise<readonly WorkItem[]> {
    const { db, at, municipality, viewer } = await this.readings.open(asking);
    return workOf(db, at, { municipality, viewer, today: this.clock.today() });
  }
}
