import { describe, expect, it } from '@jest/globals';
import { adoptionWarnings, announcementWarnings } from '#lib/planning';

describe('The day on which KF adopts is warned of', () => {
  it('where the council is about to be replaced by the one just elected', () => {
    const warning = (meetingDate: string) => [{ code: 'outgoing-council', params: { meetingDate, electionDay: '2026-09-13', newCouncilFrom: '2026-10-15' } }];
    expect(adoptionWarnings('2026-06-15', 2027)).toEqual(warning('2026-06-15'));
    expect(adoptionWarnings('2026-10-14', 2027)).toEqual(warning('2026-10-14'));
    expect(adoptionWarnings('2026-10-15', 2027)).toEqual([]);
    expect(adoptionWarnings('2025-06-16', 2026)).toEqual([]);
  });

  it('after the end of November', () => {
    expect(adoptionWarnings('2026-11-30', 2027)).toEqual([]);
    expect(adoptionWarnings('2026-12-01', 2027)).toEqual([{ code: 'adopted-after-limit', params: {
      meetingDate: '2026-12-01', act: 'council-adopts-budget', provision: { law: 'KL', chapter: 11, section: 10 }, limit: { unrolled: '2026-11-30', rolled: '2026-11-30' } } }]);
  });

  it('not where goals of the running year are adopted', () => expect(adoptionWarnings('2026-02-23', 2026)).toEqual([]));
});

describe('The announcement of KF\'s meeting is warned of', () => {
  it('less than a week before', () => {
    expect(announcementWarnings('2026-11-23', '2026-11-16')).toEqual([]);
    expect(announcementWarnings('2026-11-23', '2026-11-17')).toEqual([{ code: 'meeting-announced-late', params: { announceBy: '2026-11-16' } }]);
  });
});
