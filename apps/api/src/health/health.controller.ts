import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Progress, type Standing } from '#lib/application';
import { EventStore } from '#lib/kernel';
import { OpenToAnybody } from '../session/session.guard.js';

export class LiveBody {
  @ApiProperty({ example: 'live' }) readonly status!: string;
}

const PROJECTION_STATES = ['current', 'behind', 'stopped'] as const;
type ProjectionState = (typeof PROJECTION_STATES)[number];

export class ProjectionHealth {
  @ApiProperty({ example: 'scorecard' }) readonly name!: string;
  @ApiProperty({ enum: PROJECTION_STATES }) readonly state!: ProjectionState;
  @ApiProperty({ description: 'Hur många händelser den har läst.' }) readonly index!: number;
}

export class ReadyBody {
  @ApiProperty({ enum: ['ready', 'not-ready'] }) readonly status!: 'ready' | 'not-ready';
  @ApiProperty({ type: [ProjectionHealth] }) readonly projections!: readonly ProjectionHealth[];
}

const WAIT_MS_MAX = 1_000;

/** For whoever supervises the process. */
@ApiTags('Drift')
@OpenToAnybody()
@Controller('health')
export class HealthController {
  constructor(private readonly progress: Progress, private readonly store: EventStore) {}

  @Get('live') @ApiOperation({ summary: 'Svarar processen?' }) @ApiOkResponse({ type: LiveBody, description: 'Ja' })
  getLiveness(): LiveBody {
    return { status: 'live' };
  }

  @Get('ready') @ApiOperation({ summary: 'Hinner läsningen med det som skrivs?' })
  @ApiOkResponse({ type: ReadyBody, description: 'Ja' }) @ApiServiceUnavailableResponse({ type: ReadyBody, description: 'Nej' })
  async getReadiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyBody> {
    const head = await this.store.head();
    const isReady = await this.progress.untilReached(head, AbortSignal.timeout(WAIT_MS_MAX));
    if (!isReady) reply.status(503);
    return { status: isReady ? 'ready' : 'not-ready', projections: (await this.progress.standings()).map((standing) => healthOf(standing, head)) };
  }
}

const healthOf = ({ projection, at, stopped }: Standing, head: bigint): ProjectionHealth =>
  ({ name: projection.name, state: stopped ? 'stopped' : at.position < head ? 'behind' : 'current', index: at.index });
