import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { PersonCommand, type CommandRequest, type Done, type SentPerson } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { Registers } from '#lib/kernel';
import { roleWarnings } from '#lib/planning';
import { Asked } from '../commands/asked.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { WarningAnswer, warningAnswer } from '../http/warning.js';
import { IdPipe } from '../http/id.pipe.js';
import { EndRoleBody, GrantRoleBody, RegisterPersonBody } from './person-writing.dto.js';

export class PersonWritten extends Written {
  @ApiProperty({ format: 'uuid' }) readonly personId!: string;
  @ApiProperty({ type: [WarningAnswer] }) readonly warnings!: readonly WarningAnswer[];
}

@ApiTags('Personer')
@Controller('v1/persons')
export class PersonWritingController {
  constructor(private readonly commands: CommandBus, private readonly registers: Registers) {}

  @Post() @Acts('Registrera en person, med namn och adress utanför den bestående historiken', PersonWritten)
  async registerPerson(@Body() { name, email }: RegisterPersonBody, @Asked() asked: CommandRequest): Promise<PersonWritten> {
    const personId = derivedId('person', asked.personId, asked.commandId);
    const done = await this.carryOut({ kind: 'register-person', personId }, asked);
    await this.registers.persons.put({ personId, name, email: email ?? null });
    return { personId, ...writtenBy(done), warnings: [] };
  }

  @Post(':personId/roles') @Acts('Ge en person en roll i ett organ, för en tid', PersonWritten)
  async grantRole(@Param('personId', IdPipe) personId: string, @Body() { until, ...role }: GrantRoleBody, @Asked() asked: CommandRequest): Promise<PersonWritten> {
    const granted = { ...role, until: until ?? null };
    const done = await this.carryOut({ kind: 'grant-role', personId, ...granted }, asked);
    return { personId, ...writtenBy(done), warnings: roleWarnings(granted).map(warningAnswer) };
  }

  @Post(':personId/ended-roles') @Acts('Avsluta en roll, och personens inloggningar', PersonWritten)
  async endRole(@Param('personId', IdPipe) personId: string, @Body() role: EndRoleBody, @Asked() asked: CommandRequest): Promise<PersonWritten> {
    const done = await this.carryOut({ kind: 'end-role', personId, ...role }, asked);
    await this.registers.sessions.endAllOf(personId);
    return { personId, ...writtenBy(done), warnings: [] };
  }

  private async carryOut(sent: SentPerson, asked: CommandRequest): Promise<Done> {
    return accepted(await this.commands.execute(new PersonCommand(sent, asked)));
  }
}
