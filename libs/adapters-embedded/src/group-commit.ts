import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { DuplicateId, OutcomeUnknown, StreamMoved, Unavailable } from '#lib/kernel';
import type { Sqlite } from '#lib/adapters-read-model';
import { commitFailure, isBusy, writeFailure, type Failure } from './sqlite-failure.js';

/** So many works at most are one transaction. */
export const GROUP_MAX = 64;
const WAITING_MAX = 10_000;
const BUSY_PATIENCE_MS = 2_000;
const BUSY_PAUSE_MS = 20;

/** `write` does its part within the transaction and gives back how to answer once that is committed. */
type Turn = Readonly<{ write: () => () => void; fail: (error: Error) => void }>;

export type GroupCommitHooks = Readonly<{
  beforeCommit: (writer: DatabaseSync) => void;
  onCommitted: () => void;
  onRolledBack: () => void;
  onDamage: (cause: unknown) => void;
}>;

/**
 * Many works, one transaction and one fsync: what has come in within a turn of the event loop is committed together.
 * A transaction begins and ends within one call, so that nothing can come in between.
 */
export class GroupCommit {
  private readonly waiting: Turn[] = [];
  private readonly begin: StatementSync;
  private readonly commit: StatementSync;
  private isScheduled = false;
  private busySinceMs: number | undefined;
  /** What newcomers are told when there will be no more commits. */
  private refusal: (() => Error) | undefined;

  constructor(private readonly sqlite: Sqlite, private readonly hooks: GroupCommitHooks) {
    this.begin = sqlite.prepare('begin immediate');
    this.commit = sqlite.prepare('commit');
  }

  /** `work` is not async, and refuses (StreamMoved, DuplicateId) before it has written anything. @throws see EventStore.append */
  async run<Result>(work: () => Result): Promise<Result> {
    if (this.refusal) throw this.refusal();
    if (this.waiting.length >= WAITING_MAX) throw new Unavailable(`${WAITING_MAX} appends are waiting already`);
    return this.enqueue(work);
  }

  /** No newcomers; resolves when all who wait have their answer. */
  async drain(): Promise<void> {
    if (this.refusal) return;
    const last = this.enqueue(() => undefined);
    this.refusal = () => new Unavailable('The event store is closed');
    await last.catch(() => undefined);
  }

  /** Nothing more is written. A retried append may be in the file already, so nobody can be told that it is not. */
  abandon(cause: unknown): void {
    this.refusal = () => new OutcomeUnknown('The storage has failed and must be opened anew', { cause });
    fail(this.waiting.splice(0), this.refusal());
  }

  private enqueue<Result>(work: () => Result): Promise<Result> {
    return new Promise((answer, refuse) => {
      this.waiting.push({ write: () => written(work, answer, refuse), fail: refuse });
      if (this.isScheduled) return;
      this.isScheduled = true;
      setImmediate(this.turn);
    });
  }

  private readonly turn = (): void => {
    this.isScheduled = false;
    if (this.waiting.length === 0 || !this.hasBegun()) return;
    this.commitTogether(this.waiting.splice(0, GROUP_MAX));
    if (this.waiting.length === 0) return;
    this.isScheduled = true;
    setImmediate(this.turn);
  };

  private hasBegun(): boolean {
    try {
      this.begin.run();
      this.busySinceMs = undefined;
      return true;
    } catch (cause) {
      if (!this.isWorthWaiting(cause)) this.giveUp(this.waiting.splice(0), cause, writeFailure(cause));
      return false;
    }
  }

  /** Another connection may hold the file for a while: waiting for it in SQLite would stop everybody, also those who read. */
  private isWorthWaiting(cause: unknown): boolean {
    const nowMs = performance.now();
    this.busySinceMs ??= nowMs;
    const isWorth = isBusy(cause) && nowMs - this.busySinceMs < BUSY_PATIENCE_MS;
    this.isScheduled = isWorth;
    if (isWorth) setTimeout(this.turn, BUSY_PAUSE_MS);
    else this.busySinceMs = undefined;
    return isWorth;
  }

  private commitTogether(group: readonly Turn[]): void {
    const answers: (() => void)[] = [];
    let failure = writeFailure;
    try {
      for (const turn of group) answers.push(turn.write());
      this.hooks.beforeCommit(this.sqlite.database);
      failure = commitFailure;
      this.commit.run();
    } catch (cause) {
      this.rollBack();
      return this.giveUp(group, cause, failure(cause));
    }
    for (const answer of answers) answer();
    this.hooks.onCommitted();
  }

  private giveUp(group: readonly Turn[], cause: unknown, { error, isDamage }: Failure): void {
    fail(group, error);
    if (isDamage) this.hooks.onDamage(cause);
  }

  /** Some errors have rolled back already. What cannot be undone would be committed with the next group: there may be none. */
  private rollBack(): void {
    try {
      if (this.sqlite.database.isTransaction) this.sqlite.database.exec('rollback');
      this.hooks.onRolledBack();
    } catch (cause) {
      this.hooks.onDamage(cause);
    }
  }
}

const fail = (group: readonly Turn[], error: Error): void => { for (const turn of group) turn.fail(error); };

/** A refusal stands alone; any other error ends the whole transaction. */
function written<Result>(work: () => Result, answer: (result: Result) => void, refuse: (error: Error) => void): () => void {
  try {
    const result = work();
    return () => { answer(result); };
  } catch (error) {
    if (error instanceof StreamMoved || error instanceof DuplicateId) return () => { refuse(error); };
    throw error;
  }
}
