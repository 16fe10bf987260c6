import { describe, expect, it } from '@jest/globals';
import { tableName, type AnyProjection } from '#lib/kernel';
import { projections } from '#lib/scorecard';
import { goldenHistory, goldenLines } from './golden-lines.js';
import { changedWithoutVersion, digestsOf, keptDigests } from './projection-digests.js';

const history = goldenHistory(goldenLines());

describe('What the projections make of the golden lines', () => {
  it('is what they made of them under the same version', () => {
    expect(changedWithoutVersion(keptDigests(), digestsOf(projections, history))).toEqual([]);
  });

  it('is kept for each projection in its version, and for no other (npm run golden keeps it)', () => {
    expect(Object.keys(keptDigests()).sort()).toEqual(projections.map(tableName).sort());
  });
});

describe('A projection that makes something else of a golden line', () => {
  const kept = digestsOf(projections, history);
  const changed = (projection: AnyProjection): AnyProjection => (projection.name !== 'goal_sheet' ? projection : {
    ...projection,
    evolve: (row, event, key) => {
      const made = projection.evolve(row, event, key);
      return made && event.type === 'goal-endorsed' ? { ...made, status: 'proposed' } : made;
    },
  });

  it('is named, with the lines at which its rows differ and with what to do', () => {
    const sentences = changedWithoutVersion(kept, digestsOf(projections.map(changed), history));
    expect(sentences).toEqual([expect.stringMatching(/^goal_sheet_v\d+ makes other rows than it did of goal-endorsed\.1\. .*raise the projection's version/)]);
  });

  it('is free to do so under a new version', () => {
    const raised = projections.map(changed).map((projection) => ({ ...projection, version: projection.version + 1 }));
    expect(changedWithoutVersion(kept, digestsOf(raised, history))).toEqual([]);
  });

  it('is seen also where it takes up an event that it left alone, or leaves one alone that it took up', () => {
    const deaf = digestsOf(projections.map((projection) => (projection.name !== 'scorecard' || projection.handles === 'all' ? projection
      : { ...projection, handles: projection.handles.filter((type) => type !== 'goal-submitted') })), history);
    const sentence = expect.stringMatching(/^scorecard_v\d+ makes other rows than it did of .*goal-submitted\.1/);
    expect(changedWithoutVersion(deaf, kept)).toEqual([sentence]);
    expect(changedWithoutVersion(kept, deaf)).toEqual([sentence]);
  });
});
