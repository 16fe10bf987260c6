import { Controller, Get, Req } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Desk } from '#lib/application';
import { Clock } from '#lib/kernel';
import { municipalityName } from '#lib/platform';
import { DemoOnly } from '../demo/demo-only.guard.js';
import { Reads } from '../http/documented.js';

export class InstallationAnswer {
  @ApiProperty({ example: '2580', description: 'Kommunens kod' }) readonly municipality!: string;
  @ApiProperty({ example: 'Luleå kommun' }) readonly name!: string;
  @ApiProperty({ description: 'Allt är påhittat, och vem som helst kan logga in som någon av personerna' }) readonly isDemo!: boolean;
  @ApiProperty({ description: 'Den som frågar är inloggad' }) readonly isSignedIn!: boolean;
  @ApiProperty({ format: 'date', description: 'Dagen i Sverige enligt Årshjuls klocka' }) readonly today!: string;
}

/** Whose system this is, and what day it is in it. */
@ApiTags('Drift')
@Controller('v1/installation')
export class InstallationController {
  /** Every page asks, and a municipality keeps its name. */
  private name: Promise<string> | undefined;

  constructor(private readonly desk: Desk, private readonly clock: Clock, private readonly demo: DemoOnly) {}

  @Get() @Reads('Vilken kommun det är, och vilken dag', InstallationAnswer)
  async getInstallation(@Req() { personId }: FastifyRequest): Promise<InstallationAnswer> {
    const { municipality } = this.desk;
    const [name, isDemo] = await Promise.all([this.name ??= municipalityName(municipality), this.demo.isDemo()]);
    return { municipality, name, isDemo, isSignedIn: personId !== undefined, today: this.clock.today() };
  }
}
