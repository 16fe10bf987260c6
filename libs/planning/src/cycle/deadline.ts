import { reject, type LocalDate, type Rejected } from '#lib/kernel';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import type { OpenedCycle } from './cycle.state.js';
import { SUBMISSION, isSameDeadline, reportOf, type DeadlineName } from './deadline-name.js';

/** Every deadline of a cycle, that of the goals first. */
export const deadlinesOf = ({ followUps }: Pick<OpenedCycle, 'followUps'>): readonly DeadlineName[] =>
  [SUBMISSION, ...followUps.map(({ code }) => reportOf(code))];

type Dates = Pick<OpenedCycle, 'submissionDeadline' | 'followUps' | 'extensions'>;

/** The day in force for everybody who has not been given another; undefined where there is no such deadline. */
export const dueOn = ({ submissionDeadline, followUps }: Omit<Dates, 'extensions'>, { deadline, followUp }: DeadlineName): LocalDate | undefined =>
  (deadline === 'submission' ? submissionDeadline : followUps.find(({ code }) => code === followUp)?.reportBy);

/** The day in force for a unit. A deadline moved past a unit's extension holds for that unit too. */
export function dueOnFor(unit: string, cycle: Dates, name: DeadlineName): LocalDate | undefined {
  const general = dueOn(cycle, name);
  return general === undefined ? undefined : extended(unit, cycle, { ...name, general });
}

export const submissionDueFor = (unit: string, cycle: Pick<Dates, 'submissionDeadline' | 'extensions'>): LocalDate =>
  extended(unit, cycle, { ...SUBMISSION, general: cycle.submissionDeadline });

function extended(unit: string, { extensions }: Pick<Dates, 'extensions'>, { general, ...name }: DeadlineName & Readonly<{ general: LocalDate }>): LocalDate {
  const own = extensions.findLast((extension) => extension.unit === unit && isSameDeadline(extension, name))?.extendedTo;
  return own !== undefined && own > general ? own : general;
}

export type UnknownDeadline = RejectionsOf<{ 'follow-up-unknown': { followUp: string }; 'follow-up-not-named': NoParams }>;

/** Goals are due once a year, reports at each follow-up: only those are told by its code. */
export function unknownDeadline(cycle: OpenedCycle, { deadline, followUp }: DeadlineName): Rejected<UnknownDeadline> | undefined {
  if (deadline === 'submission') return undefined;
  if (followUp === null) return reject('follow-up-not-named');
  return cycle.followUps.some(({ code }) => code === followUp) ? undefined : reject('follow-up-unknown', { followUp });
}
