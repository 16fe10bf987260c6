import { dateOf, type YearDay } from '../calendar/local-dates.js';
import type { EventOf } from '#lib/kernel';
import type { Direction, CycleOpened, FollowUpRound, PlanningModel, SteeringLevel } from '../cycle/cycle.events.js';
import type { UnitKind } from '../organisation/unit.events.js';

export type TemplateUnit = Readonly<{ code: string; name: string; kind: UnitKind; body: string; aliases: readonly string[] }>;
export type TemplateFollowUp = Omit<FollowUpRound, 'periodEnds' | 'reportBy'> & Readonly<{ periodEnds: YearDay; reportBy: YearDay }>;

/** A municipality's way of steering, as a file in `templates/`: everything of a cycle but its year. */
export type CycleTemplate = Readonly<{
  name: string;
  title: string;
  /** Where it was published, and what in it the source does not say in so many words. */
  source: Readonly<{ title: string; address: string; text: string; inferred: readonly string[] }>;
  municipality: Readonly<{ code: string; name: string }>;
  levels: readonly SteeringLevel[];
  vision: string;
  purposes: readonly string[];
  directions: readonly Direction[];
  units: readonly TemplateUnit[];
  preparingBody: string;
  decidingBody: string;
  draftingFrom: YearDay;
  submissionDeadline: YearDay;
  /** The days of a year in which KF adopts in June; left out where the municipality never does. */
  june?: Readonly<{ draftingFrom: YearDay; submissionDeadline: YearDay }>;
  followUps: readonly TemplateFollowUp[];
}>;

/** The template as a cycle of one budget year. */
export const cycleFromTemplate = (template: CycleTemplate, budgetYear: number, model: PlanningModel = 'autumn'): EventOf<typeof CycleOpened>['data'] => ({
  budgetYear,
  model,
  template: template.name,
  preparingBody: template.preparingBody,
  decidingBody: template.decidingBody,
  steeringModel: { levels: template.levels, vision: template.vision, purposes: template.purposes, directions: template.directions },
  units: template.units.map((unit) => unit.code),
  ...daysOf(template, budgetYear, model),
  copiedFrom: null,
  unitsLeftOut: [],
  followUps: template.followUps.map((round) => ({
    ...round, periodEnds: dateOf(budgetYear, round.periodEnds), reportBy: dateOf(budgetYear, round.reportBy),
  })),
});

function daysOf(template: CycleTemplate, budgetYear: number, model: PlanningModel) {
  const { draftingFrom, submissionDeadline } = (model === 'june' ? template.june : undefined) ?? template;
  return { draftingFrom: dateOf(budgetYear, draftingFrom), submissionDeadline: dateOf(budgetYear, submissionDeadline) };
}
