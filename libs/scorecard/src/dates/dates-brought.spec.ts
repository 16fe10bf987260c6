import { describe, expect, it } from '@jest/globals';
import { SUBMISSION, cycleFromTemplate, evolveMeetings, noMeetings, type MeetingsEvent } from '#lib/planning';
import { appealRegistered, cycleTemplate, meetingScheduled, minutesApproved, noticePosted } from '#lib/testing';
import type { PlanningCycle } from '../cycle/cycle.query.js';
import { deadlinesExtended, deadlinesIn, deadlinesSet } from '../cycle/deadlines-on-record.js';
import { datesBrought, type CycleAtDayEnd } from './dates-brought.js';

const plan = cycleFromTemplate(cycleTemplate(), 2027);
const set = deadlinesSet([{ ...SUBMISSION, dueOn: plan.submissionDeadline }]);
const cycle = (deadlines: string, handedOver = {}): PlanningCycle =>
  ({ ...plan, revision: 1, units: ['SBN', 'BUN'], deadlines: deadlinesIn(deadlines), milestones: { frozenOn: null, announcedOn: null, handedOver, approvedOn: null, closedOn: null } });
const year = (over: Partial<CycleAtDayEnd> = {}): CycleAtDayEnd => ({ cycle: cycle(set), phase: 'submission-open', nextPhase: 'submission-open', missing: [], ...over });
const brought = (day: string, ...years: readonly CycleAtDayEnd[]) => datesBrought(day, years, []);

describe('The end of a day brings to a cycle', () => {
  it('that its last day has passed, with those who were missing', () =>
    expect(brought('2026-09-01', year({ missing: [{ unit: 'SBN', followUp: null }, { unit: 'BUN', followUp: 'april' }] }))).toEqual([
      { kind: 'deadline-passed', budgetYear: 2027, deadline: 'submission', followUp: null, missing: ['SBN'] }]));

  it('that a unit’s own longer day has passed', () => {
    const extended = deadlinesExtended(set, { budgetYear: 2027, ...SUBMISSION, unit: 'BUN', extendedTo: '2026-09-15', reason: '', decidedBy: null, extendedOn: '2026-08-20' });
    expect(['2026-09-01', '2026-09-15', '2026-09-16'].map((day) => brought(day, year({ cycle: cycle(extended) })).length)).toEqual([1, 1, 0]);
  });

  it('the next phase', () => expect(brought('2026-10-01', year({ nextPhase: 'board-preparation' }))).toEqual([{ kind: 'phase-closed', budgetYear: 2027, phase: 'submission-open', next: 'board-preparation' }]));

  it('a report to be written, and later the day by which the law wants it handed over', () => {
    expect(brought('2027-08-31', year())).toContainEqual(expect.objectContaining({ kind: 'follow-up-due', followUp: 'augusti' }));
    const limit = '2027-11-01';
    expect(brought(limit, year())).toEqual([{ kind: 'report-limit-passed', budgetYear: 2027, act: 'interim-report-handed-over', followUp: 'augusti', isHandedOver: false }]);
    expect(brought(limit, year({ cycle: cycle(set, { augusti: '2027-10-25' }) }))).toMatchObject([{ isHandedOver: true }]);
  });

  it('nothing on other days', () => expect(brought('2026-09-02', year())).toEqual([]));
});

describe('The end of a day brings to a meeting', () => {
  const KS = { body: 'KS', meetingDate: '2026-10-05' } as const;
  const after = (day: string, ...events: readonly MeetingsEvent[]) => {
    const meeting = events.reduce(evolveMeetings, noMeetings)[KS.meetingDate];
    return meeting ? datesBrought(day, [], [{ ...KS, meeting }]) : [];
  };
  const [scheduled, approved, posted] = [meetingScheduled({ ...KS }), minutesApproved({ ...KS, approvedOn: '2026-10-12' }), noticePosted({ ...KS, paragraph: null, postedOn: '2026-10-13' })];

  it('that its minutes were not approved in fourteen days, unless they were', () => {
    expect(after('2026-10-19', scheduled)).toEqual([{ kind: 'minutes-not-approved', ...KS }]);
    expect(after('2026-10-19', scheduled, approved, posted)).toEqual([]);
  });

  it('that no notice was posted in two days', () => expect(after('2026-10-14', scheduled, approved)).toEqual([{ kind: 'notice-not-posted', ...KS, paragraph: null }]));

  it('the end of the three weeks in which one may appeal, and legal force unless somebody has', () => {
    expect(after('2026-11-03', scheduled, approved, posted)).toEqual([{ kind: 'appeal-period-over', ...KS, paragraph: null, notGained: [] }]);
    expect(after('2026-11-03', scheduled, approved, posted, appealRegistered({ ...KS, paragraph: 201, receivedOn: '2026-10-20' }))).toMatchObject([{ notGained: [201] }]);
    expect(['2026-11-02', '2026-11-04'].map((day) => after(day, scheduled, approved, posted))).toEqual([[], []]);
  });
});
