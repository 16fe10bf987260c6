import type { LocalDate, Projection } from '#lib/kernel';
import { followUpContracts, type FollowUpEvent, type Judgement, type Measure } from '#lib/planning';
import { municipalityOf } from './municipality.js';

/** What has been said of an adopted goal in its year's rounds. `follow_ups` is JSON (`FollowUpOnGoal[]`), in the order in which the rounds were first answered. */
export type GoalFollowUpsRow = { goal_id: string; municipality: string; follow_ups: string };

/** What a unit says of its goal in one round, as it was last said. */
export type FollowUpOnGoal = Judgement & Readonly<{ followUp: string; assessedOn: LocalDate }>;

export const goalFollowUps: Projection<FollowUpEvent, GoalFollowUpsRow> = {
  name: 'goal_follow_ups', version: 1, key: 'goal_id',
  columns: { goal_id: 'text', municipality: 'text', follow_ups: 'text' },
  indexes: [],
  handles: followUpContracts.map(({ type }) => type),
  keysOf: ({ data }) => [data.goalId],
  evolve: (row, event, key) => {
    const told = row ? (JSON.parse(row.follow_ups) as readonly FollowUpOnGoal[]) : [];
    return { goal_id: key, municipality: municipalityOf(event.stream), follow_ups: JSON.stringify(afterEvent(told, event)) };
  },
};

function afterEvent(told: readonly FollowUpOnGoal[], { data }: FollowUpEvent): readonly FollowUpOnGoal[] {
  const said = saidIn(data);
  const place = told.findIndex(({ followUp }) => followUp === said.followUp);
  return place < 0 ? [...told, said] : told.with(place, said);
}

const saidIn = ({ followUp, assessedOn, assessment, forecast, trend, certainty, motivation, measures }: FollowUpOnGoal): FollowUpOnGoal =>
  ({ followUp, assessedOn, assessment, forecast, trend, certainty, motivation, measures: measures.map(measureIn) });

const measureIn = ({ measureId, text, responsible, dueOn }: Measure): Measure => ({ measureId, text, responsible, dueOn });
