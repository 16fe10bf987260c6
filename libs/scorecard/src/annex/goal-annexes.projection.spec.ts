import { describe, it } from '@jest/globals';
import { annexAttached, annexMarkedSecret, annexSecrecyLifted, specifyProjection } from '#lib/testing';
import { goalAnnexes, type AnnexOnRecord } from './goal-annexes.projection.js';

const annexes = specifyProjection(goalAnnexes);
const rows = (...all: readonly AnnexOnRecord[]) => ({ municipality: '2580', goal_id: 'g-1', annexes: JSON.stringify(all) });

const attached: AnnexOnRecord = {
  annexId: 'a-1', by: 'SBN', name: 'Kalkyl för markanvisningen', kind: 'calculation', documentSha256: 'a'.repeat(64), version: 1, attachedOn: '2026-05-11', secrecy: null,
};
const mark = { provision: '21:7', by: 'SBN', markedOn: '2026-05-12' };

describe('The annexes of a goal', () => {
  it('stand in the order in which they were attached, open or secret from the start', () =>
    annexes.given(annexAttached(), annexAttached({ annexId: 'a-2', secrecy: '19:3' }))
      .then(rows(attached, { ...attached, annexId: 'a-2', secrecy: { provision: '19:3', by: 'SBN', markedOn: '2026-05-11' } })));

  it('say by which provision each is secret now, and whose mark it is', () => {
    annexes.given(annexAttached(), annexAttached({ annexId: 'a-2' }), annexMarkedSecret()).then(rows({ ...attached, secrecy: mark }, { ...attached, annexId: 'a-2' }));
    annexes.given(annexAttached(), annexMarkedSecret(), annexMarkedSecret({ provision: '19:3', by: 'KS' })).then(rows({ ...attached, secrecy: { ...mark, provision: '19:3', by: 'KS' } }));
    annexes.given(annexAttached({ secrecy: '21:7' }), annexSecrecyLifted()).then(rows(attached));
  });
});
