import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlanningEvent } from '#lib/planning';
import { THE_PUBLIC, decisionsOfBody, goalInForce, goalTextInForce, goalsInForce, publicYear, scorecardOf, units } from '#lib/scorecard';
import {
  cycleOpened, goalAdopted, goalAmended, goalChangeAnnulled, goalDiscontinued, goalDrafted, goalResponsibilityTransferred, goalRevised, goalVoided,
  streamOf, unitDissolved, unitRegistered, unitRenamed,
} from '#lib/testing';
import { MUNICIPALITY, Reading, registry } from '../scorecard/reading.js';
import { Municipality, tries } from './municipality.js';

const GOALS = ['g-1', 'g-2'];
const goalId = fc.constantFrom(...GOALS);
const decision = fc.constantFrom('d-KF', 'd-KF-year', 'd-3');
/** The last ends before it begins. */
const period = fc.constantFrom(['2027-01-01', '2027-12-31'], ['2027-05-01', '2027-12-31'], ['2027-01-01', '2027-04-30'], ['2027-05-01', '2027-04-30']).map(([inForceFrom = '', inForceTo = '']) => ({ inForceFrom, inForceTo }));
const day = fc.constantFrom('2026-06-15', '2026-12-31', '2027-01-01', '2027-04-30', '2027-05-01', '2027-09-30', '2027-12-31', '2028-01-01');

/** Decisions of KF that begin, change and end what holds, on any days and in any order, also where a decider would have refused. */
const loose: fc.Arbitrary<PlanningEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(goalId, period, decision).map(([goal, held, decisionId]) => goalAdopted({ goalId: goal, decisionId, ...held })) },
  goalId.map((goal) => goalRevised({ goalId: goal })),
  fc.tuple(goalId, period, decision).map(([goal, held, decisionId]) => goalAmended({ goalId: goal, decisionId, ...held })),
  fc.tuple(goalId, day, decision).map(([goal, inForceTo, decisionId]) => goalDiscontinued({ goalId: goal, decisionId, inForceTo })),
  goalId.map((goal) => goalVoided({ goalId: goal })), goalId.map((goal) => goalChangeAnnulled({ goalId: goal })),
  fc.tuple(goalId, day).map(([goal, effectiveFrom]) => goalResponsibilityTransferred({ goalId: goal, effectiveFrom, toUnit: 'KUN' })),
  day.map((from) => unitRenamed({ from, name: `Nämnden från ${from}` })), day.map((lastDay) => unitDissolved({ lastDay, successors: ['KUN'] })),
);

/** How far into the log: to its end as often as anywhere before. */
const moment = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));

const BEGINNING = [cycleOpened({ units: ['SBN', 'KUN'] }), unitRegistered(), unitRegistered({ code: 'KUN', name: 'Kulturnämnden', body: 'KUN' })];

/** What the deciders let persons do, and then anything. */
const histories = fc.tuple(tries, fc.array(loose, { minLength: 3, maxLength: 20, size: 'max' })).map(([tried, more]): readonly PlanningEvent[] =>
  [...BEGINNING, ...Municipality.after(tried).log.map(({ event }) => event), ...GOALS.map((goal) => goalDrafted({ goalId: goal })), ...more]);

async function inForce({ db }: Reading, at: number, inForceOn: string): Promise<unknown> {
  const of = { municipality: MUNICIPALITY, budgetYear: 2027, inForceOn };
  const each = (ask: (goal: string) => Promise<unknown>) => Promise.all(GOALS.map(ask));
  return {
    goals: await goalsInForce(db, at, of), goal: await each((goal) => goalInForce(db, at, { ...of, goalId: goal })), text: await each((goal) => goalTextInForce(db, at, { ...of, goalId: goal })),
    scorecard: await scorecardOf(db, at, { ...of, viewer: THE_PUBLIC, today: inForceOn }), public: await publicYear(db, at, { ...of, today: inForceOn }),
    units: await units(db, at, { ...of, on: inForceOn }), decisions: await decisionsOfBody(db, at, { ...of, body: 'KF', from: '2026-01-01', to: inForceOn }),
  };
}

async function readingOf(events: readonly PlanningEvent[]): Promise<Reading> {
  const reading = new Reading();
  for (const event of events) reading.store.write(streamOf(event), event, { schema: registry.store(event).schema });
  await reading.project();
  return reading;
}

describe('Whatever happens, what was in force on a day', () => {
  it('as known at any moment is what a reader answers who has read no further than that', async () => {
    const held = new Set<string>();
    await fc.assert(fc.asyncProperty(histories, fc.array(fc.tuple(moment, day), { minLength: 2, maxLength: 3 }), async (events, asked) => {
      const later = await readingOf(events);
      try {
        for (const [part, inForceOn] of asked) {
          const at = Math.round(part * events.length);
          const then = await readingOf(events.slice(0, at));
          const answer = await inForce(then, at, inForceOn);
          await then.close();
          expect(await inForce(later, at, inForceOn)).toEqual(answer);
          held.add((answer as { goals: readonly unknown[] }).goals.length > 0 ? 'something' : 'nothing');
        }
      } finally {
        await later.close();
      }
    }), { numRuns: 40 });
    expect([...held].toSorted()).toEqual(['nothing', 'something']);
  });
});
