import { ApiProperty } from '@nestjs/swagger';
import type { Standing } from '#lib/application';
import { TROUBLES, type Trouble } from '#lib/kernel';
import { troubleSentence } from '#lib/platform';
import { JobQueueAnswer } from '../reminders/reminder.dto.js';
import { STORES, type Seen, type StoreName } from './store-watch.js';

export class LiveBody {
  @ApiProperty({ example: 'live' }) readonly status!: string;
}

const STORE_NAMES = Object.keys(STORES) as StoreName[];
const STORE_STATES = ['ok', ...TROUBLES] as const;

export class StoreHealth {
  @ApiProperty({ enum: STORE_NAMES }) readonly name!: StoreName;
  @ApiProperty({ enum: STORE_STATES }) readonly state!: 'ok' | Trouble;
  @ApiProperty({ type: String, nullable: true, description: 'Vad som är fel och vad man gör åt det.' }) readonly advice!: string | null;
}

const PROJECTION_STATES = ['current', 'behind', 'stopped', 'unknown'] as const;
type ProjectionState = (typeof PROJECTION_STATES)[number];

export class ProjectionHealth {
  @ApiProperty({ example: 'scorecard' }) readonly name!: string;
  @ApiProperty({ enum: PROJECTION_STATES, description: 'unknown: loggen går inte att fråga.' }) readonly state!: ProjectionState;
  @ApiProperty({ description: 'Hur många händelser den har läst.' }) readonly index!: number;
}

export class ReadyBody {
  @ApiProperty({ enum: ['ready', 'not-ready'] }) readonly status!: 'ready' | 'not-ready';
  @ApiProperty({ type: [StoreHealth] }) readonly stores!: readonly StoreHealth[];
  @ApiProperty({ type: JobQueueAnswer, nullable: true, description: 'Påminnelsernas jobb. Sena jobb gör inte processen otjänlig; null: registren går inte att fråga.' }) readonly jobs!: JobQueueAnswer | null;
  @ApiProperty({ type: [ProjectionHealth] }) readonly projections!: readonly ProjectionHealth[];
}

export const storeHealth = (seen: Seen): readonly StoreHealth[] => STORE_NAMES.map((name) => {
  const { trouble } = seen[name];
  return { name, state: trouble ?? 'ok', advice: trouble && troubleSentence(STORES[name], trouble) };
});

export const projectionHealth = ({ projection, at, stopped }: Standing, head: bigint | undefined): ProjectionHealth =>
  ({ name: projection.name, state: stopped ? 'stopped' : stateAt(at.position, head), index: at.index });

function stateAt(position: bigint, head: bigint | undefined): ProjectionState {
  if (head === undefined) return 'unknown';
  return position < head ? 'behind' : 'current';
}
