import { describe, it } from '@jest/globals';
import { annexDecider } from '#lib/planning';
import { annexAttached, annexMarkedSecret, annexSecrecyLifted, markAnnexSecret, specify } from '#lib/testing';

const annexes = specify(annexDecider);
const attached = annexes.given(annexAttached());

describe('Marking an annex secret', () => {
  it('says the provision and whose mark it is', () => {
    attached.when(markAnnexSecret()).then(annexMarkedSecret());
    attached.when(markAnnexSecret({ provision: '18:8 a', by: 'KS' })).then(annexMarkedSecret({ provision: '18:8 a', by: 'KS' }));
  });

  it('is done anew by another provision, or when the mark has been taken away', () => {
    annexes.given(annexAttached({ secrecy: '21:7' })).when(markAnnexSecret({ provision: '19:3' })).then(annexMarkedSecret({ provision: '19:3' }));
    annexes.given(annexAttached(), annexMarkedSecret(), annexSecrecyLifted()).when(markAnnexSecret()).then(annexMarkedSecret());
  });

  it('is refused where there is no such annex', () => {
    attached.when(markAnnexSecret({ annexId: 'a-9' })).thenRejected('annex-unknown', { annexId: 'a-9' });
    annexes.given(annexMarkedSecret()).when(markAnnexSecret()).thenRejected('annex-unknown', { annexId: 'a-1' });
  });

  it('is refused where it is so marked already', () => {
    annexes.given(annexAttached({ secrecy: '21:7' })).when(markAnnexSecret()).thenRejected('annex-already-secret', { provision: '21:7' });
    annexes.given(annexAttached(), annexMarkedSecret()).when(markAnnexSecret()).thenRejected('annex-already-secret', { provision: '21:7' });
  });

  it.each(['', '21', '21:0', '21:7§', 'OSL 21:7', '21:7 ab', '121:7', '21:777', '14:1', '44:1'])('is refused by what is no provision on secrecy: "%s"', (provision) =>
    attached.when(markAnnexSecret({ provision })).thenRejected('provision-not-of-secrecy', { provision }));

  it.each(['15:1', '43:8', '18:12'])('is accepted by chapter and section: %s', (provision) => attached.when(markAnnexSecret({ provision })).then(annexMarkedSecret({ provision })));
});
