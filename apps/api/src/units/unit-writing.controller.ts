import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { UnitCommand, type CommandRequest, type Done } from '#lib/application';
import { derivedId } from '#lib/evidence';
import type { RegisterUnit, TemplateUnit } from '#lib/planning';
import { Asked } from '../commands/asked.js';
import { templateNamed } from '../commands/template-named.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { tokenOf } from '../reading/after-token.js';
import { RegisterUnitBody, RegisterUnitsFromTemplateBody } from './unit-writing.dto.js';

export class UnitWritten extends Written {
  @ApiProperty({ example: 'BUN' }) readonly code!: string;
}

export class UnitsWritten {
  @ApiProperty({ type: [String], example: ['BUN', 'SOC'] }) readonly codes!: readonly string[];
  @ApiProperty() readonly after!: string;
}

@ApiTags('Enheter')
@Controller('v1/units')
export class UnitWritingController {
  constructor(private readonly commands: CommandBus) {}

  @Post() @Acts('Registrera en nämnd, förvaltning eller ett bolag', UnitWritten)
  async registerUnit(@Body() { kind: unitKind, aliases, validTo, ...unit }: RegisterUnitBody, @Asked() asked: CommandRequest): Promise<UnitWritten> {
    const done = await this.register({ kind: 'register-unit', ...unit, unitKind, aliases: aliases ?? [], validTo: validTo ?? null }, asked);
    return { code: unit.code, ...writtenBy(done) };
  }

  @Post('from-template') @Acts('Registrera alla enheter i en mall; samma nyckel igen fortsätter där det avbröts', UnitsWritten)
  async registerUnitsFromTemplate(@Body() { template, validFrom }: RegisterUnitsFromTemplateBody, @Asked() asked: CommandRequest): Promise<UnitsWritten> {
    const { units } = await templateNamed(template);
    let position = 0n;
    for (const unit of units) {
      const commandId = derivedId(asked.commandId, unit.code);
      ({ position } = await this.register(registrationOf(unit, validFrom), { ...asked, commandId }));
    }
    return { codes: units.map(({ code }) => code), after: tokenOf(position) };
  }

  private async register(unit: RegisterUnit, asked: CommandRequest): Promise<Done> {
    return accepted(await this.commands.execute(new UnitCommand(unit, asked)));
  }
}

const registrationOf = ({ kind: unitKind, ...unit }: TemplateUnit, validFrom: string): RegisterUnit =>
  ({ kind: 'register-unit', ...unit, unitKind, validFrom, validTo: null });
