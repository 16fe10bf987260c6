import { describe, it } from '@jest/globals';
import {
  boardReportBasis, councilReportBasis, followUpNoted, followUpReturned, followUpSubmitted, goalAssessed, goalReassessed, measure, measureCompleted, measureDelayed, measureDropped,
  reportBasis, specifyProjection, statusesOf,
} from '#lib/testing';
import { goalFollowUps } from './goal-follow-ups.projection.js';

const followUps = specifyProjection(goalFollowUps);

const inRound = {
  budgetYear: null, followUp: 'augusti', statuses: statusesOf('augusti'), assessedOn: '2027-09-10', assessment: 'achieved', forecast: null, trend: null, certainty: 'preliminary',
  motivation: '350 bostäder är färdiga till och med augusti', measures: [], stage: 'open', decisions: [], errata: [],
} as const;
const said = { ...inRound, decided: null, undecidedFrom: 0 } as const;
const promised = { ...measure(), status: 'open', completedOn: null, wasDueOn: null, reason: null } as const;
const row = (...follow_ups: readonly object[]) => ({ follow_ups: JSON.stringify(follow_ups) });

describe('What is said of a goal in its rounds', () => {
  it('is kept for each round, in the order in which they were answered', () =>
    followUps.given(goalAssessed(), goalAssessed({ followUp: 'december', assessedOn: '2028-01-10', assessment: 'not-achieved', measures: [measure()] })).then({
      goal_id: 'g-1', municipality: '2580',
      ...row(said, { ...said, followUp: 'december', statuses: statusesOf('december'), assessedOn: '2028-01-10', assessment: 'not-achieved', measures: [promised] }),
    }));

  it('is what was last said in the round', () =>
    followUps.given(goalAssessed(), goalAssessed({ forecast: 'partly-likely', trend: 'improving', certainty: 'final', measures: [measure()] }))
      .then(row({ ...said, forecast: 'partly-likely', trend: 'improving', certainty: 'final', measures: [promised] })));

  it('is followed by the decisions on it', () => {
    const none = { reasons: [], respondBy: null };
    const submitted = { outcome: 'follow-up-submitted', decisionId: 'd-report-SBN', basis: reportBasis, ...none };
    const returned = { outcome: 'follow-up-returned', decisionId: 'd-report-KS', basis: boardReportBasis, reasons: ['Vilka projekt är försenade?'], respondBy: '2027-10-18' };
    const noted = { outcome: 'follow-up-noted', decisionId: 'd-report-KS', basis: councilReportBasis, ...none };
    followUps.given(goalAssessed(), followUpSubmitted()).then(row({ ...said, stage: 'submitted', decisions: [submitted], undecidedFrom: null }));
    followUps.given(goalAssessed(), followUpSubmitted(), followUpReturned()).then(row({ ...said, stage: 'returned', decisions: [submitted, returned], undecidedFrom: 3 }));
    followUps.given(goalAssessed(), followUpSubmitted(), followUpReturned(), goalAssessed(), followUpSubmitted(), followUpNoted({ basis: councilReportBasis }))
      .then(row({ ...said, stage: 'submitted', decisions: [submitted, returned, submitted, noted], undecidedFrom: null }));
  });

  it('stays beside what is said instead, as it was decided, until that is decided too', () => {
    const decisions = [
      { outcome: 'follow-up-submitted', decisionId: 'd-report-SBN', basis: reportBasis, reasons: [], respondBy: null },
      { outcome: 'follow-up-returned', decisionId: 'd-report-KS', basis: boardReportBasis, reasons: ['Vilka projekt är försenade?'], respondBy: '2027-10-18' }];
    const promising = { ...inRound, stage: 'returned', decisions, measures: [{ ...promised, status: 'completed', completedOn: '2027-11-15' }] };
    const anew = [
      goalAssessed({ measures: [measure()] }), followUpSubmitted(), followUpReturned(), goalAssessed({ assessment: 'not-achieved' }), goalAssessed({ assessment: 'partly-achieved' }), measureCompleted(),
    ] as const;
    followUps.given(...anew).then(row({ ...inRound, assessment: 'partly-achieved', decisions, decided: promising, undecidedFrom: 3 }));
    followUps.given(...anew, followUpSubmitted())
      .then(row({ ...inRound, assessment: 'partly-achieved', stage: 'submitted', decisions: [...decisions, decisions[0]], decided: null, undecidedFrom: null }));
  });

  it('is what was found out later, with what the report said', () =>
    followUps.given(goalAssessed(), followUpSubmitted(), goalReassessed()).then(row({
      ...said, assessedOn: '2028-11-20', certainty: 'final', motivation: '348 bostäder var färdiga', stage: 'submitted',
      decisions: [{ outcome: 'follow-up-submitted', decisionId: 'd-report-SBN', basis: reportBasis, reasons: [], respondBy: null }],
      errata: [{ reassessedOn: '2028-11-20', previous: { assessment: 'achieved', certainty: 'preliminary' }, reason: 'Statistiken är publicerad' }], undecidedFrom: null,
    })));

  it('tells of each measure whether it is done, delayed or dropped, in every round that promises it', () => {
    const told = [goalAssessed({ measures: [measure(), measure({ measureId: 'm-2' })] }), goalAssessed({ followUp: 'december', measures: [measure()] })] as const;
    const rounds = (changed: object) => row(
      { ...said, measures: [{ ...promised, ...changed }, { ...promised, measureId: 'm-2' }] }, { ...said, followUp: 'december', statuses: statusesOf('december'), measures: [{ ...promised, ...changed }] });
    followUps.given(...told, measureCompleted()).then(rounds({ status: 'completed', completedOn: '2027-11-15' }));
    followUps.given(...told, measureDropped()).then(rounds({ status: 'dropped', reason: 'Behövs inte längre' }));
    followUps.given(...told, measureDelayed(), measureDelayed({ wasDueOn: '2028-02-01', dueOn: '2028-04-01', reason: 'Ännu ingen' }))
      .then(rounds({ dueOn: '2028-04-01', wasDueOn: '2027-12-01', reason: 'Ännu ingen' }));
  });

  it('keeps what has happened to a measure when it is told again', () =>
    followUps.given(goalAssessed({ measures: [measure()] }), measureDelayed(), goalAssessed({ measures: [measure({ dueOn: '2028-02-01', text: 'Två planhandläggare' })] }))
      .then(row({ ...said, measures: [{ ...promised, text: 'Två planhandläggare', dueOn: '2028-02-01', wasDueOn: '2027-12-01', reason: 'Ingen sökte tjänsten' }] })));
});
