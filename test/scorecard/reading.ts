import { EventRegistry, rebuild } from '#lib/application';
import { SqliteReadModels } from '#lib/adapters-read-model';
import { planningContracts, type PlanningEvent } from '#lib/planning';
import { projections, type ScorecardDatabase } from '#lib/scorecard';
import { ArrayEventStore, cycleOpened, streamOf, unitRegistered } from '#lib/testing';

export const MUNICIPALITY = '2580';

export const registry = new EventRegistry(planningContracts);

/** Read models of a log written by hand. */
export class Reading {
  readonly store = new ArrayEventStore();
  readonly readModels = SqliteReadModels.inMemory<ScorecardDatabase>();

  get db() {
    return this.readModels.database;
  }

  /** The index of the newest event. */
  get now(): number {
    return this.store.log.length;
  }

  tell(...events: readonly PlanningEvent[]): void {
    for (const event of events) this.store.write(streamOf(event), event, registry.store(event));
  }

  /** A cycle for 2027, and these units taking part. */
  cycle(...units: readonly string[]): void {
    this.tell(cycleOpened({ units }));
    for (const code of units) this.tell(unitRegistered({ code, name: `Nämnden ${code}`, body: code }));
  }

  async project(): Promise<void> {
    await this.readModels.open(projections);
    await rebuild({ source: { store: this.store, registry }, readModels: this.readModels, projections });
  }

  close(): Promise<void> {
    return this.readModels.close();
  }
}
