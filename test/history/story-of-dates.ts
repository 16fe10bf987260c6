import { DateNoting, type Desk, ProjectionRunner } from '#lib/application';
import type { SimulatedClock } from '#lib/history';
import type { ReadModels } from '#lib/kernel';
import { projections } from '#lib/scorecard';

/** The installation notes what the last weeks have brought, on the day after the goals were due. */
export async function tellOfDates(desk: Desk, clock: SimulatedClock, readModels: ReadModels): Promise<void> {
  clock.set('2026-09-09T07:00:00.000Z');
  const rethrow = (cause: unknown): never => { throw cause; };
  const runner = new ProjectionRunner({ source: desk.source, readModels, projections, onStopped: rethrow, onTrouble: rethrow });
  await runner.start();
  await new DateNoting({ desk, readModels, progress: runner }).note();
  await runner.stop();
}
