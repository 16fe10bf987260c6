import { describe, expect, it } from '@jest/globals';
import { cycleFromTemplate, isWorkingDay, noMeetings, evolveMeetings, MeetingScheduled, MeetingMoved } from '#lib/planning';
import { cycleTemplate } from '#lib/testing';
import type { Milestones } from '../cycle/cycle.projection.js';
import { deadlinesIn, deadlinesMoved, deadlinesSet } from '../cycle/deadlines-on-record.js';
import { yearWheel, type CycleOnWheel, type WheelFacts } from './year-wheel.js';

const NOTHING_DONE: Milestones = { frozenOn: null, announcedOn: null, handedOver: {}, approvedOn: null, closedOn: null };

const cycle = (budgetYear: number, more: Partial<CycleOnWheel> = {}): CycleOnWheel => ({
  ...cycleFromTemplate(cycleTemplate(), budgetYear), revision: 1, deadlines: [], milestones: NOTHING_DONE, councilMeets: null, isAdopted: false, ...more });

const APRIL = { code: 'april', title: 'Uppföljning', periodEnds: '2026-04-30', reportBy: '2026-05-31', statuses: ['achieved'] } as const;

const wheel = (facts: Partial<WheelFacts>, today = '2026-10-05', year = 2026) => yearWheel(year, { cycles: [], meetings: [], answers: [], isOpen: isWorkingDay, ...facts }, today);
const days = (entries: ReturnType<typeof wheel>, kind: string) => entries.filter((entry) => entry.kind === kind).map(({ from, to }) => (from === to ? from : `${from}/${to}`));

describe('The wheel of a year', () => {
  it('goes from the drafts over KS’s preparation to KF’s decision, by the days that the law says where nothing has happened', () => {
    const entries = wheel({ cycles: [cycle(2027)] });
    expect(['drafting', 'preparation', 'adoption'].map((kind) => days(entries, kind))).toEqual([['2026-04-01/2026-09-01'], ['2026-09-02/2026-10-31'], ['2026-11-01/2026-11-30']]);
    expect(entries.filter(({ provision }) => provision?.law === 'KL').map(({ kind, from }) => [kind, from])).toEqual([
      ['new-council', '2026-10-15'], ['proposal-due', '2026-10-31'], ['adoption-due', '2026-11-30']]);
  });

  it('says what has happened instead, and no longer what the law wanted', () => {
    const entries = wheel({ cycles: [cycle(2027, { milestones: { ...NOTHING_DONE, frozenOn: '2026-10-27' }, councilMeets: '2026-11-23', isAdopted: true })] });
    expect([days(entries, 'preparation'), days(entries, 'adoption'), days(entries, 'proposal-due'), days(entries, 'adoption-due')])
      .toEqual([['2026-09-02/2026-10-27'], ['2026-10-28/2026-11-23'], [], []]);
  });

  it('is done before the summer where KF adopts in June', () => {
    const opened = cycleFromTemplate(cycleTemplate(), 2027, 'june');
    expect(days(wheel({ cycles: [cycle(2027, opened)] }), 'adoption')).toEqual(['2026-06-01/2026-06-30']);
  });

  it('holds the reports of the year before, of its own, and none of others', () => {
    const entries = wheel({ cycles: [cycle(2025), cycle(2026, { followUps: [APRIL, ...cycle(2026).followUps] }), cycle(2027)] });
    expect(entries.filter(({ kind }) => kind === 'report').map(({ budgetYear, from, to }) => [budgetYear, from, to])).toEqual([
      [2025, '2026-01-01', '2026-04-15'], [2026, '2026-05-01', '2026-05-31'], [2026, '2026-09-01', '2026-11-02']]);
    expect(days(entries, 'hand-over-due')).toEqual(['2026-04-15', '2026-11-02']);
  });

  it('ends a report on the day it was handed over, and the accounts with their approval', () => {
    const entries = wheel({ cycles: [cycle(2025, { milestones: { ...NOTHING_DONE, handedOver: { december: '2026-04-10' }, approvedOn: '2026-05-25' } })] });
    expect([days(entries, 'report'), days(entries, 'accounts'), days(entries, 'hand-over-due'), days(entries, 'discharge-due')])
      .toEqual([['2026-01-01/2026-04-10'], ['2026-04-11/2026-05-25'], [], []]);
  });

  it('tells a moved day with the one it was', () => {
    const moved = { deadline: 'submission', followUp: null, movedFrom: '2026-09-01', movedTo: '2026-09-08', reason: 'Val', decidedBy: null, movedOn: '2026-06-15' } as const;
    const column = deadlinesMoved(deadlinesSet([{ deadline: 'submission', followUp: null, dueOn: '2026-09-01' }]), { budgetYear: 2027, ...moved });
    const [due] = wheel({ cycles: [cycle(2027, { submissionDeadline: '2026-09-08', deadlines: deadlinesIn(column) })] }).filter(({ kind }) => kind === 'submission-due');
    expect(due).toMatchObject({ from: '2026-09-08', movedFrom: '2026-09-01', state: 'past', workingDaysLeft: null });
  });

  it('shows a meeting where it was moved to, and not where it was', () => {
    const events = [
      MeetingScheduled.create({ body: 'KF', meetingDate: '2026-11-16', scheduledOn: '2026-01-10' }),
      MeetingMoved.create({ body: 'KF', meetingDate: '2026-11-16', movedTo: '2026-11-23', reason: 'Budgeten', movedOn: '2026-06-10' })];
    const meetings = Object.entries(events.reduce(evolveMeetings, noMeetings)).map(([meetingDate, meeting]) => ({ body: 'KF', meetingDate, meeting }));
    expect(wheel({ meetings }).filter(({ kind }) => kind === 'meeting')).toMatchObject([{ ring: 'council', from: '2026-11-23', movedFrom: '2026-11-16', bodies: ['KF'] }]);
  });

  it('counts working days to what comes and goes on, and tells the newly elected council in an election year alone', () => {
    const answers = [{ budgetYear: 2027, askedOn: '2026-09-21', respondBy: '2026-10-09', units: ['BUN', 'SOC'] }];
    expect(wheel({ answers }).map(({ kind, state, workingDaysLeft }) => [kind, state, workingDaysLeft])).toEqual([
      ['answering-referral', 'ongoing', 4], ['referral-answer-due', 'coming', 4], ['new-council', 'coming', 8]]);
    expect(wheel({}, '2027-10-05', 2027)).toEqual([]);
  });
});
