import type { EventOf } from '#lib/kernel';
import { CycleOpened, cycleDecider, type Cycle, type CycleTemplate, type FollowUpRound, type OpenCycle } from '#lib/planning';
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

/** The cycle of budget year 2027, open. */
export const openedCycle = (over: Partial<EventOf<typeof CycleOpened>['data']> = {}): Cycle => folded(cycleDecider, cycleOpened(over));
