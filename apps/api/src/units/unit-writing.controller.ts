import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { UnitCommand, type CommandRequest, type Done, type SentUnit } from '#lib/application';
import { derivedId } from '#lib/evidence';
import { EventStore } from '#lib/kernel';
import { yearOf, type TemplateUnit } from '#lib/planning';
import { goalsOfUnitFrom } from '#lib/scorecard';
import { Asked } from '../commands/asked.js';
import { templateNamed } from '../commands/template-named.js';
import { Written, accepted, writtenBy } from '../commands/written.js';
import { Acts } from '../http/documented.js';
import { tokenOf } from '../reading/after-token.js';
import { Readings } from '../reading/readings.js';
import { DissolveUnitBody, RegisterUnitBody, RegisterUnitsFromTemplateBody, RenameUnitBody, UnitAddress, basisOf } from './unit-writing.dto.js';

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
  constructor(private readonly commands: CommandBus, private readonly readings: Readings, private readonly store: EventStore) {}

  @Post() @Acts('Registrera en nämnd, förvaltning eller ett bolag', UnitWritten)
  async registerUnit(@Body() { kind: unitKind, aliases, validTo, ...unit }: RegisterUnitBody, @Asked() asked: CommandRequest): Promise<UnitWritten> {
    const done = await this.carryOut({ kind: 'register-unit', ...unit, unitKind, aliases: aliases ?? [], validTo: validTo ?? null }, asked);
    return { code: unit.code, ...writtenBy(done) };
  }

  @Post('from-template') @Acts('Registrera alla enheter i en mall; samma nyckel igen fortsätter där det avbröts', UnitsWritten)
  async registerUnitsFromTemplate(@Body() { template, validFrom }: RegisterUnitsFromTemplateBody, @Asked() asked: CommandRequest): Promise<UnitsWritten> {
    const { units } = await templateNamed(template);
    let position = 0n;
    for (const unit of units) {
      const commandId = derivedId(asked.commandId, unit.code);
      ({ position } = await this.carryOut(registrationOf(unit, validFrom), { ...asked, commandId }));
    }
    return { codes: units.map(({ code }) => code), after: tokenOf(position) };
  }

  @Post(':code/names') @Acts('Ett nytt namn för en enhet, från en dag', UnitWritten)
  async renameUnit(@Param() { code }: UnitAddress, @Body() { name, from, basis }: RenameUnitBody, @Asked() asked: CommandRequest): Promise<UnitWritten> {
    return { code, ...writtenBy(await this.carryOut({ kind: 'rename-unit', code, name, from, basis: basisOf(basis) }, asked)) };
  }

  @Post(':code/dissolution') @Acts('En enhet upphör: slås samman med en annan, delas mellan flera eller läggs ned', UnitWritten)
  async dissolveUnit(@Param() { code }: UnitAddress, @Body() { lastDay, successors, basis }: DissolveUnitBody, @Asked() asked: CommandRequest): Promise<UnitWritten> {
    const sent = { kind: 'dissolve-unit', code, lastDay, successors, basis: basisOf(basis) } as const;
    return { code, ...writtenBy(await this.carryOut(sent, asked, await this.goalsFrom(yearOf(lastDay), code))) };
  }

  /** A goal that was drafted a moment ago counts too. */
  private async goalsFrom(budgetYear: number, unit: string): Promise<readonly string[]> {
    const { db, at, municipality } = await this.readings.open({ after: tokenOf(await this.store.head()) });
    return goalsOfUnitFrom(db, at, { municipality, budgetYear, unit });
  }

  private async carryOut(sent: SentUnit, asked: CommandRequest, goals: readonly string[] = []): Promise<Done> {
    return accepted(await this.commands.execute(new UnitCommand(sent, asked, goals)));
  }
}

const registrationOf = ({ kind: unitKind, ...unit }: TemplateUnit, validFrom: string): SentUnit =>
  ({ kind: 'register-unit', ...unit, unitKind, validFrom, validTo: null });
