import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import type { Basis } from '#lib/kernel';
import { firstDayOf, lastDayOf, legalForceOf } from '#lib/planning';
import { decisionsOfBody, meetingsOfBody, type DecidedOutcome, type DecisionItem } from '#lib/scorecard';
import { BasisAnswer } from '../goals/basis.dto.js';
import { DECIDED_STATUSES } from '../goals/goal.dto.js';
import { LegalForceAnswer, legalForceAnswer } from '../meetings/meeting.dto.js';
import { Readings, type Asking } from '../reading/readings.js';

export class DecidedGoalAnswer {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ description: 'SHA-256 av texten' }) readonly contentHash!: string;
  @ApiProperty({ enum: DECIDED_STATUSES }) readonly outcome!: DecidedOutcome;
  @ApiProperty({ description: 'Om målet har tagit steget; annars är det en avvikelse.' }) readonly isCarriedOut!: boolean;
}

export class DecisionAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: String, nullable: true, example: '2026/1540' }) readonly caseNumber!: string | null;
  @ApiProperty({ format: 'date' }) readonly recordedOn!: string;
  @ApiProperty({ type: LegalForceAnswer, nullable: true, description: 'null: sammanträdet är inte inlagt' }) readonly legalForce!: LegalForceAnswer | null;
  @ApiProperty({ type: [DecidedGoalAnswer] }) readonly goals!: readonly DecidedGoalAnswer[];
}

export class ListDecisions extends Query<readonly DecisionAnswer[]> {
  constructor(readonly body: string, readonly year: number, readonly asking: Asking) { super(); }
}

@QueryHandler(ListDecisions)
export class ListDecisionsHandler implements IQueryHandler<ListDecisions> {
  constructor(private readonly readings: Readings) {}

  async execute({ body, year, asking }: ListDecisions): Promise<readonly DecisionAnswer[]> {
    const { db, at, municipality, today } = await this.readings.open(asking);
    const of = { municipality, body, from: firstDayOf(year), to: lastDayOf(year) };
    const [items, meetings] = [await decisionsOfBody(db, at, of), await meetingsOfBody(db, at, of)];
    const byDay = new Map(meetings.map(({ meetingDate, meeting }) => [meetingDate, meeting]));
    const forceOf: ForceOf = ({ meetingDate, paragraph }) => {
      const meeting = byDay.get(meetingDate);
      return meeting ? legalForceAnswer(legalForceOf(meeting, paragraph, today)) : null;
    };
    return [...Map.groupBy(items, ({ decisionId }) => decisionId).values()].flatMap((decided) => decisionOf(decided, forceOf));
  }
}

type ForceOf = (basis: Basis) => LegalForceAnswer | null;

const decisionOf = (items: readonly DecisionItem[], forceOf: ForceOf): readonly DecisionAnswer[] => items.slice(0, 1).map(
  ({ decisionId, basis, caseNumber, recordedOn }) => ({ decisionId, basis, caseNumber, recordedOn, legalForce: forceOf(basis), goals: items.map(decidedGoal) }));

const decidedGoal = ({ goalId, version, contentHash, outcome, carriedOutIndex }: DecisionItem): DecidedGoalAnswer =>
  ({ goalId, version, contentHash, outcome, isCarriedOut: carriedOutIndex !== null });
