import { setTimeout } from 'node:timers/promises';
import { Unavailable, type Checkpoint, type EventOf, type Recorded, type Registers } from '#lib/kernel';
import { AppealDecided, DecisionCountersigned, ParagraphReassigned, decidedContracts, type DecidedEvent, type OnDecision } from '#lib/planning';
import { carryOut, carryOutAnnulment, tellGoals, type CarriedOut } from './carrying-out.js';
import type { Desk } from './desk.js';
import { follow } from './follow.js';

const PAGE = 500;
const PAUSE_MS_MIN = 10;
const PAUSE_MS_MAX = 5_000;
/** So many events without a decision are looked at again in no time. */
const NOTED_EVERY_EVENTS = 1_000;

/** Its name among the followers of the log. */
export const CARRY_OUT = 'carry-out';

const DECISIONS: ReadonlySet<string> = new Set([...decidedContracts, AppealDecided, ParagraphReassigned, DecisionCountersigned].map(({ type }) => type));

/** Carries out every decision in the log, every annulment and what else has happened to a decision, that has not been, from where it last was: what a crash left undone is done here. */
export class CarryOutFollower {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly desk: Desk, private readonly registers: Registers, private readonly report: (error: unknown) => void) {}

  start(): void { this.running = this.run(); }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Trouble is told, and tried again from the last checkpoint: doing a decision twice changes nothing. */
  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let pauseMs = PAUSE_MS_MIN; !signal.aborted; pauseMs = Math.min(pauseMs * 2, PAUSE_MS_MAX)) {
      try {
        await this.followOn(() => { pauseMs = PAUSE_MS_MIN; });
      } catch (error) {
        this.report(error);
        await setTimeout(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async followOn(onProgress: () => void): Promise<void> {
    let noted = await this.registers.followers.checkpoint(CARRY_OUT);
    let reached = noted;
    for await (const page of follow(this.desk.source.store, { after: reached.position, pageSize: PAGE, signal: this.stopping.signal })) {
      for (const recorded of page) await this.act(recorded);
      reached = past(reached, page);
      if (page.some(isOfDecisions) || reached.index - noted.index >= NOTED_EVERY_EVENTS) noted = await this.note(reached);
      onProgress();
    }
  }

  private async note(reached: Checkpoint): Promise<Checkpoint> {
    await this.registers.followers.advance(CARRY_OUT, reached);
    return reached;
  }

  private async act(recorded: Recorded): Promise<void> {
    const isOurs = DECISIONS.has(recorded.type) && recorded.stream.startsWith(`${this.desk.municipality}.`);
    if (!isOurs) return;
    const carriedOut = await this.carriedOut(recorded);
    const isBusy = carriedOut.some(({ outcome }) => !outcome.ok && outcome.rejection.code === 'stream-busy');
    if (isBusy) throw new Unavailable(`A goal of ${recorded.stream} is busy`);
  }

  private carriedOut(recorded: Recorded): Promise<readonly CarriedOut[]> {
    const { registry } = this.desk.source;
    switch (recorded.type) {
      case AppealDecided.type: return carryOutAnnulment(this.desk, registry.recall<EventOf<typeof AppealDecided>>(recorded));
      case ParagraphReassigned.type: case DecisionCountersigned.type: return tellGoals(this.desk, registry.recall<OnDecision>(recorded));
      default: return carryOut(this.desk, registry.recall<DecidedEvent>(recorded));
    }
  }
}

/** Most of the log is not: noting the place after each of its pages would double the commits. */
const isOfDecisions = ({ type, context }: Recorded): boolean => DECISIONS.has(type) || context.causationId !== undefined;

const past = (reached: Checkpoint, page: readonly Recorded[]): Checkpoint => ({
  position: page.at(-1)?.position ?? reached.position, index: reached.index + page.length, knownAt: page.at(-1)?.recordedAt ?? reached.knownAt });
