import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { Registers, type Basis, type LocalDate } from '#lib/kernel';
import { firstDayOf, lastDayOf, legalForceOf, namedIn } from '#lib/planning';
import { decisionsOfBody, meetingsOfBody, type DecidedOutcome, type DecisionItem } from '#lib/scorecard';
import { BasisAnswer } from '../goals/basis.dto.js';
import { DECIDED_STATUSES } from '../goals/goal.dto.js';
import { LegalForceAnswer, legalForceAnswer } from '../meetings/meeting.dto.js';
import { namesSeen, type Names } from '../reading/names-seen.js';
import { ProceedingsAnswer, proceedingsAnswer } from './proceedings.answer.js';
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
  @ApiProperty({ type: ProceedingsAnswer, nullable: true, description: 'Hur organet kom till beslutet, om det är registrerat' }) readonly proceedings!: ProceedingsAnswer | null;
  @ApiProperty({ type: [DecidedGoalAnswer] }) readonly goals!: readonly DecidedGoalAnswer[];
}

export class ListDecisions extends Query<readonly DecisionAnswer[]> {
  constructor(readonly body: string, readonly year: number, readonly asking: Asking, readonly inForceOn?: LocalDate) { super(); }
}

@QueryHandler(ListDecisions)
export class ListDecisionsHandler implements IQueryHandler<ListDecisions> {
  constructor(private readonly readings: Readings, private readonly registers: Registers) {}

  async execute({ body, year, asking, inForceOn }: ListDecisions): Promise<readonly DecisionAnswer[]> {
    const reading = await this.readings.open(asking);
    const { db, at, municipality, today } = reading;
    const of = { municipality, body, from: firstDayOf(year), to: lastDayOf(year) };
    const [decided, meetings] = [await decisionsOfBody(db, at, of), await meetingsOfBody(db, at, of)];
    const items = inForceOn === undefined ? decided : decided.filter((item) => heldOn(inForceOn, item));
    const byDay = new Map(meetings.map(({ meetingDate, meeting }) => [meetingDate, meeting]));
    const forceOf: ForceOf = ({ meetingDate, paragraph }) => {
      const meeting = byDay.get(meetingDate);
      return meeting ? legalForceAnswer(legalForceOf(meeting, paragraph, inForceOn ?? today)) : null;
    };
    const names = await namesSeen(items.flatMap(({ proceedings }) => (proceedings ? namedIn(proceedings) : [])), reading, this.registers);
    return [...Map.groupBy(items, ({ decisionId }) => decisionId).values()].flatMap((taken) => decisionOf(taken, { forceOf, names }));
  }
}

/** Decided by that day, and annulled by no court until then. */
const heldOn = (day: LocalDate, { basis, annulledOn }: DecisionItem): boolean => basis.meetingDate <= day && (annulledOn === null || annulledOn > day);

type ForceOf = (basis: Basis) => LegalForceAnswer | null;

type Around = Readonly<{ forceOf: ForceOf; names: Names }>;

const decisionOf = (items: readonly DecisionItem[], { forceOf, names }: Around): readonly DecisionAnswer[] => items.slice(0, 1).map(
  ({ decisionId, basis, caseNumber, recordedOn, proceedings }) => ({
    decisionId, basis, caseNumber, recordedOn, legalForce: forceOf(basis), proceedings: proceedingsAnswer(basis.body, proceedings, names), goals: items.map(decidedGoal) }));

const decidedGoal = ({ goalId, version, contentHash, outcome, carriedOutIndex }: DecisionItem): DecidedGoalAnswer =>
  ({ goalId, version, contentHash, outcome, isCarriedOut: carriedOutIndex !== null });
