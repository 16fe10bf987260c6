import { eventNamed, type EventOf, type LocalDate } from '#lib/kernel';
import type { Judgement, Measure } from './assessment.js';

type AssessedFirst = { goalId: string; followUp: string; assessedOn: LocalDate }
  & Omit<Judgement, 'forecast' | 'trend' | 'measures'> & { measures: readonly Omit<Measure, 'measureId'>[] };

export const GoalAssessed = eventNamed('goal-assessed').carrying<AssessedFirst>()
  // Measures had no ids: in a round, the first stayed the first when it was told again.
  .next<{ goalId: string; followUp: string; assessedOn: LocalDate } & Judgement>((first) => ({
    ...first, forecast: null, trend: null, measures: first.measures.map((measure, place) => ({ measureId: `${first.followUp}-${place + 1}`, ...measure })),
  }));

export const followUpContracts = [GoalAssessed] as const;
export type FollowUpEvent = EventOf<(typeof followUpContracts)[number]>;

export const isFollowUpEvent = (event: Readonly<{ type: string }>): event is FollowUpEvent => followUpContracts.some(({ type }) => type === event.type);
