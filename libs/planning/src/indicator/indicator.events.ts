import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { Outcome, ValuePlace } from './indicator-value.js';

/** Reported in a round of the year of a goal that the indicator follows. */
type ReportedFirst = { indicatorId: string; goalId: string; followUp: string; reportedOn: LocalDate } & ValuePlace & Outcome;

/** `budgetYear` is the round's, null where it is the goal's own. */
type Reported = ReportedFirst & { budgetYear: number | null };

export const IndicatorValueReported = eventNamed('indicator-value-reported').carrying<ReportedFirst>()
  .next<Reported>((first) => ({ ...first, budgetYear: null }));

/** Another value for the same period; what it takes the place of stays on record. */
export const IndicatorValueRevised = eventNamed('indicator-value-revised').carrying<ReportedFirst & { superseded: Outcome; reason: string }>()
  .next<Reported & { superseded: Outcome; reason: string }>((first) => ({ ...first, budgetYear: null }));

export const indicatorContracts = [IndicatorValueReported, IndicatorValueRevised] as const;
export type IndicatorEvent = EventOf<(typeof indicatorContracts)[number]>;
