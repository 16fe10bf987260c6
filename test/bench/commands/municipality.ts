import { GoalHandler, type Desk, type GoalCommand } from '#lib/application';
import { SimulatedClock } from '#lib/history';
import type { Adapters, Clock } from '#lib/kernel';
import { SystemClock } from '#lib/platform';
import { deskOver, openFolder, writeYears } from '../opened.js';
import { GoalCommands } from './goal-commands.js';

const YEAR = 2026;
const LAST_DAY = `${YEAR}-12-31`;

/** A municipality at the end of a year of its own, on a clock that goes. */
export class Municipality {
  private readonly handler: GoalHandler;

  private constructor(
    private readonly adapters: Adapters, readonly desk: Desk, readonly commands: GoalCommands,
  ) {
    this.handler = new GoalHandler(desk);
  }

  /** `open` gives the same stores each time. */
  static async open(open: (clock: Clock) => Promise<Adapters>): Promise<Municipality> {
    const simulated = new SimulatedClock(`${LAST_DAY}T12:00:00.000Z`);
    const past = await open(simulated);
    const acts = await writeYears(past, simulated, { firstYear: YEAR, lastYear: YEAR, until: LAST_DAY });
    await past.close();
    const adapters = await open(SystemClock.seenFrom(LAST_DAY));
    return new Municipality(adapters, deskOver(adapters), new GoalCommands(acts, LAST_DAY));
  }

  static inFolder(folder: string): Promise<Municipality> {
    return Municipality.open((clock) => openFolder(folder, clock));
  }

  /** @throws Error where the command is refused */
  async send(command: GoalCommand): Promise<void> {
    const answer = await this.handler.execute(command);
    if (!answer.ok) throw new Error(`A measured command was refused: ${JSON.stringify(answer.rejection)}`);
  }

  async sendAll(commands: readonly GoalCommand[]): Promise<void> {
    await Promise.all(commands.map((command) => this.send(command)));
  }

  /** The ids of so many new drafts of a body's goals. */
  async draftedFor(body: string, count: number): Promise<readonly string[]> {
    const drafts = this.commands.draftsBy(body, count);
    await this.sendAll(drafts);
    return drafts.map(({ sent }) => sent.goalId);
  }

  /** The lines of the whole log. */
  async lines(): Promise<readonly string[]> {
    const lines: string[] = [];
    for await (const { line } of this.adapters.eventStore.readAll({ after: 0n })) lines.push(line);
    return lines;
  }

  /** So many goals, each with so many events: those that are missing are assessments. */
  async goalsOf(events: number, count: number): Promise<readonly string[]> {
    const streams: string[] = [];
    for (let goal = 0; goal < count; goal += 1) {
      const [first] = this.commands.assessing(goal, 1);
      const stream = this.desk.names.goal(first?.sent.goalId ?? '');
      const { revision } = await this.desk.goals.load(stream);
      for (const command of this.commands.assessing(goal, events - revision - 1)) await this.send(command);
      streams.push(stream);
    }
    return streams;
  }

  close(): Promise<void> { return this.adapters.close(); }
}
