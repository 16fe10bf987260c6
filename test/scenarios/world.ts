import type { Response } from 'supertest';
import { rejectionSentence, type AnyRejection } from '#lib/texts';
import type { Client } from '../e2e/client.js';
import type { Profile } from '../e2e/profiles.js';
import { startApp, type StartedApp } from '../e2e/start-app.js';
import { secretaryOf } from './words.js';

const BEGINS: string = '2026-05-04';

/** Luleå in the spring before budget year 2027, and what has happened there since. */
export class World {
  readonly budgetYear = 2027;
  /** Goals by the title they were first given. */
  private readonly goals = new Map<string, string>();
  private today = BEGINS;
  private after = '';
  private refused: readonly string[] = [];
  private warned: readonly string[] = [];

  private constructor(private readonly started: StartedApp) {}

  static async open(profile: Profile): Promise<World> {
    return new World(await startApp(profile, { now: `${BEGINS}T08:00:00Z` }));
  }

  close(): Promise<void> { return this.started.close(); }

  /** It is never again earlier than this. */
  dayIs(day: string): void {
    if (day <= this.today) return;
    this.today = day;
    this.started.clock.set(`${day}T08:00:00Z`);
  }

  /** The minutes of a meeting are at hand the day after. */
  dayAfter(day: string): void {
    this.dayIs(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
  }

  /** Whoever wrote for fritidsnämnden writes for the committee that takes over from it. */
  async secretary(unit: string): Promise<Client> {
    const { role, body } = secretaryOf(unit);
    return unit === 'KFN' ? (await this.secretary('FRI')).as({ role, body }) : this.started.signIn(role, body);
  }

  administrator(): Promise<Client> { return this.started.signIn('administrator'); }

  controller(): Promise<Client> { return this.started.signIn('controller'); }

  /** What somebody does. A refusal must be told in the next sentence. */
  async act(sending: PromiseLike<Response>): Promise<Response> {
    this.assertNothingRefused();
    const response = await sending;
    const answer = response.body as Answer;
    if (response.status < 300) this.after = answer.after;
    else this.refused = sentencesOf(response.body as Problem);
    this.warned = (answer.warnings ?? []).map(({ detail }) => detail);
    return response;
  }

  /** What anybody with the right to all of it reads after the last act. */
  async read<Read>(path: string, reader?: Client): Promise<Read> {
    this.assertNothingRefused();
    const client = reader ?? await this.started.signIn('auditor');
    const response = await client.get(`${path}${path.includes('?') ? '&' : '?'}after=${this.after}`);
    if (response.status !== 200) throw new Error(`${path} was not answered: ${response.text}`);
    return response.body as Read;
  }

  /** What anybody without a log-in reads of a goal that KF has adopted. */
  publicPage(title: string): Promise<string> { return this.published(`/oppet/mal/${this.goalId(title)}`); }

  publicData(title: string): Promise<string> { return this.published(`/oppet/data/mal/${this.goalId(title)}.json`); }

  private async published(path: string): Promise<string> {
    await this.read(`/v1/cycles/${this.budgetYear}`);
    const { status, text } = await this.started.anybody.get(path);
    if (status !== 200) throw new Error(`${path} was not answered: ${text}`);
    return text;
  }

  assertNothingRefused(): void {
    if (this.refused.length > 0) throw new Error(`Nekades: ${this.refused.join(' ')}`);
  }

  /** What the last act was refused with; told, it is over. */
  takeRefusal(): readonly string[] {
    const refused = this.refused;
    this.refused = [];
    return refused;
  }

  get warnings(): readonly string[] { return this.warned; }

  learnGoal(title: string, goalId: string): void { this.goals.set(title, goalId); }

  goalId(title: string): string {
    const goalId = this.goals.get(title);
    if (goalId === undefined) throw new Error(`Nobody has written a goal ”${title}”`);
    return goalId;
  }

  goal(title: string, at = ''): Promise<GoalSeen> { return this.read(`/v1/goals/${this.goalId(title)}${at}`); }
}

export type GoalSeen = Readonly<{
  unit: string; status: string; version: number; content: Readonly<{ title: string }>;
  submission: Readonly<{ deadline: string; daysLate: number; decisionExpectedOn: string | null; isChanged: boolean }> | null;
}>;

type Answer = Readonly<{ after: string; warnings?: readonly Readonly<{ detail: string }>[] }>;
type Problem = Readonly<{ detail: string; params?: Readonly<{ problems?: readonly AnyRejection[] }>; errors?: readonly Readonly<{ message: string }>[] }>;

const sentencesOf = ({ detail, params, errors = [] }: Problem): readonly string[] =>
  [detail, ...(params?.problems ?? []).map((problem) => rejectionSentence(problem)), ...errors.map(({ message }) => message)];
