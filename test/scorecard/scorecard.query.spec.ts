import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { THE_PUBLIC, scorecardOf, type GoalOnScorecard, type Scorecard, type ScorecardQuestion, type Viewer } from '#lib/scorecard';
import { amendment, areaDeclaredApplicable, areaDeclaredNotApplicable, goalAdopted, goalAmended, goalAssessed, goalContent, goalDrafted, goalReferredBack, goalResponsibilityTransferred, goalRevised, goalSubmitted } from '#lib/testing';
import { MUNICIPALITY, Reading } from './reading.js';

const AUDITOR: Viewer = { capacities: [{ role: 'auditor', body: 'kommunen' }] };
const SECRETARY_SBN: Viewer = { capacities: [{ role: 'committee-secretary', body: 'SBN' }] };
const SECRETARY_SOC: Viewer = { capacities: [{ role: 'committee-secretary', body: 'SOC' }] };
const SECRETARY_KS: Viewer = { capacities: [{ role: 'board-secretary', body: 'KS' }] };

const titled = (title: string) => ({ content: goalContent({ title }) });

describe('The scorecard', () => {
  let r: Reading;
  beforeEach(() => {
    r = new Reading();
    r.cycle('SBN', 'SOC');
  });
  afterEach(() => r.close());

  const asked = async (over: Partial<ScorecardQuestion & { at: number }> = {}): Promise<Scorecard> => {
    const { at = r.now, ...question } = over;
    const scorecard = await scorecardOf(r.db, at, { municipality: MUNICIPALITY, budgetYear: 2027, viewer: AUDITOR, today: '2027-06-01', ...question });
    if (!scorecard) throw new Error('No scorecard');
    return scorecard;
  };
  const goals = (scorecard: Scorecard): readonly GoalOnScorecard[] =>
    scorecard.directions.flatMap(({ areas }) => areas.flatMap(({ cells }) => cells.flatMap((cell) => cell.goals)));
  const titles = async (over: Partial<ScorecardQuestion & { at: number }> = {}) => goals(await asked(over)).map(({ title }) => title);

  it('has a cell for every unit that takes part and every goal area, also where nothing is reported', async () => {
    r.tell(goalDrafted());
    await r.project();
    const { units, directions, totals } = await asked();
    expect(units.map(({ code }) => code)).toEqual(['SBN', 'SOC']);
    expect(directions.flatMap(({ areas }) => areas).map(({ code, cells }) => [code, cells.map((cell) => cell.goals.length)]))
      .toEqual([['MO-1.1', [1, 0]], ['MO-1.4', [0, 0]]]);
    expect(totals).toMatchObject({ cells: 4, notReported: 3, goals: 1 });
  });

  it('counts what is assessed, and always also what is not assessed and not reported', async () => {
    r.tell(
      goalDrafted(), goalSubmitted({ daysLate: 4 }), goalAdopted(), goalAssessed({ assessment: 'achieved', certainty: 'final' }),
      goalDrafted({ goalId: 'g-2' }), goalAssessed({ goalId: 'g-2', assessment: 'not-assessed', certainty: 'preliminary' }),
      goalDrafted({ goalId: 'g-3', area: 'MO-1.4' }),
    );
    await r.project();
    const { directions, totals } = await asked();
    const assessed = { 'achieved': 1, 'partly-achieved': 0, 'not-achieved': 0 };
    expect(totals).toEqual({ cells: 4, notReported: 2, notApplicable: 0, goals: 3, late: 1, preliminary: 1, notAssessed: 2, assessed });
    expect(directions[0]?.areas[1]?.totals).toMatchObject({ cells: 2, notReported: 1, goals: 1, notAssessed: 1 });
  });

  it('tells an area that a unit has declared not applicable apart from silence, until that is taken back', async () => {
    r.tell(goalDrafted(), areaDeclaredNotApplicable());
    const declared = r.now;
    r.tell(areaDeclaredApplicable());
    await r.project();
    const { directions, totals } = await asked({ at: declared, viewer: THE_PUBLIC });
    expect(directions[0]?.areas[1]?.cells.map(({ unit, notApplicable }) => [unit, notApplicable])).toEqual([
      ['SBN', { reason: 'Nämnden har inga utsläpp att påverka', declaredOn: '2026-05-04' }], ['SOC', null]]);
    expect(totals).toMatchObject({ cells: 4, notReported: 3, notApplicable: 1 });
    expect((await asked()).totals).toMatchObject({ cells: 4, notReported: 3, notApplicable: 0, goals: 1 });
  });

  it('has a goal in the column of the unit that answers for it on the day, or of the one that set it where the other takes no part', async () => {
    const transferred = (over: object) => goalResponsibilityTransferred({ ...over, effectiveFrom: '2027-07-01' });
    r.tell(goalDrafted(), transferred({ toUnit: 'SOC' }), goalDrafted({ goalId: 'g-2' }), transferred({ goalId: 'g-2', toUnit: 'MBN' }));
    await r.project();
    const columns = async (today: string) => (await asked({ today })).directions.flatMap(({ areas }) => areas)
      .flatMap(({ cells }) => cells.flatMap((cell) => cell.goals.map(({ goalId, unit, setBy }) => `${goalId} in ${cell.unit}: ${unit}, set by ${setBy}`)));
    expect(await columns('2027-06-30')).toEqual(['g-1 in SBN: SBN, set by SBN', 'g-2 in SBN: SBN, set by SBN']);
    expect(await columns('2027-07-01')).toEqual(['g-2 in SBN: MBN, set by SBN', 'g-1 in SOC: SOC, set by SBN']);
  });

  it('puts the goals of a cell in the Swedish order of their titles', async () => {
    r.tell(...['Ökad trygghet', 'Ängar och parker', 'Ålder är ingen gräns', 'Bostäder'].map((title, number) =>
      goalDrafted({ goalId: `g-${number}`, ...titled(title) })));
    await r.project();
    expect(await titles()).toEqual(['Bostäder', 'Ålder är ingen gräns', 'Ängar och parker', 'Ökad trygghet']);
  });

  it('does not exist for a year without a cycle, nor for another municipality', async () => {
    await r.project();
    expect(await scorecardOf(r.db, r.now, { municipality: MUNICIPALITY, budgetYear: 2028, viewer: AUDITOR, today: '2027-06-01' })).toBeUndefined();
    expect(await scorecardOf(r.db, r.now, { municipality: '2584', budgetYear: 2027, viewer: AUDITOR, today: '2027-06-01' })).toBeUndefined();
  });

  describe('as of an earlier moment', () => {
    it('shows what was known then, and not what came later', async () => {
      r.tell(goalDrafted(titled('Fler bostäder')));
      const beforeRevision = r.now;
      r.tell(goalRevised(titled('Fler bostäder i centrum')));
      await r.project();
      expect([await titles({ at: beforeRevision - 1 }), await titles({ at: beforeRevision }), await titles()])
        .toEqual([[], ['Fler bostäder'], ['Fler bostäder i centrum']]);
    });
  });

  describe('in force on a day', () => {
    beforeEach(() => r.tell(
      goalDrafted(titled('Fler bostäder')), goalSubmitted(), goalAdopted({ inForceFrom: '2027-01-01', inForceTo: '2027-12-31' }),
    ));

    it('shows only goals that a decision had put in force on it, from the first day to the last', async () => {
      r.tell(goalDrafted({ goalId: 'g-2' }), goalSubmitted({ goalId: 'g-2' }));
      await r.project();
      const days = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'];
      expect(await Promise.all(days.map((inForceOn) => titles({ inForceOn })))).toEqual([[], ['Fler bostäder'], ['Fler bostäder'], []]);
    });

    it('shows a decision that was recorded late only to those who ask what is known since', async () => {
      const beforeDecision = r.now - 1;
      await r.project();
      expect(await titles({ inForceOn: '2027-03-01', at: beforeDecision })).toEqual([]);
      expect(await titles({ inForceOn: '2027-03-01' })).toEqual(['Fler bostäder']);
    });

    it('keeps the text that held on the day when KF amends it from another day', async () => {
      r.tell(goalAmended({ amendment: { ...amendment, ...titled('Fler bostäder i centrum') }, inForceFrom: '2027-07-01' }));
      await r.project();
      const found = async (inForceOn: string) =>
        goals(await asked({ inForceOn })).map(({ title, inForceFrom }) => `${title} ${inForceFrom}`);
      expect([await found('2027-06-30'), await found('2027-07-01')])
        .toEqual([['Fler bostäder 2027-01-01'], ['Fler bostäder i centrum 2027-07-01']]);
    });

    it('shows the adopted text to those, too, who may see a newer draft', async () => {
      r.tell(goalRevised(titled('Ett utkast')));
      await r.project();
      expect(await titles({ inForceOn: '2027-03-01', viewer: SECRETARY_SBN })).toEqual(['Fler bostäder']);
    });
  });

  describe('seen by', () => {
    beforeEach(async () => {
      r.tell(
        goalDrafted({ goalId: 'g-1', ...titled('Ett utkast') }),
        goalDrafted({ goalId: 'g-2', ...titled('Inskickat') }), goalSubmitted({ goalId: 'g-2' }),
        goalReferredBack({ goalId: 'g-2' }), goalRevised({ goalId: 'g-2', ...titled('Omskrivet') }),
        goalDrafted({ goalId: 'g-3', ...titled('Antaget') }), goalSubmitted({ goalId: 'g-3' }), goalAdopted({ goalId: 'g-3' }),
      );
      await r.project();
    });

    const seenBy = async (viewer: Viewer) => (await titles({ viewer })).toSorted();

    it('the public has adopted goals only', async () => expect(await seenBy(THE_PUBLIC)).toEqual(['Antaget']));
    it('another committee has what has been submitted, by the submitted text', async () =>
      expect(await seenBy(SECRETARY_SOC)).toEqual(['Antaget', 'Inskickat']));
    it('KS has what has been submitted, by the submitted text', async () =>
      expect(await seenBy(SECRETARY_KS)).toEqual(['Antaget', 'Inskickat']));
    it('the committee itself has its drafts too', async () => expect(await seenBy(SECRETARY_SBN)).toEqual(['Antaget', 'Ett utkast', 'Omskrivet']));
    it('the auditor has everything', async () => expect(await seenBy(AUDITOR)).toEqual(['Antaget', 'Ett utkast', 'Omskrivet']));
    it('the public counts a cell with nothing but drafts as not reported', async () => {
      const { totals } = await asked({ viewer: THE_PUBLIC });
      expect(totals).toMatchObject({ goals: 1, notReported: 3 });
    });
  });
});
