import type { Decider } from '#lib/kernel';
import type { IndicatorEvent } from './indicator.events.js';
import { evolveIndicator, noValues, type IndicatorSeries } from './indicator.state.js';
import { reportIndicatorValues, type ReportIndicatorValues, type ReportIndicatorValuesRejection } from './report-indicator-values.js';

export type IndicatorCommand = ReportIndicatorValues;
export type IndicatorRejection = ReportIndicatorValuesRejection;

export const indicatorDecider: Decider<IndicatorSeries, IndicatorCommand, IndicatorEvent, IndicatorRejection> = {
  initial: noValues,
  evolve: evolveIndicator,
  decide: reportIndicatorValues,
};
