import type { IndicatorValueBody, ValueInSeriesAnswer } from '../api/generated.js';

export const GENDERS = ['total', 'women', 'men'] as const;
export type Gender = (typeof GENDERS)[number];

/** What stands in the form, as typed. `whose` is whom a missing or held back value is about. */
export type ValuesForm = Readonly<Record<Gender, string> & { period: string; status: IndicatorValueBody['status']; whose: Gender; absenceReason: string; reason: string }>;

/** The period that a round reports on: the whole year is told as the year. */
export const periodOf = (periodEnds: string): string => periodEnds.slice(0, periodEnds.endsWith('-12-31') ? 'yyyy'.length : 'yyyy-mm'.length);

export const emptyValues = (period: string): ValuesForm => ({ period, status: 'final', whose: 'total', total: '', women: '', men: '', absenceReason: '', reason: '' });

export const isAbsent = ({ status }: Pick<ValuesForm, 'status'>): boolean => status === 'missing' || status === 'suppressed';

/** Whom something is told about. */
export const told = (form: ValuesForm): readonly Gender[] => (isAbsent(form) ? [form.whose] : GENDERS.filter((gender) => form[gender].trim() !== ''));

/** Whether anything of it takes the place of what was told before. */
export const replaces = (form: ValuesForm, known: readonly Pick<ValueInSeriesAnswer, 'period' | 'gender'>[]): boolean =>
  told(form).some((gender) => known.some((value) => value.period === form.period.trim() && value.gender === gender));

/** What is sent. Where nothing is written, the empty total is, so that the server says what is lacking. */
export function valuesOf(form: ValuesForm): IndicatorValueBody[] {
  const { period, status, absenceReason, reason } = form;
  const genders = told(form);
  return (genders.length === 0 ? ['total' as const] : genders).map((gender) => ({
    period: period.trim(), gender, status, ...(isAbsent(form) ? { absenceReason } : { value: form[gender] }), ...(reason.trim() !== '' && { reason }),
  }));
}
