import { isToldOf, type Viewer } from '../viewer.js';
import { contributionsIn, type Contribution, type SaidOfShare, type ShareFollowUp } from './goal-contributions.projection.js';

/** A round of a goal, and when its unit last got its say in it; null where its body has decided since. */
export type DecidedRound = Readonly<{ budgetYear: number; followUp: string; undecidedFrom: number | null }>;

/** What other units have undertaken in a goal. What a unit says of its share goes with the goal's report in the round: no body decides on it alone. */
export function contributionsTold(json: string | null, viewer: Viewer, rounds: readonly DecidedRound[]): readonly Contribution[] {
  const isTold = (share: SaidOfShare): boolean => isToldOf(viewer, rounds.find(isSameRound(share)), share.saidAt);
  return (json === null ? [] : contributionsIn(json)).map((one) => ({ ...one, followUps: latestInEach(one.followUps.filter(isTold)) }));
}

/** In the order in which the rounds were first answered. */
const latestInEach = (said: readonly SaidOfShare[]): readonly ShareFollowUp[] => said
  .filter((share, place) => said.findIndex(isSameRound(share)) === place)
  .flatMap((share) => said.findLast(isSameRound(share)) ?? [])
  .map(({ saidAt: _, ...share }) => share);

type Round = Pick<DecidedRound, 'budgetYear' | 'followUp'>;
const isSameRound = ({ budgetYear, followUp }: Round) => (other: Round): boolean => other.budgetYear === budgetYear && other.followUp === followUp;
