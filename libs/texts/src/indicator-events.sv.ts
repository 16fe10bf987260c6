import type { IndicatorEvent, Outcome, ValuePlace } from '#lib/planning';
import { swedishDate, swedishDecimal } from './dates.sv.js';
import { GENDER_LABELS, VALUE_STATUS_LABELS } from './labels.sv.js';

/** What an indicator showed, as it stands within a sentence. */
export function indicatorSentence(event: IndicatorEvent): string {
  const { data } = event;
  const told = `utfallet för ${data.period} (${GENDER_LABELS[data.gender]}) rapporterades den ${swedishDate(data.reportedOn)} i uppföljningen ${data.followUp}: ${outcomeWords(data)}.`;
  return event.type === 'indicator-value-reported' ? told : `${told} Det ersätter ${outcomeWords(event.data.superseded)}. Skäl: ${event.data.reason}`;
}

/** `12,5 (preliminärt)`, or why there is nothing to show. */
export function outcomeWords({ status, value, absenceReason }: Outcome): string {
  if (value === null) return `${VALUE_STATUS_LABELS[status]} (${absenceReason ?? 'inget skäl'})`;
  return status === 'preliminary' ? `${swedishDecimal(value)} (${VALUE_STATUS_LABELS.preliminary})` : swedishDecimal(value);
}

/** "2027-08, kvinnor" */
export const placeWords = ({ period, gender }: ValuePlace): string => `${period}, ${GENDER_LABELS[gender]}`;
