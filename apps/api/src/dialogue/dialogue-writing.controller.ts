import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { DialogueCommand, type CommandRequest, type SentDialogue } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { AskForStatementBody, GiveStatementBody, GoalAddress, NoteBody, PassOverStatementBody, StatementAddress } from './dialogue-writing.dto.js';

export class DialogueWritten extends Written {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty({ format: 'uuid', description: 'Anteckningen eller yttrandet' }) readonly entryId!: string;
}

/** What is said about a goal, beside the text that bodies decide on. */
@ApiTags('Dialog')
@Controller('v1/goals/:goalId')
export class DialogueWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post('notes') @Acts('En anteckning om ett mål, som blir kvar', DialogueWritten)
  writeNote(@Param() { goalId }: GoalAddress, @Body() { text }: NoteBody, @Asked() asked: CommandRequest): Promise<DialogueWritten> {
    const noteId = derivedId('note', goalId, asked.commandId);
    return this.carryOut({ kind: 'write-note', goalId, noteId, text }, noteId, asked);
  }

  @Post('statements') @Acts('Begära en annan enhets yttrande om ett mål', DialogueWritten)
  askForStatement(@Param() { goalId }: GoalAddress, @Body() { askedOf, question, respondBy }: AskForStatementBody, @Asked() asked: CommandRequest): Promise<DialogueWritten> {
    const statementId = derivedId('statement', goalId, asked.commandId);
    return this.carryOut({ kind: 'ask-for-statement', goalId, statementId, askedOf, question, respondBy }, statementId, asked);
  }

  @Post('statements/:statementId/answer') @Acts('Enhetens yttrande', DialogueWritten)
  giveStatement(@Param() { goalId, statementId }: StatementAddress, @Body() { text, basis }: GiveStatementBody, @Asked() asked: CommandRequest): Promise<DialogueWritten> {
    const decided = basis ? { body: basis.body, meetingDate: basis.meetingDate, paragraph: basis.paragraph } : null;
    return this.carryOut({ kind: 'give-statement', goalId, statementId, text, basis: decided }, statementId, asked);
  }

  @Post('statements/:statementId/passing-over') @Acts('Gå vidare utan ett yttrande som inte har kommit', DialogueWritten)
  passOverStatement(@Param() { goalId, statementId }: StatementAddress, @Body() { reason }: PassOverStatementBody, @Asked() asked: CommandRequest): Promise<DialogueWritten> {
    return this.carryOut({ kind: 'pass-over-statement', goalId, statementId, reason }, statementId, asked);
  }

  private async carryOut(sent: SentDialogue, entryId: string, asked: CommandRequest): Promise<DialogueWritten> {
    return { goalId: sent.goalId, entryId, ...writtenBy(accepted(await this.commands.execute(new DialogueCommand(sent, asked)))) };
  }
}
