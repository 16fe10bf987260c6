import { Injectable } from '@nestjs/common';
import { EventStore } from '#lib/kernel';
import { goalIdsOf } from '#lib/scorecard';
import { tokenOf } from '../reading/after-token.js';
import { Readings } from '../reading/readings.js';

/** The ids of a budget year's goals, for what concerns all of them. */
@Injectable()
export class GoalsOfYear {
  constructor(private readonly readings: Readings, private readonly store: EventStore) {}

  /** What was decided a moment ago counts too. */
  async now(budgetYear: number): Promise<readonly string[]> {
    const { db, at, municipality } = await this.readings.open({ after: tokenOf(await this.store.head()) });
    return goalIdsOf(db, at, { municipality, budgetYear });
  }
}
