import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Progress } from '#lib/application';
import { Clock, Registers } from '#lib/kernel';
import { jobQueueAnswer } from '../reminders/reminder.queries.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { LiveBody, ReadyBody, projectionHealth, storeHealth } from './health.dto.js';
import { StoreWatch, type Seen } from './store-watch.js';

const WAIT_MS_MAX = 1_000;

/** For whoever supervises the process. */
@ApiTags('Drift')
@OpenToAnybody()
@Controller('health')
export class HealthController {
  constructor(private readonly progress: Progress, private readonly watch: StoreWatch, private readonly registers: Registers, private readonly clock: Clock) {}

  @Get('live') @ApiOperation({ summary: 'Svarar processen?' }) @ApiOkResponse({ type: LiveBody, description: 'Ja' })
  getLiveness(): LiveBody {
    return { status: 'live' };
  }

  @Get('ready') @ApiOperation({ summary: 'Går allt att använda, och hinner läsningen med det som skrivs?' })
  @ApiOkResponse({ type: ReadyBody, description: 'Ja' }) @ApiServiceUnavailableResponse({ type: ReadyBody, description: 'Nej, av de skäl som står' })
  async getReadiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyBody> {
    const seen = await this.watch.check();
    const isReady = await this.isReady(seen);
    if (!isReady) reply.status(503);
    return { status: isReady ? 'ready' : 'not-ready', stores: storeHealth(seen), jobs: await this.jobs(seen), projections: await this.projections(seen) };
  }

  private async isReady({ 'event-store': log, registers, 'read-models': readModels }: Seen): Promise<boolean> {
    if (log.trouble !== null || registers.trouble !== null || readModels.trouble !== null) return false;
    return this.progress.untilReached(log.answer, AbortSignal.timeout(WAIT_MS_MAX));
  }

  private async jobs({ registers }: Seen): Promise<ReadyBody['jobs']> {
    return registers.trouble === null ? jobQueueAnswer(this.registers, this.clock.now()) : null;
  }

  private async projections({ 'event-store': log, 'read-models': readModels }: Seen): Promise<ReadyBody['projections']> {
    if (readModels.trouble !== null) return [];
    return (await this.progress.standings()).map((standing) => projectionHealth(standing, log.answer));
  }
}
