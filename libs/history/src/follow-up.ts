import { daysAfter } from './act.js';
import type { Assessment, AssessGoal, FollowUpRound } from '#lib/planning';
import type { Random } from './random.js';

type Answer = Pick<AssessGoal, 'followUp' | 'assessment' | 'certainty' | 'motivation' | 'measures'>;

const MOTIVATIONS: Readonly<Record<Assessment, readonly [string, ...string[]]>> = {
  'achieved': ['Utfallet ligger på eller över målvärdet.', 'Insatserna har gett väntad effekt och målnivån är nådd.'],
  'partly-achieved': ['Utvecklingen går åt rätt håll men målvärdet nås inte fullt ut.', 'Delar av verksamheten når målnivån, men inte alla.'],
  'not-achieved': ['Utfallet ligger under utgångsvärdet. Rekrytering och lokaler har dragit ut på tiden.', 'Planerade insatser har skjutits upp och effekten uteblir under året.'],
  'not-assessed': ['Statistiken för perioden är ännu inte publicerad.'],
};

/** What a unit answers in a round: mostly well, with a measure where it is not. */
export function assessmentOf(random: Random, { code, statuses, periodEnds }: FollowUpRound): Answer {
  const [first, ...others] = statuses;
  const assessment = random.chance(0.6) ? first ?? 'not-assessed' : random.pick([first ?? 'not-assessed', ...others]);
  const isShort = assessment === 'partly-achieved' || assessment === 'not-achieved';
  return {
    followUp: code, assessment,
    certainty: random.chance(0.15) ? 'preliminary' : 'final',
    motivation: random.pick(MOTIVATIONS[assessment]),
    measures: isShort ? [{ text: 'Förstärkt uppföljning varje månad och omfördelning av resurser.', responsible: 'Verksamhetschef', dueOn: daysAfter(periodEnds, 90) }] : [],
  };
}
