import type { CycleRejection, DeadlineWarning } from '#lib/planning';
import { STATUTORY_ACT_LABELS, provisionName } from './calendar.sv.js';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { DECISION_REJECTIONS } from './decision-rejections.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { counted } from './words.sv.js';

export const CYCLE_REJECTIONS: Catalogue<CycleRejection> = {
  'cycle-already-open': ({ budgetYear }) => `Planeringen för ${budgetYear} är redan öppnad. Välj ett annat år.`,
  'budget-year-over': ({ budgetYear }) => `Året ${budgetYear} är slut. Välj ett år som pågår eller kommer.`,
  'unit-not-registered': GOAL_REJECTIONS['unit-not-registered'],
  'unit-not-valid': GOAL_REJECTIONS['unit-not-valid'],
  'area-code-repeated': ({ area }) => `Målområdet ${area} står två gånger i mallen. Ge varje målområde en egen kod.`,
  'follow-up-code-repeated': ({ followUp }) => `Uppföljningen ${followUp} står två gånger i mallen. Ge varje uppföljning en egen kod.`,
  'follow-up-outside-year': ({ followUp, periodEnds, budgetYear }) =>
    `Uppföljningen ${followUp} slutar den ${swedishDate(periodEnds)}, utanför ${budgetYear}. Rätta dagen i mallen.`,
  'interim-report-missing': ({ earliest, latest }) =>
    `Minst en delårsrapport ska omfatta hälften till två tredjedelar av året (13 kap. 1 § lagen om kommunal bokföring och redovisning). `
    + `Lägg till en uppföljning som slutar från den ${swedishDate(earliest)} till den ${swedishDate(latest)}.`,
  'deadline-before-drafting': ({ draftingFrom, submissionDeadline }) =>
    `Målen skulle lämnas in den ${swedishDate(submissionDeadline)}, innan de kan upprättas den ${swedishDate(draftingFrom)}. Välj en senare dag.`,
  'cycle-not-open': GOAL_REJECTIONS['cycle-not-open'],
  'unit-not-in-cycle': GOAL_REJECTIONS['unit-not-in-cycle'],
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'follow-up-unknown': GOAL_REJECTIONS['follow-up-unknown'],
  'meeting-in-future': DECISION_REJECTIONS['meeting-in-future'],
  'paragraph-not-positive': DECISION_REJECTIONS['paragraph-not-positive'],
  'follow-up-not-named': () => 'Rapporter lämnas vid varje uppföljning. Ange vilken uppföljning dagen gäller.',
  'deadline-in-past': ({ day }) => `Den ${swedishDate(day)} har passerat. Välj en dag som inte har varit.`,
  'deadline-unchanged': ({ day }) => `Sista dag är redan den ${swedishDate(day)}. Välj en annan dag.`,
  'deadline-within-period': ({ periodEnds }) =>
    `Perioden som rapporteras slutar den ${swedishDate(periodEnds)}. Välj en dag efter den.`,
  'extension-not-later': ({ deadline }) => `Enheten har redan till den ${swedishDate(deadline)} på sig. Välj en senare dag.`,
};

export const DEADLINE_WARNINGS: Catalogue<DeadlineWarning> = {
  'deadline-short-notice': ({ day, workingDays }) =>
    `Enheterna får ${counted(Math.max(0, workingDays), 'arbetsdag', 'arbetsdagar')} på sig till den ${swedishDate(day)}. Kontrollera att de hinner.`,
  'deadline-after-limit': ({ day, act, provision, limit }) =>
    `Den ${swedishDate(day)} ligger efter den lagstadgade tiden för det som följer. ${STATUTORY_ACT_LABELS[act]}: senast den `
    + `${swedishDate(limit.unrolled)} (${provisionName(provision)}).`,
};
