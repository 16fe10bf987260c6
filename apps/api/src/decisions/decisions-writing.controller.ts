import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { DecisionsCommand, type CommandRequest, type SentDecision } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { BOARD, COUNCIL } from '#lib/planning';
import { Asked } from '../commands/asked.js';
import { accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { warningAnswer } from '../http/warning.js';
import { BoardDecisionBody, boardItemOf } from './board-decision.dto.js';
import { CommitteeDecisionBody, committeeItemOf } from './committee-decision.dto.js';
import { CouncilDecisionBody, councilItemOf } from './council-decision.dto.js';
import { ParagraphWritten, ReassignedParagraphBody } from './reassigned-paragraph.dto.js';
import { proceedingsOf } from './proceedings.dto.js';
import type { DecisionBody } from './decision-body.dto.js';
import { DecisionWritten, carriedOutOn } from './decision-written.dto.js';

/** What a body decided in one § of its minutes, recorded by its secretary. */
@ApiTags('Beslut')
@Controller('v1/decisions')
export class DecisionsWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post('committee') @Acts('En nämnds eller bolagsstyrelses beslut om sina mål, som därmed lämnas till kommunstyrelsen eller återkallas', DecisionWritten)
  recordCommitteeDecision(@Body() { body, madeBy, lateReason, goals, ...decision }: CommitteeDecisionBody, @Asked() asked: CommandRequest): Promise<DecisionWritten> {
    return this.record({
      kind: 'record-committee-decision', body, ...decidedOf(decision, asked), ...(madeBy && { madeBy }), lateReason: lateReason ?? null, goals: goals.map(committeeItemOf),
    }, asked);
  }

  @Post('board') @Acts('Kommunstyrelsens beslut: förslag till kommunfullmäktige om mål, antagna eller inte, återremiss eller bordläggning', DecisionWritten)
  recordBoardDecision(@Body() { countersigning, goals, ...decision }: BoardDecisionBody, @Asked() asked: CommandRequest): Promise<DecisionWritten> {
    return this.record({
      kind: 'record-board-decision', body: BOARD, ...decidedOf(decision, asked), ...(countersigning && { countersigning }), goals: goals.map(boardItemOf),
    }, asked);
  }

  @Post('council') @Acts('Kommunfullmäktiges beslut att anta mål, med eller utan ändrad text, avslå, återremittera eller bordlägga dem, eller om mål som är antagna', DecisionWritten)
  recordCouncilDecision(@Body() { packageVersion, countersigning, goals, ...decision }: CouncilDecisionBody, @Asked() asked: CommandRequest): Promise<DecisionWritten> {
    return this.record({
      kind: 'record-council-decision', body: COUNCIL, ...decidedOf(decision, asked), ...(packageVersion != null && { packageVersion }), ...(countersigning && { countersigning }), goals: goals.map(councilItemOf),
    }, asked);
  }

  @Post('reassigned-paragraphs') @Acts('Ett beslut har fått en annan paragraf, innan protokollet justeras', ParagraphWritten)
  async reassignParagraph(@Body() reassignment: ReassignedParagraphBody, @Asked() asked: CommandRequest): Promise<ParagraphWritten> {
    const done = accepted(await this.commands.execute(new DecisionsCommand({ kind: 'reassign-paragraph', ...reassignment }, asked)));
    const { body, meetingDate, reassignedTo: paragraph } = reassignment;
    return { basis: { body, meetingDate, paragraph }, ...writtenBy(done) };
  }

  private async record(sent: SentDecision, asked: CommandRequest): Promise<DecisionWritten> {
    const done = accepted(await this.commands.execute(new DecisionsCommand(sent, asked)));
    return {
      decisionId: sent.decisionId, ...writtenBy(done), goals: carriedOutOn(sent.goals, done.carriedOut), warnings: done.warnings.map(warningAnswer),
      awaitsCountersignature: sent.kind !== 'record-committee-decision' && sent.countersigning !== undefined,
    };
  }
}

const decidedOf = ({ meetingDate, paragraph, caseNumber, documentSha256, proceedings }: DecisionBody, asked: CommandRequest) => ({
  decisionId: decisionIdOf(asked), meetingDate, paragraph, caseNumber: caseNumber ?? null, ...(documentSha256 != null && { documentSha256 }), ...(proceedings && { proceedings: proceedingsOf(proceedings) }) });

const decisionIdOf = ({ personId, commandId }: CommandRequest): string => derivedId('decision', personId, commandId);
