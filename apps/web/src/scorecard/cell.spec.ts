import { describe, expect, it } from '@jest/globals';
import type { CellAnswer, GoalOnScorecardAnswer } from '../api/generated.js';
import { areaNumber } from '../parts/area-number.js';
import { MARKS } from '../parts/marks.js';
import { cellSummary, viewAtHand, viewsOf } from './cell.js';

const goal = (more: Partial<GoalOnScorecardAnswer> = {}): GoalOnScorecardAnswer => ({
  goalId: '018f6a3e-5c1d-7b2a-9e4f-0a1b2c3d4e5f', budgetYear: 2027, unit: 'BUN', setBy: 'BUN', status: 'adopted', title: 'Fler når målen', daysLate: 0,
  assessments: [], assessment: null, certainty: null, inForceFrom: null, inForceTo: null, validity: null, isDiscontinued: false, ...more,
});

/** Assessed in August. */
const assessed = (assessment: GoalOnScorecardAnswer['assessments'][number]['assessment'], certainty: 'preliminary' | 'final' = 'final', stage: 'open' | 'submitted' = 'submitted') =>
  goal({ assessments: [{ budgetYear: 2027, followUp: 'augusti', stage, assessment, certainty }] });

const of = (goals: readonly GoalOnScorecardAnswer[], notApplicable: CellAnswer['notApplicable'] = null) => ({ goals: [...goals], notApplicable });

describe('A cell of the matrix', () => {
  it('without goals is not reported, and never blank', () => {
    expect([cellSummary(of([]), 'forslag').mark, cellSummary(of([]), 'uppfoljning-augusti').mark]).toEqual(['not-reported', 'not-reported']);
  });

  it('that the unit has declared not applicable says so, and is no deviation; with a goal it shows the goal', () => {
    const declared = { reason: 'Ingen verksamhet', declaredOn: '2026-05-04' };
    expect([cellSummary(of([], declared), 'laget').mark, cellSummary(of([goal()], declared), 'laget').mark]).toEqual(['not-applicable', 'adopted']);
    expect(MARKS['not-applicable']).toMatchObject({ word: 'Ej tillämpligt', isDeviation: false });
  });

  it('of several goals shows the one that needs most attention, and how many they are', () => {
    const goals = [assessed('achieved'), assessed('not-achieved', 'preliminary'), assessed('partly-achieved')];
    expect(cellSummary(of(goals), 'uppfoljning-augusti')).toEqual({ mark: 'not-achieved', goals: 3, isPreliminary: true, daysLate: 0 });
    expect(cellSummary(of(goals), 'ks')).toMatchObject({ mark: 'prepared', isPreliminary: false });
  });

  it('shows where the goal is now, whatever its assessment', () => {
    expect(cellSummary(of([assessed('not-achieved')]), 'laget').mark).toBe('adopted');
    expect(cellSummary(of([goal({ status: 'referred-back', daysLate: 12 })]), 'laget')).toMatchObject({ mark: 'referred-back', daysLate: 12 });
  });

  it.each([
    ['draft', ['draft', 'not-yet', 'not-yet']],
    ['submitted', ['submitted', 'awaiting', 'not-yet']],
    ['endorsed', ['submitted', 'endorsed', 'awaiting']],
    ['referred-back', ['referred-back', 'referred-back', 'not-yet']],
    ['adopted', ['submitted', 'prepared', 'adopted']],
    ['rejected', ['submitted', 'prepared', 'rejected']],
  ] as const)('shows of a goal that is %s what has come of it in the committee, in KS and in KF', (status, marks) => {
    expect((['forslag', 'ks', 'kf'] as const).map((view) => cellSummary(of([goal({ status })]), view).mark)).toEqual(marks);
  });

  it('shows in the follow-up an adopted goal of which nothing is said as not reported', () => {
    expect(cellSummary(of([goal(), assessed('achieved')]), 'uppfoljning-augusti').mark).toBe('not-reported');
    expect(cellSummary(of([assessed('not-assessed')]), 'uppfoljning-augusti').mark).toBe('not-reported');
  });

  it('marks as preliminary what no body has decided yet', () => {
    expect([assessed('achieved', 'final', 'open'), assessed('achieved')].map((one) => cellSummary(of([one]), 'uppfoljning-augusti').isPreliminary)).toEqual([true, false]);
  });

  it('shows of each follow-up what was said in it, whatever was said later', () => {
    const twice = goal({ assessments: [{ budgetYear: 2027, followUp: 'augusti', stage: 'submitted', assessment: 'partly-achieved', certainty: 'preliminary' }, { budgetYear: 2027, followUp: 'december', stage: 'submitted', assessment: 'achieved', certainty: 'final' }] });
    const shown = viewsOf(['april', 'augusti', 'december']).slice(4).map((view) => cellSummary(of([twice]), view));
    expect(shown.map(({ mark, isPreliminary }) => [mark, isPreliminary])).toEqual([['not-reported', false], ['partly-achieved', true], ['achieved', false]]);
  });
});

describe('The view at hand', () => {
  it('is the last follow-up in which something is assessed, if any', () => {
    const rounds = ['april', 'augusti', 'december'];
    expect([viewAtHand([goal()], rounds), viewAtHand([goal(), assessed('achieved')], rounds)]).toEqual(['laget', 'uppfoljning-augusti']);
  });
});

describe('The number of an area', () => {
  it('is its code without the letters', () => expect(areaNumber('MO-1.4')).toBe('1.4'));
});
