import { describe, it } from '@jest/globals';
import { annexDecider } from '#lib/planning';
import { annexAttached, annexMarkedSecret, annexSecrecyLifted, liftAnnexSecrecy, specify } from '#lib/testing';

const annexes = specify(annexDecider);

describe('Taking away the mark of secrecy', () => {
  it('says why', () => {
    annexes.given(annexAttached({ secrecy: '21:7' })).when(liftAnnexSecrecy()).then(annexSecrecyLifted());
    annexes.given(annexAttached(), annexMarkedSecret()).when(liftAnnexSecrecy({ by: 'KS' })).then(annexSecrecyLifted({ by: 'KS' }));
  });

  it('is refused where there is no such annex', () => annexes.given(annexAttached()).when(liftAnnexSecrecy({ annexId: 'a-9' })).thenRejected('annex-unknown', { annexId: 'a-9' }));

  it('is refused where it is open', () => {
    annexes.given(annexAttached()).when(liftAnnexSecrecy()).thenRejected('annex-not-secret');
    annexes.given(annexAttached({ secrecy: '21:7' }), annexSecrecyLifted()).when(liftAnnexSecrecy()).thenRejected('annex-not-secret');
  });

  it('is refused without a reason', () => annexes.given(annexAttached({ secrecy: '21:7' })).when(liftAnnexSecrecy({ reason: ' ' })).thenRejected('reason-missing'));
});
