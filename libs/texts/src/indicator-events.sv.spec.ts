import { describe, expect, it } from '@jest/globals';
import { indicatorValueReported, indicatorValueRevised } from '#lib/testing';
import { eventSentence } from './events.sv.js';

describe('The sentence of a value', () => {
  it.each([
    [indicatorValueReported({ value: '12.5', status: 'preliminary', gender: 'women' }),
      'Utfallet för 2027-08 (kvinnor) rapporterades den 10 september 2027 i uppföljningen augusti: 12,5 (preliminärt).'],
    [indicatorValueReported({ value: null, status: 'suppressed', absenceReason: 'färre än tio' }),
      'Utfallet för 2027-08 (totalt) rapporterades den 10 september 2027 i uppföljningen augusti: för få personer för att visas (färre än tio).'],
    [indicatorValueRevised(),
      'Utfallet för 2027-08 (totalt) rapporterades den 10 september 2027 i uppföljningen augusti: 348. Det ersätter 350. Skäl: Två räknades två gånger'],
  ])('tells what was shown, and what that takes the place of', (event, sentence) => expect(eventSentence(event)).toBe(sentence));
});
