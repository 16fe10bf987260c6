import type { Decider, Decision } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';
import type { AnswersEvent } from './answers.events.js';
import { evolveAnswers, noAnswers, type Answers } from './answers.state.js';
import { declareAreaApplicable, type DeclareAreaApplicable, type DeclareAreaApplicableRejection } from './declare-area-applicable.js';
import { declareAreaNotApplicable, type DeclareAreaNotApplicable, type DeclareAreaNotApplicableRejection } from './declare-area-not-applicable.js';

export type AnswersCommand = DeclareAreaNotApplicable | DeclareAreaApplicable;
export type AnswersRejection = DeclareAreaNotApplicableRejection | DeclareAreaApplicableRejection | RejectionsOf<{ 'unit-not-registered': { unit: string } }>;

export const answersDecider: Decider<Answers, AnswersCommand, AnswersEvent, AnswersRejection> = {
  initial: noAnswers,
  evolve: evolveAnswers,
  decide,
};

function decide(answers: Answers, command: AnswersCommand): Decision<AnswersEvent, AnswersRejection> {
  switch (command.kind) {
    case 'declare-area-not-applicable': return declareAreaNotApplicable(answers, command);
    case 'declare-area-applicable': return declareAreaApplicable(answers, command);
  }
}
