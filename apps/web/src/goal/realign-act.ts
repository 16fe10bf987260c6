import { realignGoalText, type BasisAnswer, type CorrectionAnswer, type GoalAnswer } from '../api/generated.js';
import type { CapacityFor } from '../cycle/use-capacities.js';
import type { Acts } from '../parts/act-choice.js';
import { textFields, textOf } from './text-fields.js';

/** `corrections` are those of the meeting at which KF decided the goal's text. */
export type RealignFacts = Readonly<{ goal: GoalAnswer; corrections: readonly CorrectionAnswer[]; capacityFor: CapacityFor }>;

const TEXTS: readonly GoalAnswer['decisions'][number]['outcome'][] = ['adopted', 'adopted-with-changes', 'amended'];

/** Where the minutes tell of the goal's text as it stands; undefined where KF has not decided it. */
export function textDecidedIn({ status, version, decisions, realignment }: Pick<GoalAnswer, 'status' | 'version' | 'decisions' | 'realignment'>): BasisAnswer | undefined {
  if (status !== 'adopted') return undefined;
  if (realignment?.version === version) return realignment.basis;
  return decisions.findLast((decision) => decision.version === version && TEXTS.includes(decision.outcome))?.basis;
}

/** KF's minutes were corrected after the text had been recorded from them. */
export function realignAct({ goal, corrections, capacityFor }: RealignFacts): Acts {
  const [choose, basis] = [capacityFor('council-secretary'), textDecidedIn(goal)];
  const ofText = corrections.filter(({ paragraph, correctionId }) => (paragraph === null || paragraph === basis?.paragraph) && correctionId !== goal.realignment?.correctionId);
  if (!choose || !basis || ofText.length === 0) return {};
  return { realign: {
    choice: 'Låt målets text följa det rättade protokollet', button: 'Registrera den rättade texten', said: 'Texten följer nu det rättade protokollet.', choose,
    intro: `Bara det som rättelsen gäller ändras. Texten gäller från samma dag som beslutet i § ${basis.paragraph}; den som registrerades först finns kvar.`,
    fields: [
      { name: 'correctionId', label: 'Rättelsen i protokollet', kind: 'choice', words: Object.fromEntries(ofText.map(({ correctionId, what, reason }) => [correctionId, `${what}: ${reason}`])) },
      ...textFields(goal.content)],
    fieldOf: { 'text-unchanged': 'title', 'title-missing': 'title', 'correction-unknown': 'correctionId', 'correction-of-other-decision': 'correctionId' },
    send: (typed, options) => realignGoalText(goal.goalId, { meetingDate: basis.meetingDate, correctionId: typed['correctionId'] ?? '', content: textOf(goal.content, typed) }, options) } };
}
