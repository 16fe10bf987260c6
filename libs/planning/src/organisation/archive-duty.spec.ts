import { describe, expect, it } from '@jest/globals';
import { archiveDutyOf } from '#lib/planning';

describe('The archive of a unit that is gone', () => {
  it('follows its operation', () =>
    expect(archiveDutyOf({ kind: 'committee', lastDay: '2018-12-31', successors: ['KFN'] })).toEqual({ archive: 'follows-operation', to: 'KFN' }));

  it('goes to the archive authority within three months where nobody takes the operation over', () =>
    expect(archiveDutyOf({ kind: 'company', lastDay: '2026-11-30', successors: [] })).toEqual({ archive: 'to-authority', by: '2027-02-28' }));

  it('is the body\'s, for an administration', () =>
    expect(archiveDutyOf({ kind: 'administration', lastDay: '2018-12-31', successors: [] })).toEqual({ archive: 'stays-with-body' }));
});
