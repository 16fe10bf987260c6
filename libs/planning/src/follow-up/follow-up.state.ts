import type { LocalDate } from '#lib/kernel';
import type { Assessment, Certainty, Judgement } from './assessment.js';
import type { FollowUpEvent } from './follow-up.events.js';

/** What has been said of an adopted goal, by the code of the round, and what is done about it, by the measure's id. */
export type FollowedUp = Readonly<{
  rounds: Readonly<Record<string, RoundOnGoal>>; measures: Readonly<Record<string, MeasureOnGoal>>;
}>;

/**
 * `stage`: `open` while the unit may say something else, `submitted` when its body has decided, `returned` until the unit has answered
 * KS or KF. `decidedOn` is the last of those meetings, `notedBy` the bodies that have taken note. `statuses` are those that the report used
 * when the goal was first assessed in it, null where nobody noted them.
 */
export type RoundOnGoal = Readonly<{
  assessment: Assessment; certainty: Certainty; stage: 'open' | 'submitted' | 'returned'; decidedOn: LocalDate | null; notedBy: readonly string[];
  statuses: readonly Assessment[] | null;
}>;

export type MeasureOnGoal = Readonly<{ status: MeasureStatus; dueOn: LocalDate }>;
export const MEASURE_STATUSES = ['open', 'completed', 'dropped'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

export const notFollowedUp: FollowedUp = { rounds: {}, measures: {} };

/** The unit may no longer say something else: it was final, or its body has decided. */
export const isClosed = ({ stage, certainty }: RoundOnGoal): boolean => stage === 'submitted' || (stage === 'open' && certainty === 'final');

export function evolveFollowUp(followedUp: FollowedUp, event: FollowUpEvent): FollowedUp {
  switch (event.type) {
    case 'goal-assessed': return { rounds: withRound(followedUp, event.data, { stage: 'open' }), measures: withMeasures(followedUp, event.data) };
    case 'goal-reassessed': return { rounds: withRound(followedUp, event.data, {}), measures: withMeasures(followedUp, event.data) };
    case 'follow-up-submitted': return decided(followedUp, event.data, { stage: 'submitted', notedBy: [] });
    case 'follow-up-returned': return decided(followedUp, event.data, { stage: 'returned' });
    case 'follow-up-noted': {
      const notedBy = followedUp.rounds[event.data.followUp]?.notedBy ?? [];
      return decided(followedUp, event.data, { notedBy: [...notedBy, event.data.basis.body] });
    }
    case 'measure-completed': return withMeasure(followedUp, event.data.measureId, { status: 'completed' });
    case 'measure-delayed': return withMeasure(followedUp, event.data.measureId, { dueOn: event.data.dueOn });
    case 'measure-dropped': return withMeasure(followedUp, event.data.measureId, { status: 'dropped' });
  }
}

type Said = Judgement & Readonly<{ followUp: string; statuses: readonly Assessment[] | null }>;
const UNDECIDED = { stage: 'open', decidedOn: null, notedBy: [] } as const;

const withRound = ({ rounds }: FollowedUp, { followUp, assessment, certainty, statuses }: Said, stage: Partial<Pick<RoundOnGoal, 'stage'>>): FollowedUp['rounds'] =>
  ({ ...rounds, [followUp]: { ...UNDECIDED, statuses, ...rounds[followUp], assessment, certainty, ...stage } });

/** A measure that is told again goes on. */
const withMeasures = ({ measures }: FollowedUp, said: Said): FollowedUp['measures'] =>
  ({ ...measures, ...Object.fromEntries(said.measures.map(({ measureId, dueOn }) => [measureId, { status: 'open' as const, ...measures[measureId], dueOn }])) });

type Step = Readonly<{ followUp: string; basis: Readonly<{ meetingDate: LocalDate }> }>;

function decided(followedUp: FollowedUp, { followUp, basis }: Step, changed: Partial<RoundOnGoal>): FollowedUp {
  const round = followedUp.rounds[followUp];
  return round ? { ...followedUp, rounds: { ...followedUp.rounds, [followUp]: { ...round, decidedOn: basis.meetingDate, ...changed } } } : followedUp;
}

function withMeasure(followedUp: FollowedUp, measureId: string, changed: Partial<MeasureOnGoal>): FollowedUp {
  const measure = followedUp.measures[measureId];
  return measure ? { ...followedUp, measures: { ...followedUp.measures, [measureId]: { ...measure, ...changed } } } : followedUp;
}
