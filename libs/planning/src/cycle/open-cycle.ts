import { accept, reject, type Decision, type LocalDate, type Rejected } from '#lib/kernel';
import { lastDayOf, yearOf } from '../calendar/local-dates.js';
import { interimPeriod, isInterimPeriod } from '../calendar/statutory-limits.js';
import { firstRepeated } from '../first-repeated.js';
import { isValidIn, type UnitOnRecord } from '../organisation/unit.state.js';
import type { RejectionsOf } from '../rejections-of.js';
import { cycleFromTemplate, type CycleTemplate } from '../template/cycle-template.js';
import { CycleOpened, type CycleEvent, type FollowUpRound, type PlanningModel } from './cycle.events.js';
import type { Cycle } from './cycle.state.js';
import { statusSetProblem, type StatusSetRejection } from './status-set.js';

/** `units` are those of the template that are registered. Where nothing is said of the model, KF adopts in the autumn. */
export type OpenCycle = Readonly<{
  kind: 'open-cycle'; budgetYear: number; template: CycleTemplate; model?: PlanningModel; today: LocalDate; units: readonly UnitOnRecord[];
}>;
export type OpenCycleRejection = StatusSetRejection | RejectionsOf<{
  'cycle-already-open': { budgetYear: number };
  'budget-year-over': { budgetYear: number };
  'model-not-in-template': { template: string };
  'unit-not-registered': { unit: string };
  'unit-not-valid': { unit: string; budgetYear: number };
  'area-code-repeated': { area: string };
  'follow-up-code-repeated': { followUp: string };
  'follow-up-outside-year': { followUp: string; periodEnds: LocalDate; budgetYear: number };
  'interim-report-missing': { earliest: LocalDate; latest: LocalDate };
  'deadline-before-drafting': { draftingFrom: LocalDate; submissionDeadline: LocalDate };
}>;

export function openCycle(cycle: Cycle, command: OpenCycle): Decision<CycleEvent, OpenCycleRejection> {
  const { budgetYear, template, model, today } = command;
  if (cycle.status !== 'absent') return reject('cycle-already-open', { budgetYear });
  if (lastDayOf(budgetYear) < today) return reject('budget-year-over', { budgetYear });
  const opened = cycleFromTemplate(template, budgetYear, model);
  return modelProblem(command) ?? areaProblem(opened) ?? unitProblem(command) ?? calendarProblem(opened) ?? accept(CycleOpened.create(opened));
}

type Opened = ReturnType<typeof cycleFromTemplate>;
type Problem = Rejected<OpenCycleRejection> | undefined;

const modelProblem = ({ model, template }: OpenCycle): Problem =>
  (model === 'june' && !template.june ? reject('model-not-in-template', { template: template.name }) : undefined);

function areaProblem({ steeringModel }: Opened): Problem {
  const area = firstRepeated(steeringModel.directions.flatMap((direction) => direction.areas.map(({ code }) => code)));
  return area === undefined ? undefined : reject('area-code-repeated', { area });
}

function unitProblem({ template, units, budgetYear }: OpenCycle): Problem {
  for (const { code } of template.units) {
    const unit = units.find((registered) => registered.code === code);
    if (!unit) return reject('unit-not-registered', { unit: code });
    if (!isValidIn(budgetYear, unit)) return reject('unit-not-valid', { unit: code, budgetYear });
  }
  return undefined;
}

function calendarProblem({ budgetYear, draftingFrom, submissionDeadline, followUps }: Opened): Problem {
  if (submissionDeadline < draftingFrom) return reject('deadline-before-drafting', { draftingFrom, submissionDeadline });
  const repeated = firstRepeated(followUps.map(({ code }) => code));
  if (repeated !== undefined) return reject('follow-up-code-repeated', { followUp: repeated });
  const outside = followUps.find(({ periodEnds }) => yearOf(periodEnds) !== budgetYear);
  if (outside) return reject('follow-up-outside-year', { followUp: outside.code, periodEnds: outside.periodEnds, budgetYear });
  return interimProblem(budgetYear, followUps) ?? setProblem(followUps);
}

function setProblem(followUps: readonly FollowUpRound[]): Problem {
  for (const { statuses } of followUps) {
    const problem = statusSetProblem(statuses);
    if (problem) return problem;
  }
  return undefined;
}

function interimProblem(budgetYear: number, followUps: readonly FollowUpRound[]): Problem {
  const isInterim = followUps.some(({ periodEnds }) => isInterimPeriod(budgetYear, periodEnds));
  return isInterim ? undefined : reject('interim-report-missing', interimPeriod(budgetYear));
}
