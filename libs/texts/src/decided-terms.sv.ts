import type { NextLevelDecided, Voting } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { GEH_LABELS } from './labels.sv.js';
import type { NameOf } from './name-of.js';
import { capitalised } from './words.sv.js';

type DecidedGoal = NextLevelDecided['data']['goals'][number];

/** What a § of KS or KF says of a goal besides the outcome, its text and its reasons, in sentences to compare with the minutes. */
export const decidedTerms = (goal: DecidedGoal, nameOf: NameOf): readonly string[] => [
  ...yearTerms(goal), ...('voting' in goal ? votingTerms(goal.voting) : []), ...answerTerms(goal, nameOf), ...periodTerms(goal), ...adoptionTerms(goal),
];

const yearTerms = (goal: DecidedGoal): readonly string[] => [
  ...('followUp' in goal ? [`Uppföljningen ${goal.followUp}${goal.budgetYear === null ? '' : ` ${goal.budgetYear}`}.`] : []),
  ...(goal.outcome === 'confirmed-for-year' ? [`Bekräftas för ${goal.budgetYear}.`] : []),
];

const answerTerms = (goal: DecidedGoal, nameOf: NameOf): readonly string[] => [
  ...('referredTo' in goal ? [`Går tillbaka till ${goal.referredTo === 'board' ? nameOf('KS') : 'den nämnd som har lämnat målet'}.`] : []),
  ...('respondBy' in goal ? [`Svar senast den ${swedishDate(goal.respondBy)}.`] : []),
  ...('toUnit' in goal ? [`Ansvaret går över till ${nameOf(goal.toUnit)} den ${swedishDate(goal.effectiveFrom)}.`] : []),
];

const adoptionTerms = (goal: DecidedGoal): readonly string[] => [
  ...('geh' in goal ? [`${capitalised(GEH_LABELS[goal.geh])}.`] : []),
  ...('urgency' in goal && goal.urgency !== null ? [`Brådskande, avgjort utan att kommunstyrelsen hade yttrat sig: ${goal.urgency}`] : []),
];

const votingTerms = ({ carriedBy, vote }: Voting): readonly string[] => [
  ...(carriedBy === 'minority' ? ['En minoritet begärde det.'] : []),
  ...(vote === null ? ['Ingen rösträkning.'] : [`Omröstning: ${vote.inFavour} för och ${vote.against} emot, av ${vote.present} närvarande.`]),
];

function periodTerms(goal: DecidedGoal): readonly string[] {
  if ('inForceFrom' in goal) return [`Gäller från den ${swedishDate(goal.inForceFrom)} till och med den ${swedishDate(goal.inForceTo)}.`];
  return 'inForceTo' in goal ? [`Gäller till och med den ${swedishDate(goal.inForceTo)}.`] : [];
}
