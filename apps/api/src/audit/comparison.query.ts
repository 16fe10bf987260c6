import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENTS, CERTAINTIES, type Assessment, type Certainty } from '#lib/planning';
import { goalSheetsOf, type ExistingStatus, type GoalSheet } from '#lib/scorecard';
import { FieldDifferenceAnswer } from '../goals/goal-differences.dto.js';
import { GOAL_STATUSES } from '../goals/goal.dto.js';
import { contentDifferences } from '../goals/text-difference.js';
import { Problem } from '../http/problem.js';
import { Readings } from '../reading/readings.js';

/** Where a goal stood at a moment. */
export class StandingAnswer {
  @ApiProperty({ enum: GOAL_STATUSES }) readonly status!: ExistingStatus;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ example: 'BUN' }) readonly unit!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ enum: ASSESSMENTS, nullable: true }) readonly assessment!: Assessment | null;
  @ApiProperty({ enum: CERTAINTIES, nullable: true }) readonly certainty!: Certainty | null;
}

/** What became of a goal between two moments; `before` or `after` null: it was not there, or not to be seen. */
export class ChangedGoalAnswer {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty({ example: 'MO-2.1' }) readonly area!: string;
  @ApiProperty({ type: StandingAnswer, nullable: true }) readonly before!: StandingAnswer | null;
  @ApiProperty({ type: StandingAnswer, nullable: true }) readonly after!: StandingAnswer | null;
  @ApiProperty({ type: [FieldDifferenceAnswer], description: 'Hur texten ändrades, ord för ord' }) readonly fields!: readonly FieldDifferenceAnswer[];
}

export class ComparisonAnswer {
  @ApiProperty({ format: 'date-time' }) readonly from!: string;
  @ApiProperty({ format: 'date-time' }) readonly to!: string;
  @ApiProperty({ description: 'Hur många mål som är likadana vid båda tidpunkterna' }) readonly unchanged!: number;
  @ApiProperty({ type: [ChangedGoalAnswer] }) readonly changed!: readonly ChangedGoalAnswer[];
}

type Between = Readonly<{ budgetYear: number; from: string; to: string }>;

export class CompareMoments extends Query<ComparisonAnswer> {
  constructor(readonly between: Between, readonly personId: string | undefined) { super(); }
}

/** What is different between two moments in a year's goals, as far as the viewer may see them. */
@QueryHandler(CompareMoments)
export class CompareMomentsHandler implements IQueryHandler<CompareMoments> {
  constructor(private readonly readings: Readings) {}

  async execute({ between: { budgetYear, from, to }, personId }: CompareMoments): Promise<ComparisonAnswer> {
    if (from > to) throw Problem.at('moments-reversed');
    const [before, after] = [await this.goalsAt(from, budgetYear, personId), await this.goalsAt(to, budgetYear, personId)];
    const ids = [...new Set([...before.keys(), ...after.keys()])];
    const compared = ids.map((goalId) => ({ goalId, one: before.get(goalId), other: after.get(goalId) }));
    const changed = compared.flatMap(({ goalId, one, other }) => (isSame(one, other) ? [] : [changedGoal(goalId, one, other)]));
    return { from, to, unchanged: ids.length - changed.length, changed };
  }

  private async goalsAt(knownAt: string, budgetYear: number, personId: string | undefined): Promise<ReadonlyMap<string, GoalSheet>> {
    const reading = await this.readings.open({ knownAt, personId });
    const sheets = await goalSheetsOf(reading.db, reading.at, { ...reading, budgetYear });
    return new Map(sheets.map((sheet) => [sheet.goalId, sheet]));
  }
}

const isSame = (one: GoalSheet | undefined, other: GoalSheet | undefined): boolean =>
  one !== undefined && other !== undefined && one.contentHash === other.contentHash && JSON.stringify(standing(one)) === JSON.stringify(standing(other));

const changedGoal = (goalId: string, one: GoalSheet | undefined, other: GoalSheet | undefined): ChangedGoalAnswer => ({
  goalId, area: (other ?? one)?.area ?? '', before: one ? standing(one) : null, after: other ? standing(other) : null, fields: one && other ? changedFields(one, other) : [],
});

const changedFields = (one: GoalSheet, other: GoalSheet): readonly FieldDifferenceAnswer[] =>
  (one.contentHash === other.contentHash ? [] : contentDifferences(one.content, other.content).filter(({ parts }) => parts.some(({ kind }) => kind !== 'same')));

const standing = ({ status, content: { title }, unit, version, assessment }: GoalSheet): StandingAnswer =>
  ({ status, title, unit, version, assessment: assessment?.assessment ?? null, certainty: assessment?.certainty ?? null });
