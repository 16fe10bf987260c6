import { describe, it } from '@jest/globals';
import { absentGoal, annexDecider } from '#lib/planning';
import {
  annexAttached, attachAnnex, goalAdopted, goalAfter, goalDrafted, goalEndorsed, goalReferredBack, goalSubmitted, goalWithdrawn, secondText, specify,
} from '#lib/testing';

const annexes = specify(annexDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;

describe('Attaching an annex to a goal', () => {
  it('keeps its hash, with the text that it belongs to', () => {
    annexes.given().when(attachAnnex()).then(annexAttached());
    annexes.given().when(attachAnnex({ goal: goalAfter(goalDrafted(secondText)) })).then(annexAttached({ version: secondText.version }));
  });

  it('is done by whoever prepares the goal, too', () => {
    for (const goal of [goalAfter(...submitted), goalAfter(...submitted, goalReferredBack()), goalAfter(...submitted, goalEndorsed())]) {
      annexes.given(annexAttached()).when(attachAnnex({ annexId: 'a-2', by: 'KS', documentSha256: 'b'.repeat(64), goal }))
        .then(annexAttached({ annexId: 'a-2', by: 'KS', documentSha256: 'b'.repeat(64) }));
    }
  });

  it('may mark it secret at once, by a provision of OSL', () => {
    annexes.given().when(attachAnnex({ secrecy: '21:7' })).then(annexAttached({ secrecy: '21:7' }));
    annexes.given().when(attachAnnex({ secrecy: '5:5' })).thenRejected('provision-not-of-secrecy', { provision: '5:5' });
  });

  it('is refused on a goal that does not exist', () => annexes.given().when(attachAnnex({ goal: absentGoal })).thenRejected('goal-unknown', { goalId: 'g-1' }));

  it('is refused when the goal is decided, or withdrawn', () => {
    annexes.given().when(attachAnnex({ goal: goalAfter(...submitted, goalEndorsed(), goalAdopted()) })).thenRejected('annex-not-attachable', { status: 'adopted' });
    annexes.given().when(attachAnnex({ goal: goalAfter(...submitted, goalWithdrawn()) })).thenRejected('annex-not-attachable', { status: 'withdrawn' });
  });

  it('is refused without a name', () => annexes.given().when(attachAnnex({ name: ' ' })).thenRejected('annex-name-missing'));

  it('is refused for the very same document', () =>
    annexes.given(annexAttached()).when(attachAnnex({ annexId: 'a-2', name: 'Ett annat namn' })).thenRejected('annex-already-attached'));
});
