import { describe, expect, it } from '@jest/globals';
import type { ScorecardAnswer } from '../api/generated.js';
import { changedCells, justBefore } from './step-changes.js';

type Goal = ScorecardAnswer['directions'][number]['areas'][number]['cells'][number]['goals'][number];

const scorecard = (...goals: readonly Partial<Goal>[]): ScorecardAnswer => ({
  units: [{ code: 'SBN', name: 'Stadsbyggnadsnämnden', kind: 'committee' }],
  directions: [{ areas: [{ code: 'MO-1.1', shortName: 'Byggande', cells: [{ unit: 'SBN', notApplicable: null, goals: goals.map((goal) => ({ status: 'draft', assessments: [], daysLate: null, ...goal })) }] }] }],
} as unknown as ScorecardAnswer);

const cell = { unit: 'SBN', area: 'MO-1.1', areaName: 'Byggande' };

describe('What an event changed in the matrix', () => {
  it('is nothing where it is the same', () => expect(changedCells(scorecard({}), scorecard({}), 'laget')).toEqual([]));

  it('is the cell whose mark is another', () =>
    expect(changedCells(scorecard({}), scorecard({ status: 'submitted' }), 'laget')).toEqual([{ ...cell, before: 'draft', after: 'submitted' }]));

  it('is the cell that has a goal more, though its mark is the same', () =>
    expect(changedCells(scorecard({}), scorecard({}, {}), 'laget')).toEqual([{ ...cell, before: 'draft', after: 'draft' }]));

  it('is every cell where there was no matrix before', () => expect(changedCells(undefined, scorecard(), 'laget')).toEqual([{ ...cell, before: null, after: 'not-reported' }]));
});

describe('Just before', () => {
  it('is a millisecond earlier', () => expect(justBefore('2026-10-05T08:00:00.000Z')).toBe('2026-10-05T07:59:59.999Z'));
});
