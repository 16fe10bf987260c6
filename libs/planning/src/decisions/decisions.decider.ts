import type { Decider } from '#lib/kernel';
import { countersignDecision, type CountersignDecision, type CountersignDecisionRejection } from './countersign-decision.js';
import type { DecisionsEvent } from './decisions.events.js';
import { evolveDecisions, noDecisions, type Decisions } from './decisions.state.js';
import { declineCountersignature, type DeclineCountersignature, type DeclineCountersignatureRejection } from './decline-countersignature.js';
import { reassignParagraph, type ReassignParagraph, type ReassignParagraphRejection } from './reassign-paragraph.js';
import { recordBoardDecision, type RecordBoardDecision, type RecordBoardDecisionRejection } from './record-board-decision.js';
import { recordCommitteeDecision, type RecordCommitteeDecision, type RecordCommitteeDecisionRejection } from './record-committee-decision.js';
import { recordCouncilDecision, type RecordCouncilDecision, type RecordCouncilDecisionRejection } from './record-council-decision.js';

export type DecisionsCommand = RecordCommitteeDecision | RecordBoardDecision | RecordCouncilDecision | ReassignParagraph | CountersignDecision | DeclineCountersignature;
export type DecisionsRejection = RecordCommitteeDecisionRejection | RecordBoardDecisionRejection | RecordCouncilDecisionRejection | ReassignParagraphRejection
  | CountersignDecisionRejection | DeclineCountersignatureRejection;

export const decisionsDecider: Decider<Decisions, DecisionsCommand, DecisionsEvent, DecisionsRejection> = {
  initial: noDecisions,
  evolve: evolveDecisions,
  decide: (decisions, command) => {
    switch (command.kind) {
      case 'record-committee-decision': return recordCommitteeDecision(decisions, command);
      case 'record-board-decision': return recordBoardDecision(decisions, command);
      case 'record-council-decision': return recordCouncilDecision(decisions, command);
      case 'reassign-paragraph': return reassignParagraph(decisions, command);
      case 'countersign-decision': return countersignDecision(decisions, command);
      case 'decline-countersignature': return declineCountersignature(decisions, command);
    }
  },
};
