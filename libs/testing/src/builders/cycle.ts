import type { EventOf } from '#lib/kernel';
import {
  AnnualReportApproved, BoardProposalFrozen, BoardProposalPublished, CycleClosed, CycleOpened, DeadlineExtended, FollowUpRoundOpened, ReportHandedOver, DeadlineMoved, StatusSetChanged, UnitIncluded, cycleDecider,
  type ApproveAnnualReport, type ChangeStatusSet, type CloseCycle, type CopyCycle, type Cycle, type CycleEvent, type CycleTemplate, type ExtendDeadline, type FreezeProposal, type HandOverReport, type IncludeUnit, type MoveDeadline, type OpenCycle, type OpenFollowUpRound, type ProposedGoal, type PublishProposal, type SteeringLevel,
} from '#lib/planning';
import { folded } from '../specify.js';
import { firstText } from './goal.events.js';
import { unitOnRecord } from './organisation.js';
import { followUpRounds } from './rounds.js';

const steeringLevels: readonly SteeringLevel[] = [{ level: 'area', label: 'KS-målområde', owner: 'KS' }, { level: 'goal', label: 'Mål', owner: 'unit' }];

export const cycleTemplate = (over: Partial<CycleTemplate> = {}): CycleTemplate => ({
  name: 'liten', title: 'Litet styrkort', municipality: { code: '2580', name: 'Luleå' },
  source: { title: 'Prov', address: '', text: '', inferred: [] },
  levels: steeringLevels, vision: 'Vision Luleå 2050', purposes: ['hållbarhet'],
  directions: [{ code: 'I1', text: 'Bygga för framtiden', perspective: 'samhälle', areas: [
    { code: 'MO-1.1', text: 'Ökat byggande för fler Luleåbor', shortName: 'Byggande' },
    { code: 'MO-1.4', text: 'Minskade utsläpp av växthusgaser', shortName: 'Utsläpp' },
  ] }],
  units: [{ code: 'SBN', name: 'Stadsbyggnadsnämnden', kind: 'committee', body: 'SBN', aliases: [] }],
  preparingBody: 'KS', decidingBody: 'KF',
  draftingFrom: { year: -1, day: '04-01' }, submissionDeadline: { year: -1, day: '09-01' },
  followUps: [
    { code: 'augusti', title: 'Delårsrapport', periodEnds: { year: 0, day: '08-31' }, reportBy: { year: 0, day: '10-31' },
      statuses: ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'] },
    { code: 'december', title: 'Årsbokslut', periodEnds: { year: 0, day: '12-31' }, reportBy: { year: 1, day: '01-31' },
      statuses: ['achieved', 'not-achieved', 'not-assessed'] },
  ],
  ...over,
});

export const openCycle = (over: Partial<OpenCycle> = {}): OpenCycle => ({
  kind: 'open-cycle', budgetYear: 2027, template: cycleTemplate(), today: '2026-03-02', units: [unitOnRecord()], ...over,
});

export const cycleOpened = (over: Partial<EventOf<typeof CycleOpened>['data']> = {}) => CycleOpened.create({
  budgetYear: 2027, template: 'liten', preparingBody: 'KS', decidingBody: 'KF',
  steeringModel: { levels: steeringLevels, vision: 'Vision Luleå 2050', purposes: ['hållbarhet'], directions: cycleTemplate().directions },
  units: ['SBN'], draftingFrom: '2026-04-01', submissionDeadline: '2026-09-01', followUps: followUpRounds,
  model: 'autumn', copiedFrom: null, unitsLeftOut: [], ...over,
});

/** A copy of the cycle of 2027, with its unit. */
export const copyCycle = (over: Partial<CopyCycle> = {}): CopyCycle =>
  ({ kind: 'copy-cycle', budgetYear: 2028, copyOf: 2027, today: '2027-03-01', copied: openedCycle(), units: [unitOnRecord()], ...over });

export const includeUnit = (over: Partial<IncludeUnit> = {}): IncludeUnit =>
  ({ kind: 'include-unit', budgetYear: 2027, unit: 'BUN', today: '2026-05-04', unitOnRecord: unitOnRecord({ code: 'BUN', body: 'BUN' }), ...over });

export const unitIncluded = (over: Partial<EventOf<typeof UnitIncluded>['data']> = {}) =>
  UnitIncluded.create({ budgetYear: 2027, unit: 'BUN', includedOn: '2026-05-04', ...over });

const submission = { budgetYear: 2027, deadline: 'submission', followUp: null, reason: 'Nämndernas sammanträden har flyttats', decidedBy: null } as const;

export const moveDeadline = (over: Partial<MoveDeadline> = {}): MoveDeadline =>
  ({ kind: 'move-deadline', ...submission, movedTo: '2026-09-15', today: '2026-08-17', ...over });

export const deadlineMoved = (over: Partial<EventOf<typeof DeadlineMoved>['data']> = {}) =>
  DeadlineMoved.create({ ...submission, movedFrom: '2026-09-01', movedTo: '2026-09-15', movedOn: '2026-08-17', ...over });

export const extendDeadline = (over: Partial<ExtendDeadline> = {}): ExtendDeadline =>
  ({ kind: 'extend-deadline', ...submission, unit: 'SBN', extendedTo: '2026-09-22', today: '2026-08-24', ...over });

export const deadlineExtended = (over: Partial<EventOf<typeof DeadlineExtended>['data']> = {}) =>
  DeadlineExtended.create({ ...submission, unit: 'SBN', extendedTo: '2026-09-22', extendedOn: '2026-08-24', ...over });

const proposed: ProposedGoal = {
  goalId: 'g-1', unit: 'SBN', area: 'MO-1.1', title: firstText.content.title, version: 1, contentHash: firstText.contentHash, proposal: 'adopt',
};

export const freezeProposal = (over: Partial<FreezeProposal> = {}): FreezeProposal =>
  ({ kind: 'freeze-proposal', budgetYear: 2027, decidedBy: null, today: '2026-11-03', goalsNow: {}, ...over });

export const boardProposalFrozen = (over: Partial<EventOf<typeof BoardProposalFrozen>['data']> = {}) =>
  BoardProposalFrozen.create({ budgetYear: 2027, version: 1, goals: [proposed], decidedBy: null, frozenOn: '2026-11-03', ...over });

const announced = { budgetYear: 2027, councilMeets: '2026-11-23', announcedOn: '2026-11-16' } as const;

export const publishProposal = (over: Partial<PublishProposal> = {}): PublishProposal =>
  ({ kind: 'publish-proposal', ...announced, today: '2026-11-16', ...over });

export const boardProposalPublished = (over: Partial<EventOf<typeof BoardProposalPublished>['data']> = {}) =>
  BoardProposalPublished.create({ ...announced, version: 1, recordedOn: '2026-11-16', ...over });

const october = {
  code: 'oktober', title: 'Prognos', periodEnds: '2027-10-31', reportBy: '2027-11-15', statuses: ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'],
} as const;

/** A forecast in October. */
export const openFollowUpRound = (over: Partial<OpenFollowUpRound['round']> = {}, today = '2027-05-10'): OpenFollowUpRound =>
  ({ kind: 'open-follow-up-round', budgetYear: 2027, round: { ...october, ...over }, today });

export const followUpRoundOpened = (over: Partial<EventOf<typeof FollowUpRoundOpened>['data']> = {}) =>
  FollowUpRoundOpened.create({ budgetYear: 2027, round: october, openedOn: '2027-05-10', ...over });

const yellow = {
  budgetYear: 2027, followUp: 'december', statuses: ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'], reason: 'Årsredovisningen visar delvis uppnådda mål',
} as const;

/** The year-end report is to use yellow after all. */
export const changeStatusSet = (over: Partial<ChangeStatusSet> = {}): ChangeStatusSet =>
  ({ kind: 'change-status-set', ...yellow, today: '2027-05-10', goalsNow: {}, ...over });

export const statusSetChanged = (over: Partial<EventOf<typeof StatusSetChanged>['data']> = {}) =>
  StatusSetChanged.create({ ...yellow, previous: ['achieved', 'not-achieved', 'not-assessed'], changedOn: '2027-05-10', ...over });

const interim = { budgetYear: 2027, followUp: 'augusti', handedOverOn: '2027-10-25' } as const;

export const handOverReport = (over: Partial<HandOverReport> = {}): HandOverReport => ({ kind: 'hand-over-report', ...interim, today: '2027-10-26', ...over });

export const reportHandedOver = (over: Partial<EventOf<typeof ReportHandedOver>['data']> = {}) =>
  ReportHandedOver.create({ ...interim, recordedOn: '2027-10-26', ...over });

/** The annual report, handed over in April and approved in May. */
export const annualReportHandedOver = () => reportHandedOver({ followUp: 'december', handedOverOn: '2028-04-10', recordedOn: '2028-04-10' });

const approved = { budgetYear: 2027, decidedBy: { body: 'KF', meetingDate: '2028-05-29', paragraph: 70 } } as const;

export const approveAnnualReport = (over: Partial<ApproveAnnualReport> = {}): ApproveAnnualReport =>
  ({ kind: 'approve-annual-report', ...approved, today: '2028-05-30', ...over });

export const annualReportApproved = (over: Partial<EventOf<typeof AnnualReportApproved>['data']> = {}) =>
  AnnualReportApproved.create({ ...approved, recordedOn: '2028-05-30', ...over });

export const closeCycle = (over: Partial<CloseCycle> = {}): CloseCycle => ({ kind: 'close-cycle', budgetYear: 2027, today: '2028-06-30', ...over });

export const cycleClosed = (over: Partial<EventOf<typeof CycleClosed>['data']> = {}) => CycleClosed.create({ budgetYear: 2027, closedOn: '2028-06-30', ...over });

/** The cycle of budget year 2027, open, and what has become of it since. */
export const openedCycle = (over: Partial<EventOf<typeof CycleOpened>['data']> = {}, ...since: readonly CycleEvent[]): Cycle =>
  folded(cycleDecider, cycleOpened(over), ...since);
