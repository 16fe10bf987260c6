import { describe, expect, it } from '@jest/globals';
import { UNCOUNTED, decisionsDecider, goalCommandsOf } from '#lib/planning';
import {
  adoptGoal, adoptGoalWithChanges, amendGoal, amendment, councilBasis, councilDecided, councilInYear, discontinueGoal, firstText, goalAdopted, goalAfter, goalChangeProposed, goalDrafted,
  goalEndorsed, goalSubmitted,
  minorityOf41, recordCouncilDecision, referGoalBack, referredBackByCouncil, rejectGoal, secondText, specify, tableGoal,
} from '#lib/testing';

const decisions = specify(decisionsDecider);
const text = { goalId: 'g-1', version: 1, contentHash: firstText.contentHash };
const item = { goalId: 'g-1', version: 1, outcome: 'adopted', geh: 'operational' } as const;

describe('Changing what KF has adopted', () => {
  const adopted = { 'g-1': goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted(), goalChangeProposed()) };
  const inYear = { ...councilInYear, today: '2027-03-30', goalsNow: adopted, amendedHashes: { 'g-1': secondText.contentHash } };
  const decidedInYear = { ...councilInYear, recordedOn: '2027-03-30' };
  const { content, reason } = amendment;
  const amended = { goalId: 'g-1', version: 1, outcome: 'amended', amendment: { content, reason }, inForceFrom: null, inForceTo: null } as const;
  const changed = { ...text, outcome: 'amended', amendment, inForceFrom: '2027-03-29', inForceTo: '2027-12-31', urgency: null } as const;

  it('holds from the meeting\'s day to the goal\'s last where no days are given, and else as given', () => {
    decisions.given().when(recordCouncilDecision({ ...inYear, goals: [amended] })).then(councilDecided({ ...decidedInYear, goals: [changed] }));
    const days = { inForceFrom: '2027-05-01', inForceTo: '2028-12-31' };
    const longer = councilDecided({ ...decidedInYear, goals: [{ ...changed, ...days }] });
    decisions.given().when(recordCouncilDecision({ ...inYear, goals: [{ ...amended, ...days }] })).then(longer);
    expect(goalCommandsOf(longer)).toEqual([amendGoal({ decisionId: 'd-KF', ...days })]);
  });

  it('may be its end', () => {
    const item = { outcome: 'discontinued', reason: 'Uppdraget har gått över till staten', inForceTo: '2027-06-30' } as const;
    const ended = councilDecided({ ...decidedInYear, goals: [{ ...text, ...item, urgency: null }] });
    decisions.given().when(recordCouncilDecision({ ...inYear, goals: [{ goalId: 'g-1', version: 1, ...item }] })).then(ended);
    expect(goalCommandsOf(ended)).toEqual([discontinueGoal({ decisionId: 'd-KF' })]);
  });

  it('is refused for a goal that KF has not adopted', () =>
    decisions.given().when(recordCouncilDecision({ goals: [amended], amendedHashes: inYear.amendedHashes })).thenRejected('goals-not-decidable', {
      problems: [{ goalId: 'g-1', code: 'goal-not-changeable', params: { status: 'endorsed' } }] }));
});

describe('Recording a decision of KF', () => {
  it('adopts a goal for the budget year where no days are given', () =>
    decisions.given().when(recordCouncilDecision()).then(councilDecided()));

  it('adopts a goal from and to the days given', () => {
    const inForce = { inForceFrom: '2027-02-01', inForceTo: '2029-12-31' };
    decisions.given().when(recordCouncilDecision({ goals: [{ ...item, ...inForce }] }))
      .then(councilDecided({ goals: [{ ...text, outcome: 'adopted', geh: 'operational', ...inForce, urgency: null }] }));
  });

  it('adopts one goal in its own words and rejects another, in one §', () => {
    const inForce = { inForceFrom: '2027-01-01', inForceTo: '2027-12-31' };
    const decided = councilDecided({ goals: [
      { ...text, outcome: 'adopted-with-changes', geh: 'operational', amendment, ...inForce, urgency: null },
      { ...text, goalId: 'g-2', outcome: 'rejected', reason: null, urgency: null },
    ] });
    const endorsed = (goalId: string) => goalAfter(goalDrafted({ goalId }), goalSubmitted({ goalId }), goalEndorsed({ goalId }));
    decisions.given().when(recordCouncilDecision({
      goals: [
        { goalId: 'g-1', version: 1, outcome: 'adopted-with-changes', geh: 'operational', inForceFrom: null, inForceTo: null,
          amendment: { content: secondText.content, reason: 'Tydligare inriktning' } },
        { goalId: 'g-2', version: 1, outcome: 'rejected', reason: null },
      ],
      amendedHashes: { 'g-1': secondText.contentHash }, goalsNow: { 'g-1': endorsed('g-1'), 'g-2': endorsed('g-2') },
    })).then(decided);
    expect(goalCommandsOf(decided)).toEqual([adoptGoalWithChanges(), rejectGoal({ goalId: 'g-2' })]);
  });

  it('refers one goal back on a minority\'s vote and tables another by majority, in one §', () => {
    const referral = { outcome: 'referred-back', referredTo: 'board', reasons: ['Fullmäktige behöver veta vad målet kostar'], respondBy: '2026-12-14', voting: minorityOf41 } as const;
    const endorsed = (goalId: string) => goalAfter(goalDrafted({ goalId }), goalSubmitted({ goalId }), goalEndorsed({ goalId }));
    const decided = councilDecided({ goals: [{ ...text, ...referral }, { ...text, goalId: 'g-2', outcome: 'tabled', reason: null, voting: UNCOUNTED }] });
    decisions.given().when(recordCouncilDecision({
      goals: [{ goalId: 'g-1', version: 1, ...referral }, { goalId: 'g-2', version: 1, outcome: 'tabled', reason: null }],
      goalsNow: { 'g-1': endorsed('g-1'), 'g-2': endorsed('g-2') },
    })).then(decided);
    expect(goalCommandsOf(decided)).toEqual([
      referGoalBack(referredBackByCouncil().data), tableGoal({ goalId: 'g-2', decisionId: 'd-KF', basis: councilBasis })]);
  });

  it('is refused where 13 of 41 would refer a goal back', () =>
    decisions.given().when(recordCouncilDecision({ goals: [{
      goalId: 'g-1', version: 1, outcome: 'referred-back', referredTo: 'board', reasons: ['Kostnaden'], respondBy: '2026-12-14',
      voting: { carriedBy: 'minority', vote: { inFavour: 13, against: 28, present: 41 } },
    }] })).thenRejected('goals-not-decidable', { problems: [
      { goalId: 'g-1', code: 'minority-too-small', params: { inFavour: 13, needed: 14, present: 41 } }] }));

  it('brings each goal its adoption', () => expect(goalCommandsOf(councilDecided())).toEqual([adoptGoal()]));

  it('is refused for a § already used', () =>
    decisions.given(councilDecided()).when(recordCouncilDecision({ decisionId: 'd-2' })).thenRejected('paragraph-taken'));

  it('decides an urgent matter before KS has been heard, and says why', () => {
    const urgency = 'Statsbidraget ska sökas före månadens slut';
    const rejected = { ...text, outcome: 'rejected', reason: null, urgency } as const;
    const goalsNow = { 'g-1': goalAfter(goalDrafted(), goalSubmitted()) };
    decisions.given().when(recordCouncilDecision({ goals: [{ goalId: 'g-1', version: 1, outcome: 'rejected', reason: null, urgency }], goalsNow }))
      .then(councilDecided({ goals: [rejected] }));
    expect(goalCommandsOf(councilDecided({ goals: [rejected] }))).toEqual([rejectGoal({ urgency })]);
  });

  it('is refused before KS has been heard', () =>
    decisions.given().when(recordCouncilDecision({ goalsNow: { 'g-1': goalAfter(goalDrafted(), goalSubmitted()) } }))
      .thenRejected('goals-not-decidable', { problems: [{ goalId: 'g-1', code: 'goal-not-endorsed', params: { status: 'submitted' } }] }));

  it('is refused for a goal that does not exist', () =>
    decisions.given().when(recordCouncilDecision({ goalsNow: {} })).thenRejected('goals-not-decidable'));

  it('is refused when a goal would end before it begins', () =>
    decisions.given().when(recordCouncilDecision({ goals: [{ ...item, inForceFrom: '2028-01-01', inForceTo: null }] }))
      .thenRejected('goals-not-decidable', { problems: [
        { goalId: 'g-1', code: 'in-force-period-reversed', params: { inForceFrom: '2028-01-01', inForceTo: '2027-12-31' } }] }));
});
