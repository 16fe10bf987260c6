import type { LocalDate } from '#lib/kernel';
import type { Assessment, Certainty, Judgement } from './assessment.js';
import type { FollowUpEvent } from './follow-up.events.js';

/** What has been said of an adopted goal, by the year and code of the round (`roundName`), and what is done about it, by the measure's id. */
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

/** A round of a year. */
export type RoundOfYear = Readonly<{ budgetYear: number; followUp: string }>;
export const roundName = ({ budgetYear, followUp }: RoundOfYear): string => `${budgetYear} ${followUp}`;

/** `ownYear` is the goal's: an event that names no year is about a round of that. */
export function evolveFollowUp(followedUp: FollowedUp, happened: FollowUpEvent, ownYear: number): FollowedUp {
  const event = inYear(happened, ownYear);
  switch (event.type) {
    case 'goal-assessed': return { rounds: withRound(followedUp, event.data, { stage: 'open' }), measures: withMeasures(followedUp, event.data) };
    case 'goal-reassessed': return { rounds: withRound(followedUp, event.data, {}), measures: withMeasures(followedUp, event.data) };
    case 'follow-up-submitted': return decided(followedUp, event.data, { stage: 'submitted', notedBy: [] });
    case 'follow-up-returned': return decided(followedUp, event.data, { stage: 'returned' });
    case 'follow-up-noted': {
      const notedBy = followedUp.rounds[roundName(event.data)]?.notedBy ?? [];
      return decided(followedUp, event.data, { notedBy: [...notedBy, event.data.basis.body] });
    }
    case 'measure-completed': return withMeasure(followedUp, event.data.measureId, { status: 'completed' });
    case 'measure-delayed': return withMeasure(followedUp, event.data.measureId, { dueOn: event.data.dueOn });
    case 'measure-dropped': return withMeasure(followedUp, event.data.measureId, { status: 'dropped' });
  }
}

type InYear<Event> = Event extends Readonly<{ data: Readonly<{ budgetYear: number | null }> }>
  ? Omit<Event, 'data'> & Readonly<{ data: Omit<Event['data'], 'budgetYear'> & Readonly<{ budgetYear: number }> }> : Event;

const inYear = (event: FollowUpEvent, ownYear: number): InYear<FollowUpEvent> =>
  ('budgetYear' in event.data ? { ...event, data: { ...event.data, budgetYear: event.data.budgetYear ?? ownYear } } : event) as InYear<FollowUpEvent>;

type Said = Judgement & RoundOfYear & Readonly<{ statuses: readonly Assessment[] | null }>;
const UNDECIDED = { stage: 'open', decidedOn: null, notedBy: [] } as const;

const withRound = ({ rounds }: FollowedUp, { assessment, certainty, statuses, ...round }: Said, stage: Partial<Pick<RoundOnGoal, 'stage'>>): FollowedUp['rounds'] =>
  ({ ...rounds, [roundName(round)]: { ...UNDECIDED, statuses, ...rounds[roundName(round)], assessment, certainty, ...stage } });

/** A measure that is told again goes on. */
const withMeasures = ({ measures }: FollowedUp, said: Said): FollowedUp['measures'] =>
  ({ ...measures, ...Object.fromEntries(said.measures.map(({ measureId, dueOn }) => [measureId, { status: 'open' as const, ...measures[measureId], dueOn }])) });

type Step = RoundOfYear & Readonly<{ basis: Readonly<{ meetingDate: LocalDate }> }>;

function decided(followedUp: FollowedUp, { basis, ...step }: Step, changed: Partial<RoundOnGoal>): FollowedUp {
  const [name, round] = [roundName(step), followedUp.rounds[roundName(step)]];
  return round ? { ...followedUp, rounds: { ...followedUp.rounds, [name]: { ...round, decidedOn: basis.meetingDate, ...changed } } } : followedUp;
}

function withMeasure(followedUp: FollowedUp, measureId: string, changed: Partial<MeasureOnGoal>): FollowedUp {
  const measure = followedUp.measures[measureId];
  return measure ? { ...followedUp, measures: { ...followedUp.measures, [measureId]: { ...measure, ...changed } } } : followedUp;
}
