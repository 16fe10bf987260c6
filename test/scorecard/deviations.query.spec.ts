import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlanningEvent } from '#lib/planning';
import { THE_PUBLIC, deviations, type Viewer } from '#lib/scorecard';
import {
  areaDeclaredNotApplicable, boardBasis, boardDecided, boardProposalFrozen, committeeDecided, councilDecided, deadlineExtended, deadlineMoved, decisionCountersigned,
  followUpSubmitted, goalAdopted, goalAssessed, goalCompletionRequested, goalDrafted, goalEndorsed, goalReassessed, goalReferredBack, goalSubmissionConfirmed,
  goalSubmitted, goalSubmittedPreliminarily, meetingScheduled, minutesApproved, minutesCorrected, noticePosted, noticeRemoved, reportHandedOver,
} from '#lib/testing';
import { deviationSentence } from '#lib/texts';
import { MUNICIPALITY as municipality, Reading } from './reading.js';

const AUDITOR: Viewer = { capacities: [{ role: 'auditor', body: 'kommunen' }] };
const TITLE = 'Fler bostäder i attraktiva lägen';

describe('The deviations of a year', () => {
  let r: Reading;
  beforeEach(() => {
    r = new Reading();
    r.cycle('SBN');
  });
  afterEach(() => r.close());

  const after = async (events: readonly PlanningEvent[], today: string, more: Readonly<{ viewer?: Viewer; unit?: string; at?: number; recordedWithinDays?: number }> = {}) => {
    r.tell(...events);
    await r.project();
    const { at = r.now, ...asked } = more;
    return deviations(r.db, at, { municipality, budgetYear: 2027, viewer: AUDITOR, today, recordedWithinDays: 14, ...asked });
  };
  /** Of the kinds named, or all that are not about areas without goals. */
  const told = async (events: readonly PlanningEvent[], today: string, more?: Parameters<typeof after>[2]) =>
    (await after(events, today, more)).filter(({ kind }) => kind !== 'not-reported');

  const decided = [goalDrafted(), committeeDecided(), goalSubmitted()];
  const adopted = [...decided, boardDecided(), goalEndorsed(), councilDecided(), goalAdopted()];

  it('are none while everything is done in time', async () => expect(await told(adopted, '2027-03-01')).toEqual([]));

  it('are areas with neither a goal nor a declaration once the day has passed, for each unit\'s own day', async () => {
    const missing = async (today: string) => (await after([], today)).filter(({ kind }) => kind === 'not-reported').map((one) => [one.unit, one.kind === 'not-reported' && one.area, one.on]);
    const all = await after([goalDrafted()], '2026-09-02');
    expect(all.filter(({ kind }) => kind === 'not-reported').length).toBeGreaterThan(1);
    r.tell(committeeDecided(), goalSubmitted(), areaDeclaredNotApplicable());
    expect(await missing('2026-09-01')).toEqual([]);
    expect((await missing('2026-09-02')).length).toBe(all.filter(({ kind }) => kind === 'not-reported').length - 2);
    r.tell(deadlineExtended({ unit: 'SBN', extendedTo: '2026-09-15' }));
    expect(await missing('2026-09-02')).toEqual([]);
  });

  it('are goals that came late', async () =>
    expect(await told([goalDrafted(), committeeDecided(), goalSubmitted({ daysLate: 3, lateReason: 'Mötet ställdes in' })], '2026-09-10')).toMatchObject(
      [{ kind: 'submitted-late', goalId: 'g-1', unit: 'SBN', title: TITLE, daysLate: 3, lateReason: 'Mötet ställdes in' }]));

  it('are adopted goals in force that a round has not heard of when its day has passed', async () => {
    const first = (await after(adopted, '2027-12-01')).filter(({ kind }) => kind === 'follow-up-missing');
    expect(first.map((one) => one.kind === 'follow-up-missing' && one.followUp)).toContain('augusti');
    const august = async (...events: readonly PlanningEvent[]) => (await after(events, '2027-12-01')).filter((one) => one.kind === 'follow-up-missing' && one.followUp === 'augusti').length;
    expect([await august(goalAssessed({ budgetYear: 2028 })), await august(goalAssessed())]).toEqual([1, 0]);
  });

  it.each([
    ['a referral', [...decided, goalReferredBack()], '2026-10-15'], ['a request for completion', [...decided, goalCompletionRequested()], '2026-09-25'],
  ] as const)('are %s that nobody answered by its day', async (_what, events, day) => {
    expect((await after(events, day)).filter(({ kind }) => kind === 'answer-overdue')).toEqual([]);
    expect((await after([], '2026-12-01')).filter(({ kind }) => kind === 'answer-overdue')).toMatchObject([{ goalId: 'g-1', on: day }]);
  });

  it('are goals submitted before a decision that never came', async () => {
    expect(await told([goalDrafted(), goalSubmittedPreliminarily()], '2026-09-18')).toMatchObject([{ kind: 'decided-without-paragraph', what: 'submission', goalId: 'g-1' }]);
    expect(await told([goalSubmissionConfirmed()], '2026-09-18')).toEqual([]);
  });

  it('are follow-ups that KF was handed before the committee had decided', async () => {
    const undecided = (found: Awaited<ReturnType<typeof after>>) => found.filter(({ kind }) => kind === 'decided-without-paragraph');
    expect(undecided(await after([...adopted, goalAssessed()], '2027-10-30'))).toEqual([]);
    expect(undecided(await after([reportHandedOver()], '2027-10-30'))).toMatchObject([{ what: 'follow-up', goalId: 'g-1' }]);
    expect(undecided(await after([followUpSubmitted()], '2027-10-30'))).toEqual([]);
  });

  it('are deadlines moved or extended, and those for which no minutes are named', async () =>
    expect(await told([deadlineMoved({ decidedBy: null }), deadlineExtended({ decidedBy: boardBasis })], '2026-08-01')).toMatchObject([
      { kind: 'decided-without-paragraph', what: 'deadline' }, { kind: 'deadline-moved', unit: null }, { kind: 'deadline-moved', unit: 'SBN' },
    ]));

  it('are proposals frozen without minutes', async () =>
    expect(await told([boardProposalFrozen({ decidedBy: null })], '2026-11-10')).toMatchObject([{ kind: 'decided-without-paragraph', what: 'proposal', unit: 'KS' }]));

  it('are decisions recorded long after their meeting, as long as asked', async () => {
    const late = [goalDrafted(), committeeDecided({ recordedOn: '2026-09-11' }), goalSubmitted()];
    expect(await told(late, '2026-09-12')).toMatchObject([{ kind: 'recorded-late', unit: 'SBN', daysAfter: 15, basis: { paragraph: 84 } }]);
    expect(await told([], '2026-09-12', { recordedWithinDays: 15 })).toEqual([]);
  });

  it('are decisions that a second person had to sign', async () =>
    expect(await told([...decided, decisionCountersigned(), boardDecided(), goalEndorsed()], '2026-10-10')).toMatchObject([{ kind: 'countersigned', unit: 'KS', on: '2026-10-09' }]));

  it('are minutes corrected after their approval, and notices that came down too early, of meetings that decided on the year', async () => {
    const minutes = [meetingScheduled(), minutesApproved(), minutesCorrected(), noticePosted(), noticeRemoved({ removedOn: '2026-09-25' })];
    expect(await told(minutes, '2026-10-01')).toEqual([]);
    expect(await told(decided, '2026-10-01')).toMatchObject([
      { kind: 'minutes-corrected', unit: 'SBN', paragraph: 84 }, { kind: 'notice-removed-early', unit: 'SBN', on: '2026-09-25', lastDay: '2026-09-25' }]);
    expect(await told([noticePosted({ postedOn: '2026-09-26' }), noticeRemoved({ removedOn: '2026-12-01' })], '2026-12-02')).toMatchObject([{ kind: 'minutes-corrected' }]);
  });

  it('are assessments that stay preliminary when the year is over', async () => {
    const preliminary = async (events: readonly PlanningEvent[], today: string) => (await after(events, today)).filter(({ kind }) => kind === 'preliminary-not-final');
    expect(await preliminary([...adopted, goalAssessed(), followUpSubmitted()], '2027-12-31')).toEqual([]);
    expect(await preliminary([], '2028-04-01')).toMatchObject([{ goalId: 'g-1', followUp: 'augusti' }]);
    expect(await preliminary([goalReassessed()], '2028-12-01')).toEqual([]);
  });

  it('are told as they were known then', async () => {
    r.tell(...decided);
    const before = r.now;
    expect(await told([deadlineMoved({ decidedBy: boardBasis })], '2026-08-01')).toHaveLength(1);
    expect(await told([], '2026-08-01', { at: before })).toEqual([]);
  });

  it('are told of one unit alone, and nothing of drafts to whoever may not see them', async () => {
    r.tell(goalDrafted(), deadlineExtended({ decidedBy: boardBasis }));
    expect((await told([], '2026-08-01', { unit: 'SBN' })).map(({ kind }) => kind)).toEqual(['deadline-moved']);
    expect(await told([], '2026-08-01', { unit: 'SOC' })).toEqual([]);
    expect(JSON.stringify(await after([], '2026-09-30', { viewer: THE_PUBLIC }))).not.toContain(TITLE);
  });

  it('are each a sentence that a person reads', async () => {
    const found = await after([
      ...decided, boardDecided({ goals: [{ goalId: 'g-2', version: 1, contentHash: 'a hash', outcome: 'endorsed' }] }), goalReferredBack(), deadlineMoved({ decidedBy: null }), decisionCountersigned(), boardProposalFrozen({ decidedBy: null }),
      meetingScheduled(), minutesApproved(), minutesCorrected(), noticePosted(), noticeRemoved({ removedOn: '2026-09-20' })], '2027-01-01', { recordedWithinDays: 0 });
    for (const one of found) expect(deviationSentence(one, (code) => `organet ${code}`)).toMatch(/^[A-ZÅÄÖ”§].*[.…”\p{L}]$/u);
    expect(new Set(found.map(({ kind }) => kind)).size).toBeGreaterThan(7);
  });
});
