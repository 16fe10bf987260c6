import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { Outcome, ValuePlace } from './indicator-value.js';

/** Reported in a round of the year of a goal that the indicator follows. */
type Reported = { indicatorId: string; goalId: string; followUp: string; reportedOn: LocalDate } & ValuePlace & Outcome;

export const IndicatorValueReported = eventNamed('indicator-value-reported').carrying<Reported>();

/** Another value for the same period; what it takes the place of stays on record. */
export const IndicatorValueRevised = eventNamed('indicator-value-revised').carrying<Reported & { superseded: Outcome; reason: string }>();

export const indicatorContracts = [IndicatorValueReported, IndicatorValueRevised] as const;
export type IndicatorEvent = EventOf<(typeof indicatorContracts)[number]>;
