import { describe, it } from '@jest/globals';
import { absentGoal, indicatorDecider } from '#lib/planning';
import { goalAfter, goalDrafted, indicatorValueReported, indicatorValueRevised, reportIndicatorValues, reportedValue, specify } from '#lib/testing';

const series = specify(indicatorDecider);
const PLACE = { period: '2027-08', gender: 'total' } as const;

describe('Reporting what an indicator shows', () => {
  it('tells a value for a period', () => series.given().when(reportIndicatorValues()).then(indicatorValueReported()));

  it('tells several at once: women, men and both together, and earlier periods whose statistic came now', () => {
    const values = [reportedValue(), reportedValue({ gender: 'women', value: '181' }), reportedValue({ gender: 'men', value: '169', status: 'preliminary' }), reportedValue({ period: '2026', value: '402' })];
    series.given().when(reportIndicatorValues({ values })).then(
      indicatorValueReported(), indicatorValueReported({ gender: 'women', value: '181' }),
      indicatorValueReported({ gender: 'men', value: '169', status: 'preliminary' }), indicatorValueReported({ period: '2026', value: '402' }));
  });

  it('keeps what is missing, what is held back and zero apart', () => {
    const missing = { gender: 'women', status: 'missing', value: null, absenceReason: 'Statistiken kommer i november' } as const;
    const suppressed = { gender: 'men', status: 'suppressed', value: null, absenceReason: 'Färre än tio' } as const;
    series.given().when(reportIndicatorValues({ values: [reportedValue({ value: '0' }), reportedValue(missing), reportedValue(suppressed)] }))
      .then(indicatorValueReported({ value: '0' }), indicatorValueReported(missing), indicatorValueReported(suppressed));
  });

  it('puts another value in the place of one that was there, which stays on record with the reason', () =>
    series.given(indicatorValueReported()).when(reportIndicatorValues({ values: [reportedValue({ value: '348', reason: 'Två räknades två gånger' })] }))
      .then(indicatorValueRevised()));

  it('makes a preliminary value final in the same way, and a missing one known', () => {
    const preliminary = { status: 'preliminary', value: '350', absenceReason: null } as const;
    series.given(indicatorValueReported(preliminary)).when(reportIndicatorValues({ values: [reportedValue({ reason: 'Slutlig statistik' })] }))
      .then(indicatorValueRevised({ value: '350', superseded: preliminary, reason: 'Slutlig statistik' }));
    const missing = { status: 'missing', value: null, absenceReason: 'Kommer i november' } as const;
    series.given(indicatorValueReported(missing)).when(reportIndicatorValues({ values: [reportedValue({ reason: 'Den kom' })] }))
      .then(indicatorValueRevised({ value: '350', superseded: missing, reason: 'Den kom' }));
  });

  it('is refused without words where a value was there: none is overwritten silently', () => {
    series.given(indicatorValueReported()).when(reportIndicatorValues({ values: [reportedValue({ value: '348' })] })).thenRejected('revision-reason-missing', PLACE);
    series.given(indicatorValueReported()).when(reportIndicatorValues({ values: [reportedValue({ value: '348', reason: ' ' })] })).thenRejected('revision-reason-missing', PLACE);
  });

  it('is refused where it says the same', () =>
    series.given(indicatorValueReported()).when(reportIndicatorValues({ values: [reportedValue({ reason: 'Igen' })] })).thenRejected('value-unchanged', PLACE));

  it('is refused for a period that ends after the report\'s', () => {
    const outside = (period: string) => series.given().when(reportIndicatorValues({ values: [reportedValue({ period })] }))
      .thenRejected('period-outside-report', { period, periodEnds: '2027-08-31' });
    outside('2027-09');
    outside('2027');
    series.given().when(reportIndicatorValues({ followUp: 'december', today: '2028-01-10', values: [reportedValue({ period: '2027' })] }))
      .then(indicatorValueReported({ followUp: 'december', period: '2027', reportedOn: '2028-01-10' }));
  });

  it('is refused for a period that is none', () =>
    series.given().when(reportIndicatorValues({ values: [reportedValue({ period: 'augusti' })] }))
      .thenRejected('period-malformed', { indicator: 'Färdigställda bostäder', period: 'augusti' }));

  it('is refused where the value is empty, or is no decimal', () => {
    series.given().when(reportIndicatorValues({ values: [reportedValue({ value: null })] })).thenRejected('value-missing', PLACE);
    series.given().when(reportIndicatorValues({ values: [reportedValue({ value: '' })] })).thenRejected('value-missing', PLACE);
    series.given().when(reportIndicatorValues({ values: [reportedValue({ value: 'många' })] }))
      .thenRejected('decimal-malformed', { indicator: 'Färdigställda bostäder', value: 'många' });
  });

  it('is refused without the reason why a value is missing or held back, and with a value beside it', () => {
    const absent = (over: Parameters<typeof reportedValue>[0]) => series.given().when(reportIndicatorValues({ values: [reportedValue({ value: null, ...over })] }));
    absent({ status: 'missing' }).thenRejected('absence-reason-missing', { status: 'missing' });
    absent({ status: 'suppressed', absenceReason: ' ' }).thenRejected('absence-reason-missing', { status: 'suppressed' });
    absent({ status: 'suppressed', absenceReason: 'Färre än tio', value: '4' }).thenRejected('value-beside-absence', { status: 'suppressed' });
  });

  it('is refused without values, or with two for the same period and gender', () => {
    series.given().when(reportIndicatorValues({ values: [] })).thenRejected('no-values');
    series.given().when(reportIndicatorValues({ values: [reportedValue(), reportedValue({ value: '351' })] })).thenRejected('value-repeated', PLACE);
  });

  it('is refused in a round that the year does not have, or whose period has not ended', () => {
    series.given().when(reportIndicatorValues({ followUp: 'tertial' })).thenRejected('follow-up-unknown', { followUp: 'tertial' });
    series.given().when(reportIndicatorValues({ today: '2027-08-30' })).thenRejected('follow-up-not-begun', { followUp: 'augusti', periodEnds: '2027-08-31' });
  });

  it('is refused for an indicator that the goal does not have, a goal that is not adopted, and one that does not exist', () => {
    series.given().when(reportIndicatorValues({ indicatorId: 'i-9' })).thenRejected('indicator-not-in-goal', { indicatorId: 'i-9' });
    series.given().when(reportIndicatorValues({ goalNow: goalAfter(goalDrafted()) })).thenRejected('goal-not-adopted', { status: 'draft' });
    series.given().when(reportIndicatorValues({ goalNow: absentGoal })).thenRejected('goal-unknown', { goalId: 'g-1' });
  });
});
