import type { Kysely } from 'kysely';
import { contentHash, derivedId } from '#lib/evidence';
import { Unavailable, stockholmInstant, type Instant, type LocalDate, type ReadModels } from '#lib/kernel';
import { broughtId, datesDecider, plusDays, yearOf, type DateBrought } from '#lib/planning';
import { datesBroughtBy, indexAt, type ScorecardDatabase } from '#lib/scorecard';
import type { Desk } from '../desk.js';
import { execute } from '../execute.js';
import { INSTALLATION } from '../installation-actor.js';
import type { Progress } from '../projecting/progress.js';

/** So far back days are noted that nobody noted when they were over: a summer's stop, and no more of what was before Årshjul was. */
const DAYS_BACK_MAX = 31;

/** So long the read models may take to have what is in the log. */
const CAUGHT_UP_MS = 30_000;

export type NotingParts = Readonly<{ desk: Desk; readModels: ReadModels; progress: Progress }>;

/**
 * Notes in the log what each day that is over has brought, as it was known at its end. A day that was passed over is noted late and as
 * truly: the read models remember what was known when.
 */
export class DateNoting {
  private notedUntil: LocalDate | undefined;

  constructor(private readonly parts: NotingParts) {}

  async note(): Promise<void> {
    const { desk: { clock, source }, progress } = this.parts;
    const yesterday = plusDays(clock.today(), -1);
    if (this.notedUntil !== undefined && this.notedUntil >= yesterday) return;
    if (!await progress.untilReached(await source.store.head(), AbortSignal.timeout(CAUGHT_UP_MS))) throw new Unavailable('The read models are behind the log: days wait to be noted');
    const first = this.notedUntil === undefined ? plusDays(yesterday, 1 - DAYS_BACK_MAX) : plusDays(this.notedUntil, 1);
    for (let day = first; day <= yesterday; day = plusDays(day, 1)) {
      await this.noteDay(day);
      this.notedUntil = day;
    }
  }

  private async noteDay(day: LocalDate): Promise<void> {
    const { readModels, desk: { municipality } } = this.parts;
    const db = readModels.database as Kysely<ScorecardDatabase>;
    for (const brought of await datesBroughtBy(db, await indexAt(db, lastMomentOf(day)), { municipality, day })) await this.noteOne(day, brought);
  }

  /** The command id follows from the day and what it brought: of all who note it at once, or again, the first does. */
  private async noteOne(on: LocalDate, brought: DateBrought): Promise<void> {
    const { source, dates, names, clock, municipality } = this.parts.desk;
    const command = { kind: 'note-date', on, brought, today: clock.today() } as const;
    const commandId = derivedId('date-noted', municipality, on, broughtId(brought));
    await execute(source, dates, datesDecider, {
      stream: 'body' in brought ? names.dates(brought.body, yearOf(brought.meetingDate)) : names.dates(null, brought.budgetYear), command,
      context: { actor: INSTALLATION, commandId, commandHash: contentHash({ on, brought }), correlationId: commandId },
    });
  }
}

const lastMomentOf = (day: LocalDate): Instant => new Date(Date.parse(stockholmInstant(plusDays(day, 1), '00:00')) - 1).toISOString();
