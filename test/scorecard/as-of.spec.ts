import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rebuild, verify } from '#lib/application';
import type { AnyRow, ReadModels } from '#lib/kernel';
import type { PlanningEvent } from '#lib/planning';
import { projections } from '#lib/scorecard';
import {
  boardDecided, committeeDecided, councilDecided, cycleOpened, foldRows, goalAdopted, goalAssessed, goalDrafted, goalEndorsed,
  goalReferredBack, goalRevised, goalSubmitted, indexedEvents, personRegistered, roleEnded, roleGranted, streamOf, unitDissolved, unitRegistered, unitRenamed,
} from '#lib/testing';
import { projectAll } from '../projecting/histories.js';
import { Reading, registry } from './reading.js';

const about = fc.record({ goalId: fc.constantFrom('g-1', 'g-2'), version: fc.constantFrom(1, 2) });
const decision = fc.record({ goalId: fc.constantFrom('g-1', 'g-2'), decisionId: fc.constantFrom('d-1', 'd-2') });
const decided = ({ goalId }: Readonly<{ goalId: string }>) => ({ goalId, version: 1, contentHash: 'a hash' });

/** Any event after any other: a read model folds what is in the log, and does not ask whether it was allowed. */
const event: fc.Arbitrary<PlanningEvent> = fc.oneof(
  about.map((of) => goalDrafted(of)), about.map((of) => goalRevised(of)), about.map((of) => goalSubmitted(of)),
  about.map((of) => goalEndorsed(of)), about.map((of) => goalReferredBack(of)), about.map((of) => goalAdopted(of)),
  about.map(({ goalId }) => goalAssessed({ goalId })),
  decision.map(({ goalId, decisionId }) => goalSubmitted({ goalId, decisionId })),
  decision.map(({ decisionId, ...goal }) => committeeDecided({ decisionId, goals: [{ ...decided(goal), outcome: 'submitted', deadline: '2026-09-01', daysLate: 0 }] })),
  decision.map(({ decisionId, ...goal }) => boardDecided({ decisionId, goals: [{ ...decided(goal), outcome: 'endorsed' }] })),
  decision.map(({ decisionId }) => councilDecided({ decisionId })),
  fc.constantFrom(cycleOpened(), unitRegistered(), unitRenamed(), unitDissolved(), personRegistered(), roleGranted(), roleEnded()),
);

/** What is written between two times that the read models catch up. */
const chunks = fc.array(fc.array(event, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });

describe('Whatever happens, in whatever batches it is projected', () => {
  it('each read model is at every index what folding the log so far makes of it, live and rebuilt', () => fc.assert(
    fc.asyncProperty(chunks, async (written) => {
      const reading = new Reading();
      const source = { store: reading.store, registry };
      try {
        for (const chunk of written) {
          for (const one of chunk) reading.store.write(streamOf(one), one, registry.store(one));
          await projectAll(source, reading.readModels);
        }
        await expectAsOfEveryIndex(reading);
        expect((await verify({ source, readModels: reading.readModels, projections })).findings).toEqual([]);
        await rebuild({ source, readModels: reading.readModels, projections });
        await expectAsOfEveryIndex(reading);
      } finally {
        await reading.close();
      }
    }), { numRuns: 25 },
  ));
});

async function expectAsOfEveryIndex({ store, readModels }: Reading): Promise<void> {
  const events = indexedEvents(store.log);
  for (const projection of projections) {
    for (let at = 0; at <= events.length; at += 1) {
      const folded = [...foldRows(projection, events.slice(0, at)).values()];
      expect(sorted(await all(readModels.rowsAt(projection, at)))).toEqual(sorted(folded));
    }
  }
}

const sorted = (rows: readonly AnyRow[]): readonly AnyRow[] =>
  rows.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

async function all(rows: ReturnType<ReadModels['rowsAt']>): Promise<AnyRow[]> {
  const list: AnyRow[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
