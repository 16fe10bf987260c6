import { describe, it } from '@jest/globals';
import { CouncilDecided, UNCOUNTED, absentGoal, decisionsDecider, meetingsDecider, type DecisionsEvent } from '#lib/planning';
import {
  appealDecided, appealRegistered, boardDecided, boardProposalFrozen, committeeDecided, councilDecided, countersignDecision, countersignatureAwaited, countersignatureDeclined, decisionCountersigned, firstText,
  folded, goalAfter, goalDrafted, goalEndorsed, goalReferredBack, goalSubmitted, meetingScheduled, openedCycle, reassignParagraph, recordBoardDecision, recordedBy, specify, type Past,
} from '#lib/testing';

const decisions = specify(decisionsDecider);
const awaited: Past<DecisionsEvent> = recordedBy('p-first', countersignatureAwaited());
const countersigned = decisionCountersigned({ recordedBy: 'p-first' });
const writtenBy = (personId: string) => ({ 'g-1': goalAfter(recordedBy(personId, goalDrafted()), goalSubmitted()) });
const inMinutes = { meetingDate: '2026-10-05', paragraph: 201 };

describe('Countersigning a decision', () => {
  it('makes it the body\'s, and says by whom it was recorded', () =>
    decisions.given(awaited).when(countersignDecision()).then(countersigned, boardDecided()));

  it('goes for KF\'s decisions too', () => {
    const { decisionId, body, meetingDate, paragraph } = councilDecided().data;
    const at = { decisionId, body, meetingDate, paragraph };
    const ofCouncil = countersignatureAwaited({ ...at, decision: { type: 'council-decided', schema: CouncilDecided.schema, data: councilDecided().data } });
    decisions.given(recordedBy('p-first', ofCouncil))
      .when(countersignDecision({ body, meetingDate, paragraph, goalsNow: { 'g-1': goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed()) } }))
      .then(decisionCountersigned({ ...at, recordedBy: 'p-first' }), councilDecided());
  });

  it('is refused to whoever recorded the decision, with or without a goal of theirs in it', () => {
    decisions.given(awaited).when(countersignDecision({ recordedBy: 'p-first' })).thenRejected('own-recording-countersigned', {});
    decisions.given(awaited).when(countersignDecision({ recordedBy: 'p-first', goalsNow: writtenBy('p-first') })).thenRejected('own-recording-countersigned', {});
  });

  it('is refused to whoever has written one of its goals', () =>
    decisions.given(awaited).when(countersignDecision({ goalsNow: writtenBy('p-second') })).thenRejected('own-text-decided', { goalIds: ['g-1'] }));

  it('is refused where nothing waits: under another §, on another day, or no longer', () => {
    decisions.given().when(countersignDecision()).thenRejected('countersignature-not-awaited', inMinutes);
    decisions.given(awaited).when(countersignDecision({ paragraph: 202 })).thenRejected('countersignature-not-awaited', { ...inMinutes, paragraph: 202 });
    decisions.given(awaited).when(countersignDecision({ meetingDate: '2026-10-19' })).thenRejected('countersignature-not-awaited', { ...inMinutes, meetingDate: '2026-10-19' });
    decisions.given(boardDecided()).when(countersignDecision()).thenRejected('countersignature-not-awaited', inMinutes);
    decisions.given(awaited, countersigned, boardDecided()).when(countersignDecision()).thenRejected('countersignature-not-awaited', inMinutes);
    decisions.given(awaited, countersignatureDeclined()).when(countersignDecision()).thenRejected('countersignature-not-awaited', inMinutes);
  });

  it('is refused when a goal has moved while the decision waited', () =>
    decisions.given(awaited).when(countersignDecision({ goalsNow: { 'g-1': goalAfter(goalDrafted(), goalSubmitted(), goalReferredBack()) } }))
      .thenRejected('goals-not-decidable', { problems: [{ goalId: 'g-1', code: 'goal-not-submitted', params: { status: 'referred-back' } }] }));

  it('is refused when KS has frozen its proposal anew while the decision on it waited, with each goal named', () => {
    const { decisionId, body, meetingDate, paragraph } = councilDecided().data;
    const at = { decisionId, body, meetingDate, paragraph };
    const data = councilDecided({ packageVersion: 1 }).data;
    const waiting = recordedBy('p-first', countersignatureAwaited({ ...at, decision: { type: 'council-decided', schema: CouncilDecided.schema, data } }));
    const endorsed = { 'g-1': goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed()) };
    const countersigning = { body, meetingDate, paragraph, goalsNow: endorsed };
    decisions.given(waiting).when(countersignDecision({ ...countersigning, cycle: openedCycle({}, boardProposalFrozen(), boardProposalFrozen({ version: 2 })) }))
      .thenRejected('goals-not-decidable', { problems: [{ goalId: 'g-1', code: 'package-superseded', params: { version: 1, latest: 2 } }] });
    decisions.given(waiting).when(countersignDecision({ ...countersigning, cycle: openedCycle({}, boardProposalFrozen()) }))
      .then(decisionCountersigned({ ...at, recordedBy: 'p-first' }), councilDecided({ packageVersion: 1 }));
  });

  it('is refused when a court has annulled what is decided under the § meanwhile', () => {
    const of = { body: 'KS', meetingDate: '2026-10-05' } as const;
    const meetings = folded(meetingsDecider, meetingScheduled(of), appealRegistered({ ...of, paragraph: 201 }), appealDecided({ ...of, paragraph: 201, outcome: 'annulled', decidedOn: '2027-02-15' }));
    decisions.given(awaited).when(countersignDecision({ meetings })).thenRejected('paragraph-annulled', { paragraph: 201, annulledOn: '2027-02-15' });
  });

  it('is refused for a goal that is not there', () => {
    for (const goalsNow of [{}, { 'g-1': absentGoal }]) decisions.given(awaited).when(countersignDecision({ goalsNow })).thenRejected('goals-not-decidable');
  });

  it('reads a decision that has waited since before its event got a newer shape', () => {
    const goal = { goalId: 'g-1', version: 1, contentHash: firstText.contentHash };
    const referral = { outcome: 'referred-back', reasons: ['Målvärdet saknar underlag'], respondBy: '2026-10-15' } as const;
    const old = countersignatureAwaited({ decision: { type: 'board-decided', schema: 1, data: { ...boardDecided().data, goals: [{ ...goal, ...referral }] } } });
    decisions.given(recordedBy('p-first', old)).when(countersignDecision()).then(countersigned, boardDecided({ goals: [{ ...goal, ...referral, voting: UNCOUNTED }] }));
  });
});

describe('A decision that waits', () => {
  it('holds its §', () => {
    decisions.given(awaited).when(recordBoardDecision()).thenRejected('paragraph-taken', { paragraph: 201, year: 2026 });
    decisions.given(awaited, countersigned, boardDecided()).when(recordBoardDecision()).thenRejected('paragraph-taken', { paragraph: 201, year: 2026 });
  });

  it('keeps the § it was recorded under until it is countersigned', () => {
    const reassignment = { body: 'KS', meetingDate: '2026-10-05', paragraph: 201, reassignedTo: 202 };
    decisions.given(awaited).when(reassignParagraph(reassignment)).thenRejected('countersignature-awaited', { paragraph: 201 });
  });

  it('leaves the other §§ of the year as they are', () =>
    decisions.given(committeeDecided({ body: 'KS', paragraph: 200 }), awaited).when(recordBoardDecision({ paragraph: 200 }))
      .thenRejected('paragraph-taken', { paragraph: 200, year: 2026 }));
});
