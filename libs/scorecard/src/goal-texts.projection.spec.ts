import { describe, it } from '@jest/globals';
import { councilBasis, goalAdopted, goalDrafted, goalRevised, goalSubmissionChanged, goalSubmitted, goalSubmittedPreliminarily, secondText, specifyProjection } from '#lib/testing';
import { goalText } from './goal-text.projection.js';
import { goalVersion } from './goal-version.projection.js';

describe('The texts of a goal', () => {
  it('are kept version by version, as they were written', () =>
    specifyProjection(goalVersion).given(goalDrafted(), goalRevised()).then(
      { text_id: 'g-1~1', goal_id: 'g-1', version: 1, title: 'Fler bostäder i attraktiva lägen' },
      { text_id: 'g-1~2', version: 2, title: 'Fler bostäder nära kollektivtrafik', content_hash: secondText.contentHash, content: JSON.stringify(secondText.content) }));

  it('say on which day they were submitted, preliminarily or not', () => {
    specifyProjection(goalVersion).given(goalDrafted(), goalSubmitted()).then({ version: 1, submitted_on: '2026-08-28', amended_by: null });
    specifyProjection(goalVersion).given(goalDrafted(), goalSubmittedPreliminarily(), goalSubmissionChanged()).then(
      { version: 1, submitted_on: '2026-08-28', amended_by: null }, { version: 2, submitted_on: '2026-09-18', amended_by: null });
  });

  it('are in force for a period once a decision has adopted them, and not before', () => {
    specifyProjection(goalText).given(goalDrafted(), goalSubmitted()).then();
    specifyProjection(goalText).given(goalDrafted(), goalSubmitted(), goalAdopted()).then({
      text_id: 'g-1~1', in_force_from: '2027-01-01', in_force_to: '2027-12-31',
      adoption: JSON.stringify({ decisionId: 'd-KF', basis: councilBasis, inForceFrom: '2027-01-01', inForceTo: '2027-12-31' }),
    });
  });
});
