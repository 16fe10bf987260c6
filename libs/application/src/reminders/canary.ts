import { BEGINNING, type Clock, type DueJobs, type Instant, type Registers } from '#lib/kernel';

/** The job's key, and its name among those who note how far they have come. */
const CANARY = 'canary';

export const isCanary = (key: string): boolean => key === CANARY;

/** One is sent out each minute; after three that did not come back somebody should look. */
const LATE_MS = 180_000;

export const CANARY_STATES = ['ok', 'late', 'never'] as const;

/** Whether jobs wake anybody: `lastAt` is when one did so last, null where none ever has. */
export type CanaryStanding = Readonly<{ state: (typeof CANARY_STATES)[number]; lastAt: Instant | null }>;

type CanaryParts = Readonly<{ dueJobs: DueJobs; registers: Registers; clock: Clock }>;

/** A job that reminds of nothing, and must come back: a queue that wakes nobody says nothing itself. */
export class Canary {
  constructor(private readonly parts: CanaryParts) {}

  async send(): Promise<void> {
    await this.parts.dueJobs.plan([{ key: CANARY, dueAt: this.parts.clock.now() }]);
  }

  async cameBack(): Promise<void> {
    await this.parts.registers.followers.advance(CANARY, { ...BEGINNING, knownAt: this.parts.clock.now() });
  }
}

/** For whoever asks, in any process of the installation. */
export async function canaryStanding({ followers }: Pick<Registers, 'followers'>, now: Instant): Promise<CanaryStanding> {
  const { knownAt: lastAt } = await followers.checkpoint(CANARY);
  if (lastAt === BEGINNING.knownAt) return { state: 'never', lastAt: null };
  return { state: Date.parse(now) - Date.parse(lastAt) > LATE_MS ? 'late' : 'ok', lastAt };
}
