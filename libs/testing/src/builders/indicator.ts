import type { EventOf } from '#lib/kernel';
import { IndicatorValueReported, IndicatorValueRevised, type ReportIndicatorValues, type ReportedValue } from '#lib/planning';
import { firstText, goalAdopted, goalAfter, goalDrafted } from './goal.events.js';
import { followUpRounds } from './rounds.js';

type DataOf<C> = Partial<EventOf<C>['data']>;

/** The one that the builders' goal is followed by. */
export const INDICATOR_ID = firstText.content.indicators[0]?.indicatorId ?? '';

const reported = { indicatorId: INDICATOR_ID, goalId: 'g-1', budgetYear: null, followUp: 'augusti', reportedOn: '2027-09-10', period: '2027-08', gender: 'total', status: 'final', value: '350', absenceReason: null } as const;

export const indicatorValueReported = (over: DataOf<typeof IndicatorValueReported> = {}) => IndicatorValueReported.create({ ...reported, ...over });

export const indicatorValueRevised = (over: DataOf<typeof IndicatorValueRevised> = {}) => IndicatorValueRevised.create({
  ...reported, value: '348', superseded: { status: 'final', value: '350', absenceReason: null }, reason: 'Två räknades två gånger', ...over });

export const reportedValue = (over: Partial<ReportedValue> = {}): ReportedValue => (
  { period: '2027-08', gender: 'total', status: 'final', value: '350', absenceReason: null, reason: null, ...over });

export const reportIndicatorValues = (over: Partial<ReportIndicatorValues> = {}): ReportIndicatorValues => ({
  kind: 'report-indicator-values', indicatorId: INDICATOR_ID, goalId: 'g-1', followUp: 'augusti', values: [reportedValue()],
  today: '2027-09-10', goalNow: goalAfter(goalDrafted(), goalAdopted()), rounds: followUpRounds, ...over });
