import { describe, it } from '@jest/globals';
import { answersDecider } from '#lib/planning';
import { areaDeclaredApplicable, areaDeclaredNotApplicable, declareAreaApplicable, specify } from '#lib/testing';

const answers = specify(answersDecider);

describe('Taking back that a goal area is not applicable', () => {
  it('leaves the area unanswered again', () => answers.given(areaDeclaredNotApplicable()).when(declareAreaApplicable()).then(areaDeclaredApplicable()));

  it('is refused where nothing is declared, or not any longer', () => {
    answers.given().when(declareAreaApplicable()).thenRejected('area-not-declared', { area: 'MO-1.4' });
    answers.given(areaDeclaredNotApplicable(), areaDeclaredApplicable()).when(declareAreaApplicable()).thenRejected('area-not-declared', { area: 'MO-1.4' });
    answers.given(areaDeclaredNotApplicable({ area: 'MO-1.1' })).when(declareAreaApplicable()).thenRejected('area-not-declared', { area: 'MO-1.4' });
  });
});
