import { describe, it } from '@jest/globals';
import { goalAmended, goalDrafted, goalRevised, goalSubmissionChanged, goalSubmitted, goalSubmittedPreliminarily, secondText, specifyProjection } from '#lib/testing';
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

  it('say whose words they are where KF amends them', () =>
    specifyProjection(goalVersion).given(goalDrafted(), goalAmended()).then(
      { version: 1, amended_by: null }, { version: 2, title: secondText.content.title, amended_by: 'KF', submitted_on: null }));
});
