import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';
import { Desk } from '#lib/application';
import { ReadModels, Unavailable, stockholmDay } from '#lib/kernel';
import type { Capacity } from '#lib/planning';
import { THE_PUBLIC, capacitiesOf, hasNotCome, indexAt, nowIndex, type ScorecardDatabase, type Viewer } from '#lib/scorecard';
import type { Reading } from '#lib/telling';
import { StoreWatch } from '../health/store-watch.js';
import { Problem } from '../http/problem.js';
import { heldCapacities } from '../session/held-capacities.js';
import { CaughtUp } from './caught-up.js';

/** Who asks, and as of when. */
export type Asking = Readonly<{ personId?: string | undefined; knownAt?: string | undefined; after?: string | undefined }>;

/** Opens the read models for one question. */
@Injectable()
export class Readings {
  constructor(
    private readonly readModels: ReadModels<Kysely<ScorecardDatabase>>, private readonly desk: Desk,
    private readonly caughtUp: CaughtUp, private readonly watch: StoreWatch,
  ) {}

  /** @throws Problem where the read models do not come as far as asked, or nothing can have been known then. */
  async open({ personId, knownAt, after }: Asking): Promise<Reading> {
    await this.caughtUp.with(after);
    const { readModels: { database: db }, desk: { clock } } = this;
    if (knownAt !== undefined && await hasNotCome(db, knownAt, clock.today())) throw Problem.at('moment-not-come', { params: { today: clock.today() } });
    const at = knownAt === undefined ? await nowIndex(db) : await indexAt(db, knownAt);
    const today = knownAt === undefined ? clock.today() : stockholmDay(knownAt);
    return { db, at, municipality: this.desk.municipality, viewer: await this.viewer(personId), today };
  }

  /** Today's capacities, whatever moment is asked about: what somebody may see does not depend on what they look at. */
  private async viewer(personId: string | undefined): Promise<Viewer> {
    return personId === undefined ? THE_PUBLIC : { capacities: await this.capacities(personId) };
  }

  /** While the log is away, as far as the read models know. */
  private async capacities(personId: string): Promise<readonly Capacity[]> {
    if (this.watch.isLogAway) return this.projectedCapacities(personId);
    try {
      return await heldCapacities(this.desk, personId);
    } catch (error) {
      if (error instanceof Unavailable) return this.projectedCapacities(personId);
      throw error;
    }
  }

  private async projectedCapacities(personId: string): Promise<readonly Capacity[]> {
    const { readModels: { database: db }, desk: { municipality, clock } } = this;
    return capacitiesOf(db, await nowIndex(db), { municipality, personId, on: clock.today() });
  }
}
