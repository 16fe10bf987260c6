import { describe, expect, it } from '@jest/globals';
import type { MeetingAnswer, MinutesPartAnswer } from '../api/generated.js';
import { nextStep, stepsOf } from './meeting-steps.js';

const day = (rolled: string) => ({ unrolled: rolled, rolled });
const approved: MinutesPartAnswer = { paragraph: null, approvedOn: '2026-10-12', approvers: ['Bengt Forslund', 'Gunnel Hedman'], noticeDue: day('2026-10-14'), notice: null };
const notice = { postedOn: '2026-10-13', minutesAt: 'Stadshuset', removedOn: null, appealsUntil: day('2026-11-03') };
const meeting = (over: Partial<MeetingAnswer> = {}) => ({ meetingDate: '2026-10-05', status: 'scheduled' as const, preparation: [], approvalDue: day('2026-10-19'), minutes: [], ...over });

describe('What is next with a meeting', () => {
  it('is to prepare it until it has been', () => {
    const preparation = [{ step: 'agenda-set', label: 'ärendelistan är bestämd', day: '2026-09-24', isByLaw: false }, { step: 'documents-sent', label: 'handlingar är utskickade', day: '2026-09-28', isByLaw: false }] as const;
    expect(nextStep(meeting({ preparation: [...preparation] }), '2026-09-25')).toMatchObject({ words: 'Handlingar är utskickade', by: '2026-09-28' });
    expect(nextStep(meeting({ preparation: [...preparation] }), '2026-10-02')).toMatchObject({ kind: 'meeting', by: '2026-10-05' });
  });

  it('is to approve the minutes, then to announce that, then nothing until the notice may come down', () => {
    expect(nextStep(meeting(), '2026-10-06')).toMatchObject({ kind: 'approval', by: '2026-10-19' });
    expect(nextStep(meeting({ minutes: [approved] }), '2026-10-12')).toMatchObject({ kind: 'notice', by: '2026-10-14' });
    expect(nextStep(meeting({ minutes: [{ ...approved, notice }] }), '2026-11-03')).toBeUndefined();
    expect(nextStep(meeting({ minutes: [{ ...approved, notice }] }), '2026-11-04')).toMatchObject({ kind: 'removal' });
    expect(nextStep(meeting({ minutes: [{ ...approved, notice: { ...notice, removedOn: '2026-11-05' } }] }), '2026-11-06')).toBeUndefined();
  });

  it('is the whole minutes’ approval, though a § was approved at once', () => {
    expect(nextStep(meeting({ minutes: [{ ...approved, paragraph: 190, notice: { ...notice, removedOn: '2026-11-05' } }] }), '2026-11-06')).toMatchObject({ words: 'Protokollet justeras' });
  });

  it('is nothing where it was moved or cancelled', () => expect(stepsOf(meeting({ status: 'cancelled' }), '2026-10-06')).toEqual([]));
});
