import { describe, it } from '@jest/globals';
import { decisionsDecider } from '#lib/planning';
import { boardProposalFrozen, councilDecided, openedCycle, recordCouncilDecision, specify } from '#lib/testing';

const decisions = specify(decisionsDecider).given();
const frozen = openedCycle({}, boardProposalFrozen());
const another = { goalId: 'g-2', unit: 'SBN', area: 'MO-1.1', title: 'Ett annat', version: 1, contentHash: 'h', proposal: 'adopt' } as const;

describe('A decision of KF on KS\'s proposal', () => {
  it('keeps its version', () =>
    decisions.when(recordCouncilDecision({ packageVersion: 1, cycle: frozen })).then(councilDecided({ packageVersion: 1 })));

  it('may leave goals of it for later, or be on goals by themselves', () => {
    const cycle = openedCycle({}, boardProposalFrozen({ goals: [...boardProposalFrozen().data.goals, another] }));
    decisions.when(recordCouncilDecision({ packageVersion: 1, cycle })).then(councilDecided({ packageVersion: 1 }));
    decisions.when(recordCouncilDecision({ packageVersion: null, cycle })).then(councilDecided());
    decisions.when(recordCouncilDecision({ cycle })).then(councilDecided());
  });

  it('is refused where there is no such version', () => {
    decisions.when(recordCouncilDecision({ packageVersion: 1 })).thenRejected('package-unknown', { version: 1 });
    decisions.when(recordCouncilDecision({ packageVersion: 2, cycle: frozen })).thenRejected('package-unknown', { version: 2 });
  });

  it('is refused on a version that has been superseded', () =>
    decisions.when(recordCouncilDecision({ packageVersion: 1, cycle: openedCycle({}, boardProposalFrozen(), boardProposalFrozen({ version: 2 })) }))
      .thenRejected('package-superseded', { version: 1, latest: 2 }));

  it('is refused on a goal, or a text of it, that is not among those frozen', () => {
    const [goal] = boardProposalFrozen().data.goals;
    const without = openedCycle({}, boardProposalFrozen({ goals: [another] }));
    const older = openedCycle({}, boardProposalFrozen({ goals: goal ? [{ ...goal, version: 2 }] : [] }));
    for (const cycle of [without, older]) {
      decisions.when(recordCouncilDecision({ packageVersion: 1, cycle })).thenRejected('goal-not-in-package', { goalId: 'g-1', version: 1 });
    }
  });
});
