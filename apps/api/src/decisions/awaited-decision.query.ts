import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { Registers } from '#lib/kernel';
import { COUNTERSIGNERS, namedIn, type GoalContent, type NextLevelDecided } from '#lib/planning';
import { awaitedDecisions, goalTexts, type AwaitedDecision, type DecidedOutcome } from '#lib/scorecard';
import { namesOfBodies, type Reading } from '#lib/telling';
import { decidedTerms, type NameOf } from '#lib/texts';
import { DECIDED_STATUSES, GoalContentAnswer } from '../goals/goal.dto.js';
import { BasisAnswer } from '../goals/basis.dto.js';
import { namesSeen } from '../reading/names-seen.js';
import { Readings, type Asking } from '../reading/readings.js';
import { ProceedingsAnswer, proceedingsAnswer } from './proceedings.answer.js';

export class AwaitedGoalAnswer {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ type: GoalContentAnswer, nullable: true, description: 'Den text som låg till grund för beslutet, så långt den som frågar får se den' }) readonly content!: GoalContentAnswer | null;
  @ApiProperty({ enum: DECIDED_STATUSES }) readonly outcome!: DecidedOutcome;
  @ApiProperty({ type: [String] }) readonly reasons!: readonly string[];
  @ApiProperty({ type: [String], description: 'Vad beslutet i övrigt säger om målet: röster, svarsdag, giltighetstid', example: ['Svar senast den 15 oktober 2026.'] }) readonly terms!: readonly string[];
  @ApiProperty({ type: GoalContentAnswer, nullable: true, description: 'Organets egen text, där det har en' }) readonly amendment!: GoalContentAnswer | null;
}

/** A decision that is to be compared with the minutes. */
export class AwaitedDecisionAnswer {
  @ApiProperty({ format: 'uuid' }) readonly decisionId!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
  @ApiProperty({ type: String, nullable: true, example: '2026/1540' }) readonly caseNumber!: string | null;
  @ApiProperty({ format: 'date' }) readonly recordedOn!: string;
  @ApiProperty({ type: String, nullable: true }) readonly recordedBy!: string | null;
  @ApiProperty({ description: 'Om den som frågar är den som registrerade beslutet' }) readonly isYours!: boolean;
  @ApiProperty({ description: 'Om den som frågar får kontrasignera: varken har registrerat beslutet eller skrivit något av målen' }) readonly mayCountersign!: boolean;
  @ApiProperty({ type: ProceedingsAnswer, nullable: true, description: 'Hur organet kom till beslutet, om det är registrerat' }) readonly proceedings!: ProceedingsAnswer | null;
  @ApiProperty({ type: [AwaitedGoalAnswer] }) readonly goals!: readonly AwaitedGoalAnswer[];
}

export class ListAwaitedDecisions extends Query<readonly AwaitedDecisionAnswer[]> {
  constructor(readonly personId: string, readonly asking: Asking) { super(); }
}

@QueryHandler(ListAwaitedDecisions)
export class ListAwaitedDecisionsHandler implements IQueryHandler<ListAwaitedDecisions> {
  constructor(private readonly readings: Readings, private readonly registers: Registers) {}

  async execute({ personId, asking }: ListAwaitedDecisions): Promise<readonly AwaitedDecisionAnswer[]> {
    const reading = await this.readings.open({ ...asking, personId });
    if (reading.viewer.capacities.length === 0) return [];
    const awaited = await awaitedDecisions(reading.db, reading.at, reading);
    const names = await namesSeen(awaited.flatMap(personsIn), reading, this.registers);
    const nameOf = await namesOfBodies(reading);
    return Promise.all(awaited.map(async (decision) => ({
      ...headOf(decision), recordedBy: names.get(decision.recordedBy) ?? null, isYours: decision.recordedBy === personId,
      mayCountersign: mayCountersign(decision, personId, reading), proceedings: proceedingsAnswer(decision.basis.body, decision.decision.data.proceedings, names),
      goals: await goalsOf(decision, reading, nameOf),
    })));
  }
}

const personsIn = ({ recordedBy, decision: { data: { proceedings } } }: AwaitedDecision): readonly string[] => [recordedBy, ...(proceedings ? namedIn(proceedings) : [])];

const headOf = ({ decisionId, basis, recordedOn, decision }: AwaitedDecision) => ({ decisionId, basis, recordedOn, caseNumber: decision.data.caseNumber });

const mayCountersign = ({ recordedBy, authors }: AwaitedDecision, personId: string, { viewer }: Reading): boolean =>
  viewer.capacities.some(({ role }) => COUNTERSIGNERS.includes(role)) && ![recordedBy, ...authors].includes(personId);

const goalsOf = ({ decision }: AwaitedDecision, reading: Reading, nameOf: NameOf): Promise<AwaitedGoalAnswer[]> =>
  Promise.all(decision.data.goals.map(async (goal) => ({ ...goalOf(goal), content: await contentOf(goal, reading), terms: decidedTerms(goal, nameOf) })));

/** The text as it was when the body decided on it, which may have been revised since. */
async function contentOf({ goalId, version }: Decided, { db, at, municipality, viewer, today }: Reading): Promise<GoalContent | null> {
  const texts = await goalTexts(db, at, { municipality, viewer, today, goalId });
  return texts.find((text) => text.version === version)?.content ?? null;
}

type Decided = NextLevelDecided['data']['goals'][number];

const goalOf = (goal: Decided): Omit<AwaitedGoalAnswer, 'content' | 'terms'> =>
  ({ goalId: goal.goalId, version: goal.version, outcome: goal.outcome, reasons: reasonsOf(goal), amendment: amendmentOf(goal) });

const amendmentOf = (goal: Decided): GoalContent | null => ('amendment' in goal ? goal.amendment.content : null);

function reasonsOf(goal: Decided): readonly string[] {
  if ('reasons' in goal) return goal.reasons;
  if ('amendment' in goal) return [goal.amendment.reason];
  return 'reason' in goal && goal.reason !== null ? [goal.reason] : [];
}
