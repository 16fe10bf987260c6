import type { DecisionsEvent } from '#lib/planning';
import { decisionsContracts } from '#lib/planning';
import type { Checkpoint, Recorded, Registers } from '#lib/kernel';
import { carryOut } from './carrying-out.js';
import type { Desk } from './desk.js';
import { follow } from './follow.js';

const PAGE = 500;
const NAME = 'carry-out';
const DECISIONS: ReadonlySet<string> = new Set(decisionsContracts.map(({ type }) => type));

/** Carries out every decision in the log that has not been, from where it last was: what a crash left undone is done here. */
export class CarryOutFollower {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly desk: Desk, private readonly registers: Registers, private readonly report: (error: unknown) => void) {}

  start(): void { this.running = this.run().catch((error: unknown) => { this.report(error); }); }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    let reached = await this.registers.followers.checkpoint(NAME);
    for await (const page of follow(this.desk.source.store, { after: reached.position, pageSize: PAGE, signal })) {
      for (const recorded of page) await this.act(recorded);
      reached = past(reached, page);
      await this.registers.followers.advance(NAME, reached);
    }
  }

  private async act(recorded: Recorded): Promise<void> {
    const isOurs = DECISIONS.has(recorded.type) && recorded.stream.startsWith(`${this.desk.municipality}.`);
    if (isOurs) await carryOut(this.desk, this.desk.source.registry.recall<DecisionsEvent>(recorded));
  }
}

const past = (reached: Checkpoint, page: readonly Recorded[]): Checkpoint => ({
  position: page.at(-1)?.position ?? reached.position, index: reached.index + page.length, knownAt: page.at(-1)?.recordedAt ?? reached.knownAt });
