import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UNCOUNTED } from '#lib/planning';
import { THE_PUBLIC, bodyOfGoal, goalSheet, goalSheetsOf, goalTextInForce, goalTexts, goalsOf, indicatorSeries, units, type Viewer } from '#lib/scorecard';
import {
  boardBasis, boardDecided, committeeBasis, committeeDecided, contributionFollowedUp, contributionUndertaken, councilBasis, councilDecided,
  INDICATOR_ID, firstText, followUpReturned, followUpSubmitted, goalAdopted, goalAmended, goalAssessed, goalChangeProposed, goalConfirmedForYear, goalDiscontinued, goalDrafted,
  goalEndorsed, goalReferredBack, goalRevised, goalSubmitted, indicatorValueReported, indicatorValueRevised, secondText,
} from '#lib/testing';
import { MUNICIPALITY, Reading } from './reading.js';

const OWN: Viewer = { capacities: [{ role: 'committee-secretary', body: 'SBN' }] };
const OTHER: Viewer = { capacities: [{ role: 'controller', body: 'kommunen' }] };
const GOAL = { municipality: MUNICIPALITY, goalId: 'g-1', today: '2027-06-01' };

describe('A goal', () => {
  let r: Reading;
  beforeEach(() => {
    r = new Reading();
    r.cycle('SBN');
  });
  afterEach(() => r.close());

  const sheet = (viewer: Viewer, at = r.now) => goalSheet(r.db, at, { ...GOAL, viewer });
  const versions = async (viewer: Viewer, at = r.now) => (await goalTexts(r.db, at, { ...GOAL, viewer })).map(({ version }) => version);

  /** Drafted, submitted, referred back and rewritten, but not submitted again. */
  const rewritten = () => {
    r.tell(goalDrafted());
    r.tell(committeeDecided());
    r.tell(goalSubmitted());
    r.tell(boardDecided({ goals: [
      { goalId: 'g-1', version: 1, contentHash: firstText.contentHash, outcome: 'referred-back', reasons: ['Målvärdet saknar underlag'], respondBy: '2026-10-15', voting: UNCOUNTED },
    ] }));
    r.tell(goalReferredBack(), goalRevised());
  };

  it('shows those who write it their newest text, and others the one that was submitted', async () => {
    rewritten();
    await r.project();
    expect(await sheet(OWN)).toMatchObject({ status: 'referred-back', version: 2, contentHash: secondText.contentHash, content: secondText.content });
    expect(await sheet(OTHER)).toMatchObject({ status: 'referred-back', version: 1, contentHash: firstText.contentHash, content: firstText.content });
    expect([await versions(OWN), await versions(OTHER), await versions(THE_PUBLIC)]).toEqual([[1, 2], [1], []]);
  });

  it('does not exist for those who may not see any of it, nor in another municipality, nor before it was drafted', async () => {
    rewritten();
    await r.project();
    expect(await sheet(THE_PUBLIC)).toBeUndefined();
    expect(await goalSheet(r.db, r.now, { ...GOAL, municipality: '2584', viewer: OWN })).toBeUndefined();
    expect(await sheet(OWN, 1)).toBeUndefined();
    expect([await bodyOfGoal(r.db, r.now, GOAL), await bodyOfGoal(r.db, 1, GOAL)]).toEqual(['SBN', undefined]);
  });

  it('tells the decisions that brought it where it stands, with body, day and §, and which revision it is', async () => {
    rewritten();
    await r.project();
    const { decisions, referral, revision } = await sheet(OTHER) ?? {};
    expect(decisions).toEqual([
      { decisionId: 'd-SBN', outcome: 'submitted', version: 1, basis: committeeBasis, annulledOn: null, proceedings: null, renumberedFrom: null, countersigned: null },
      { decisionId: 'd-KS', outcome: 'referred-back', version: 1, basis: boardBasis, annulledOn: null, proceedings: null, renumberedFrom: null, countersigned: null },
    ]);
    expect(referral).toEqual({ decisionId: 'd-KS', basis: boardBasis, reasons: ['Målvärdet saknar underlag'], respondBy: '2026-10-15', referredTo: 'committee', voting: UNCOUNTED });
    expect(revision).toBe(3);
  });

  it('leaves out a decision that has not been carried out on it', async () => {
    r.tell(goalDrafted());
    r.tell(committeeDecided());
    await r.project();
    expect((await sheet(OWN))?.decisions).toEqual([]);
  });

  it('shows everybody, once adopted, its text, for how long it holds, and its latest assessment that its body has decided', async () => {
    rewritten();
    r.tell(goalSubmitted({ version: 2 }), goalEndorsed({ version: 2 }));
    r.tell(councilDecided({ goals: [
      { goalId: 'g-1', version: 2, contentHash: secondText.contentHash, outcome: 'adopted', geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31', urgency: null },
    ] }));
    r.tell(goalAdopted({ version: 2 }), goalAssessed({ followUp: 'delår', certainty: 'final' }), followUpSubmitted({ followUp: 'delår' }));
    await r.project();
    expect(await sheet(THE_PUBLIC)).toMatchObject({
      status: 'adopted', version: 2, content: secondText.content, inForce: { geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31' },
      assessment: { followUp: 'delår', assessment: 'achieved', certainty: 'final' },
    });
    expect(await versions(THE_PUBLIC)).toEqual([2]);
  });

  it('of several years stands in each with what was said in that year\'s rounds', async () => {
    r.tell(goalDrafted(), committeeDecided(), goalSubmitted(), boardDecided(), goalEndorsed(), councilDecided(), goalAdopted({ inForceTo: '2028-12-31' }), goalConfirmedForYear());
    r.tell(goalAssessed({ motivation: 'Om 2027' }), followUpSubmitted(), goalAssessed({ budgetYear: 2028, motivation: 'Om 2028' }), followUpSubmitted({ budgetYear: 2028 }));
    await r.project();
    const saidIn = async (budgetYear: number) =>
      (await goalSheetsOf(r.db, r.now, { ...GOAL, budgetYear, viewer: THE_PUBLIC })).map(({ followUps, assessment }) => [...followUps.map(({ motivation }) => motivation), assessment?.motivation]);
    expect([await saidIn(2027), await saidIn(2028), await saidIn(2029)]).toEqual([[['Om 2027', 'Om 2027']], [['Om 2028', 'Om 2028']], []]);
    expect((await sheet(THE_PUBLIC))?.followUps.map(({ budgetYear }) => budgetYear)).toEqual([2027, 2028]);
  });

  it('is told undecided in a round to those who take part in the planning, and to the public when its body has decided, shares and all', async () => {
    r.tell(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted(), contributionUndertaken(), contributionFollowedUp(), goalAssessed());
    await r.project();
    const told = async (viewer: Viewer) => {
      const seen = await sheet(viewer);
      return [seen?.followUps.map(({ followUp, stage }) => [followUp, stage]), seen?.assessment?.assessment, seen?.contributions.map(({ followUps }) => followUps.length)];
    };
    expect([await told(OTHER), await told(THE_PUBLIC)]).toEqual([[[['augusti', 'open']], 'achieved', [1]], [[], undefined, [0]]]);
    r.tell(followUpSubmitted());
    await r.project();
    expect([await told(OTHER), await told(THE_PUBLIC)]).toEqual(Array(2).fill([[['augusti', 'submitted']], 'achieved', [1]]));
  });

  it('goes on being told as it was decided to the public, where it has gone back and something else is said, until that is decided too', async () => {
    r.tell(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted(), contributionUndertaken(), contributionFollowedUp(), goalAssessed(), followUpSubmitted(), followUpReturned());
    r.tell(goalAssessed({ assessment: 'not-achieved', motivation: 'Nytt' }), contributionFollowedUp({ assessment: 'not-achieved' }));
    await r.project();
    const reassessed = r.now;
    r.tell(followUpSubmitted());
    await r.project();
    const told = async (viewer: Viewer, at: number) => {
      const [seen, [listed]] = [await sheet(viewer, at), await goalsOf(r.db, at, { ...GOAL, budgetYear: 2027, viewer, units: await units(r.db, at, { ...GOAL, on: GOAL.today }) })];
      return [seen?.assessment?.stage, seen?.assessment?.assessment, listed?.assessment, seen?.contributions[0]?.followUps.map(({ assessment }) => assessment)];
    };
    expect(await told(THE_PUBLIC, reassessed)).toEqual(['returned', 'achieved', 'achieved', ['achieved']]);
    expect(await told(OTHER, reassessed)).toEqual(['open', 'not-achieved', 'not-achieved', ['not-achieved']]);
    expect([await told(THE_PUBLIC, r.now), await told(OTHER, r.now)]).toEqual(Array(2).fill(['submitted', 'not-achieved', 'not-achieved', ['not-achieved']]));
    const fields = await Promise.all([THE_PUBLIC, OTHER].map(async (viewer) => Object.keys((await sheet(viewer, reassessed))?.assessment ?? {}).toSorted()));
    expect(fields).toEqual(Array(2).fill(['assessedOn', 'assessment', 'budgetYear', 'certainty', 'decisions', 'errata', 'followUp', 'forecast', 'measures', 'motivation', 'stage', 'statuses', 'trend']));
  });

  it('has values that the public is told of when the round they were reported in is decided: before that, those that were', async () => {
    r.tell(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted());
    const valuesAt: number[] = [];
    for (const events of [
      [indicatorValueReported({ status: 'preliminary' }), goalAssessed(), indicatorValueReported({ gender: 'women', value: '180' })], [followUpSubmitted()],
      [followUpReturned(), indicatorValueRevised(), goalAssessed({ assessment: 'not-achieved' })], [followUpSubmitted()], [indicatorValueRevised({ value: '347', reason: 'En revs' })],
    ] as const) {
      r.tell(...events);
      await r.project();
      valuesAt.push(r.now);
    }
    const told = async (viewer: Viewer, at: number) =>
      (await indicatorSeries(r.db, at, { municipality: MUNICIPALITY, indicatorId: INDICATOR_ID, viewer })).map(({ value, superseded }) => [value, ...superseded.map((one) => `${one.value} ${one.reason}`)].join(', '));
    const [reported, decided, revised, decidedAnew, later] = valuesAt as [number, number, number, number, number];
    const women = '180';
    expect([await told(OTHER, reported), await told(THE_PUBLIC, reported)]).toEqual([['350', women], []]);
    expect(await told(THE_PUBLIC, decided)).toEqual(['350', women]);
    expect([await told(OTHER, revised), await told(THE_PUBLIC, revised)]).toEqual([['348, 350 Två räknades två gånger', women], ['350', women]]);
    expect(await told(THE_PUBLIC, decidedAnew)).toEqual(['348, 350 Två räknades två gånger', women]);
    expect(await told(THE_PUBLIC, later)).toEqual(['347, 350 Två räknades två gånger, 348 En revs', women]);
  });

  describe('changed by KF during the year', () => {
    const onDay = (today: string) => goalSheet(r.db, r.now, { ...GOAL, viewer: THE_PUBLIC, today });
    beforeEach(async () => {
      r.tell(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted(), goalChangeProposed(), goalAmended(), goalChangeProposed({ version: 2 }));
      r.tell(goalDiscontinued({ version: 2, decisionId: 'd-end', inForceTo: '2027-09-30' }));
      await r.project();
    });

    it('is shown by the text that holds on the day, with the one that is to come', async () => {
      expect(await onDay('2027-04-30')).toMatchObject({ version: 1, content: firstText.content, validity: 'in-force', upcoming: { decisionId: 'd-KF-year', version: 2, inForceFrom: '2027-05-01' } });
      expect(await onDay('2027-05-01')).toMatchObject({ version: 2, content: secondText.content, validity: 'in-force', upcoming: null });
    });

    it('has ended when its last day has passed, and is still there with its latest text', async () => {
      expect((await onDay('2027-09-30'))?.validity).toBe('in-force');
      expect(await onDay('2027-10-01')).toMatchObject({ status: 'adopted', validity: 'ended', version: 2, discontinuation: { decisionId: 'd-end', inForceTo: '2027-09-30' } });
      expect((await onDay('2026-12-31'))?.validity).toBe('not-yet');
    });

    it('has each text with the days between which it held', async () => {
      const texts = await goalTexts(r.db, r.now, { ...GOAL, viewer: THE_PUBLIC });
      expect(texts.map(({ version, amendedBy, adoption }) => [version, amendedBy, adoption?.inForceFrom, adoption?.inForceTo])).toEqual([
        [1, null, '2027-01-01', '2027-04-30'], [2, 'KF', '2027-05-01', '2027-09-30']]);
    });

    it('was not so before it was recorded', async () => {
      const [discontinued, amended] = [r.now, r.now - 2];
      const versionThen = async (inForceOn: string, at: number) => (await goalTextInForce(r.db, at, { ...GOAL, inForceOn }))?.version;
      expect([await versionThen('2027-06-01', amended - 1), await versionThen('2027-06-01', amended)]).toEqual([1, 2]);
      expect([await versionThen('2027-10-01', discontinued - 1), await versionThen('2027-10-01', discontinued)]).toEqual([2, undefined]);
    });
  });

  describe('in force on a day', () => {
    const inForce = async (inForceOn: string, at = r.now) => (await goalTextInForce(r.db, at, { ...GOAL, inForceOn }))?.version;

    beforeEach(async () => {
      r.tell(goalDrafted(), goalSubmitted(), goalAdopted({ inForceFrom: '2027-01-01', inForceTo: '2027-12-31' }));
      // Decided in the spring to hold from March, but recorded last.
      r.tell(goalAmended({ inForceFrom: '2027-03-01', inForceTo: '2027-12-31' }));
      await r.project();
    });

    it('is the text that a decision had put in force then', async () =>
      expect([await inForce('2026-12-31'), await inForce('2027-02-28'), await inForce('2027-03-01'), await inForce('2028-01-01')])
        .toEqual([undefined, 1, 2, undefined]));

    it('is, by what was known before a late decision was recorded, the text that held until then', async () =>
      expect([await inForce('2027-06-01', r.now - 1), await inForce('2027-06-01')]).toEqual([1, 2]));

    it('comes with the decision that adopted it, and the days between which it held', async () =>
      expect(await goalTextInForce(r.db, r.now, { ...GOAL, inForceOn: '2027-01-01' })).toMatchObject({
        content: firstText.content, adoption: { decisionId: 'd-KF', basis: councilBasis, inForceFrom: '2027-01-01', inForceTo: '2027-02-28' },
      }));
  });
});
