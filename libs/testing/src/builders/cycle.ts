import type { EventOf } from '#lib/kernel';
import {
  CycleOpened, DeadlineExtended, DeadlineMoved, cycleDecider,
  type Cycle, type CycleEvent, type CycleTemplate, type ExtendDeadline, type FollowUpRound, type MoveDeadline, type OpenCycle,
} from '#lib/planning';
import { folded } from '../specify.js';
import { unitOnRecord } from './organisation.js';

export const cycleTemplate = (over: Partial<CycleTemplate> = {}): CycleTemplate => ({
  name: 'liten', title: 'Litet styrkort', municipality: { code: '2580', name: 'Luleå' },
  source: { title: 'Prov', address: '', text: '', inferred: [] },
  vision: 'Vision Luleå 2050', purposes: ['hållbarhet'],
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

export const followUpRounds: readonly FollowUpRound[] = [
  { code: 'augusti', title: 'Delårsrapport', periodEnds: '2027-08-31', reportBy: '2027-10-31',
    statuses: ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'] },
  { code: 'december', title: 'Årsbokslut', periodEnds: '2027-12-31', reportBy: '2028-01-31',
    statuses: ['achieved', 'not-achieved', 'not-assessed'] },
];

export const cycleOpened = (over: Partial<EventOf<typeof CycleOpened>['data']> = {}) => CycleOpened.create({
  budgetYear: 2027, template: 'liten', preparingBody: 'KS', decidingBody: 'KF',
  steeringModel: { vision: 'Vision Luleå 2050', purposes: ['hållbarhet'], directions: cycleTemplate().directions },
  units: ['SBN'], draftingFrom: '2026-04-01', submissionDeadline: '2026-09-01', followUps: followUpRounds, ...over,
});

const submission = { budgetYear: 2027, deadline: 'submission', followUp: null, reason: 'Nämndernas sammanträden har flyttats', decidedBy: null } as const;

export const moveDeadline = (over: Partial<MoveDeadline> = {}): MoveDeadline =>
  ({ kind: 'move-deadline', ...submission, movedTo: '2026-09-15', today: '2026-08-17', ...over });

export const deadlineMoved = (over: Partial<EventOf<typeof DeadlineMoved>['data']> = {}) =>
  DeadlineMoved.create({ ...submission, movedFrom: '2026-09-01', movedTo: '2026-09-15', movedOn: '2026-08-17', ...over });

export const extendDeadline = (over: Partial<ExtendDeadline> = {}): ExtendDeadline =>
  ({ kind: 'extend-deadline', ...submission, unit: 'SBN', extendedTo: '2026-09-22', today: '2026-08-24', ...over });

export const deadlineExtended = (over: Partial<EventOf<typeof DeadlineExtended>['data']> = {}) =>
  DeadlineExtended.create({ ...submission, unit: 'SBN', extendedTo: '2026-09-22', extendedOn: '2026-08-24', ...over });

/** The cycle of budget year 2027, open, and what has become of it since. */
export const openedCycle = (over: Partial<EventOf<typeof CycleOpened>['data']> = {}, ...since: readonly CycleEvent[]): Cycle =>
  folded(cycleDecider, cycleOpened(over), ...since);
