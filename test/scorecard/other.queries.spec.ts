import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BoardDecided } from '#lib/planning';
import {
  awaitedDecisions, capacitiesHeld, capacitiesOf, cycleOf, cycles, decisionItems, decisionsOfBody, deviations, grantsOfPerson, historyOf, holdersOf, indexAt,
  notCarriedOut, nowIndex, projections, units,
} from '#lib/scorecard';
import {
  boardBasis, boardDecided, committeeBasis, committeeDecided, countersignatureAwaited, decisionCountersigned, goalRevised, cycleOpened, goalDrafted, goalEndorsed, goalSubmitted, personRegistered, roleEnded, roleGranted, unitRegistered,
} from '#lib/testing';
import { MUNICIPALITY as municipality, Reading } from './reading.js';

const AUDITOR = { capacities: [{ role: 'auditor', body: 'kommunen' }] } as const;
const DEVIATIONS = { municipality, budgetYear: 2027, viewer: AUDITOR, today: '2026-09-10', recordedWithinDays: 14 } as const;

describe('Asking the read models', () => {
  let r: Reading;
  beforeEach(() => { r = new Reading(); });
  afterEach(() => r.close());

  describe('for a moment', () => {
    const MAY = (hour: number) => `2026-05-04T0${hour}:00:00.000Z`;
    beforeEach(async () => {
      for (const hour of [8, 9, 7]) r.store.write(`2580.goal-g-${hour}`, goalDrafted({ goalId: `g-${hour}` }), { recordedAt: MAY(hour) });
      await r.project();
    });

    it('finds what was known by then: nothing before the first event, everything after the last', async () =>
      expect(await Promise.all([MAY(7), MAY(8), '2026-05-04T08:30:00.000Z', MAY(9)].map((instant) => indexAt(r.db, instant)))).toEqual([0, 1, 1, 3]));

    it('answers now as far as every table has come', async () => {
      expect(await nowIndex(r.db)).toBe(3);
      const behind = projections.filter(({ name }) => name === 'unit');
      await (await r.readModels.beside(behind)).swapIn();
      expect([await nowIndex(r.db), await nowIndex(r.db, ['scorecard_v8']), await indexAt(r.db, MAY(9))]).toEqual([0, 3, 0]);
    });
  });

  describe('for decisions', () => {
    const goals = ['g-1', 'g-2'].map((goalId) => ({ goalId, version: 1, contentHash: 'a hash', outcome: 'submitted', deadline: '2026-09-01', daysLate: 3 } as const));
    beforeEach(async () => {
      r.tell(goalDrafted(), goalDrafted({ goalId: 'g-2' }));
      r.tell(committeeDecided({ goals }));
      r.tell(goalSubmitted({ daysLate: 3 }));
      await r.project();
    });

    it('tells what one § decided on each goal, and what has become of it', async () =>
      expect(await decisionItems(r.db, r.now, { municipality, decisionId: 'd-SBN' })).toMatchObject([
        { goalId: 'g-1', outcome: 'submitted', basis: committeeBasis, caseNumber: '2026/287', recordedOn: '2026-08-28', carriedOutIndex: 4 },
        { goalId: 'g-2', outcome: 'submitted', carriedOutIndex: null },
      ]));

    it('tells what a body decided in a period', async () => {
      const ofBody = (body: string, from: string) => decisionsOfBody(r.db, r.now, { municipality, body, from, to: '2026-12-31' });
      expect([(await ofBody('SBN', '2026-01-01')).length, (await ofBody('SBN', '2026-08-28')).length, (await ofBody('SOC', '2026-01-01')).length]).toEqual([2, 0, 0]);
    });

    it('shows what was decided and not carried out, until it is', async () => {
      expect(await notCarriedOut(r.db, r.now, { municipality })).toMatchObject([{ goalId: 'g-2', decisionId: 'd-SBN' }]);
      r.tell(goalSubmitted({ goalId: 'g-2' }));
      await r.project();
      expect(await notCarriedOut(r.db, r.now, { municipality })).toEqual([]);
    });

    it('tells what waits to be countersigned, and who may not be the one to do it', async () => {
      r.store.write('2580.goal-g-1', goalRevised(), { context: { actor: { personId: 'p-bo', role: 'committee-secretary', body: 'SBN' } } });
      r.store.write('2580.decisions-KS-2026', countersignatureAwaited(), { context: { actor: { personId: 'p-anna', role: 'board-secretary', body: 'KS' } } });
      await r.project();
      const awaited = await awaitedDecisions(r.db, r.now, { municipality });
      expect(awaited).toMatchObject([{ decisionId: 'd-KS', basis: boardBasis, recordedOn: '2026-10-08', recordedBy: 'p-anna', decision: boardDecided() }]);
      expect(awaited[0]?.authors).toContain('p-bo');
      expect(awaited[0]?.authors).not.toContain('p-anna');
      r.tell(decisionCountersigned());
      await r.project();
      expect(await awaitedDecisions(r.db, r.now, { municipality })).toEqual([]);
    });

    it('tells how the body came to it, and lists what too few took part in', async () => {
      const proceedings = { attendance: { seats: 13, serving: 6 }, substitutes: ['p-1'], conflicts: [], votes: [], reservations: [] };
      const goals = [{ goalId: 'g-1', version: 1, contentHash: 'a hash', outcome: 'endorsed' }] as const;
      r.store.write('2580.decisions-KS-2026', boardDecided({ proceedings, goals }), { schema: BoardDecided.schema });
      r.tell(goalEndorsed());
      r.cycle('SBN');
      await r.project();
      expect(await decisionItems(r.db, r.now, { municipality, decisionId: 'd-KS' })).toMatchObject([{ goalId: 'g-1', proceedings }]);
      expect((await deviations(r.db, r.now, DEVIATIONS)).filter(({ kind }) => kind === 'quorum-missing'))
        .toMatchObject([{ goalId: 'g-1', basis: boardBasis }]);
    });

    it('lists as deviations what was not carried out and what came late', async () => {
      r.cycle('SBN');
      await r.project();
      expect((await deviations(r.db, r.now, DEVIATIONS)).slice(0, 2)).toMatchObject([
        { kind: 'not-carried-out', goalId: 'g-2' },
        { kind: 'submitted-late', goalId: 'g-1', unit: 'SBN', title: 'Fler bostäder i attraktiva lägen', daysLate: 3 },
      ]);
    });
  });

  describe('for persons', () => {
    beforeEach(async () => {
      r.tell(
        personRegistered(), roleGranted({ until: '2026-12-31' }), roleGranted({ role: 'auditor', body: 'kommunen' }), roleEnded({ until: '2026-06-30' }),
        personRegistered('p-2'), roleGranted({ personId: 'p-2', from: '2026-07-01' }),
      );
      await r.project();
    });

    it('tells the capacities that somebody holds on a day, from the first to the last', async () => {
      const on = (day: string) => capacitiesOf(r.db, r.now, { municipality, personId: 'p-1', on: day });
      expect([await on('2025-12-31'), await on('2026-06-30'), await on('2026-07-01')]).toEqual([
        [],
        [{ role: 'auditor', body: 'kommunen' }, { role: 'committee-secretary', body: 'SBN' }],
        [{ role: 'auditor', body: 'kommunen' }],
      ]);
    });

    it('tells who holds a role, as it was known then', async () => {
      const on = (day: string, at = r.now) => holdersOf(r.db, at, { municipality, role: 'committee-secretary', body: 'SBN', on: day });
      expect([await on('2026-06-30'), await on('2026-07-01'), await on('2026-07-01', 3)]).toEqual([['p-1'], ['p-2'], ['p-1']]);
    });

    it('tells everybody’s capacities, and every period of one person', async () => {
      expect((await capacitiesHeld(r.db, r.now, { municipality, on: '2026-07-01' })).map(({ personId, role }) => `${personId} ${role}`))
        .toEqual(['p-1 auditor', 'p-2 committee-secretary']);
      expect(await grantsOfPerson(r.db, r.now, { municipality, personId: 'p-2' }))
        .toEqual([{ role: 'committee-secretary', body: 'SBN', from: '2026-07-01', until: null }]);
    });
  });

  describe('for the organisation', () => {
    beforeEach(async () => {
      r.tell(cycleOpened(), cycleOpened({ budgetYear: 2028 }));
      r.tell(unitRegistered({ code: 'ÖFN', name: 'Överförmyndarnämnden' }), unitRegistered({ code: 'BUN', name: 'Barn- och utbildningsnämnden' }));
      await r.project();
    });

    it('lists the cycles with the latest year first, and finds one by its year', async () => {
      expect((await cycles(r.db, r.now, { municipality })).map(({ budgetYear }) => budgetYear)).toEqual([2028, 2027]);
      expect(await cycleOf(r.db, r.now, { municipality, budgetYear: 2027 })).toMatchObject({ budgetYear: 2027, steeringModel: { vision: 'Vision Luleå 2050' } });
      expect(await cycleOf(r.db, r.now, { municipality, budgetYear: 2029 })).toBeUndefined();
    });

    it('lists the units in the Swedish order of their names', async () =>
      expect((await units(r.db, r.now, { municipality })).map(({ code }) => code)).toEqual(['BUN', 'ÖFN']));

    it('keeps municipalities apart', async () => {
      const other = { municipality: '2584' };
      expect([await cycles(r.db, r.now, other), await units(r.db, r.now, other)]).toEqual([[], []]);
    });
  });

  it('tells what has happened in one stream, up to what was known', async () => {
    r.tell(goalDrafted(), goalDrafted({ goalId: 'g-2' }), goalSubmitted());
    await r.project();
    const types = async (at: number) => (await historyOf(r.db, at, { stream: '2580.goal-g-1' })).map(({ index, type }) => `${index} ${type}`);
    expect([await types(2), await types(3)]).toEqual([['1 goal-drafted'], ['1 goal-drafted', '3 goal-submitted']]);
  });
});
