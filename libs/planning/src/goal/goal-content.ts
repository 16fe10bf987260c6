import type { GehKind } from '../decisions/council-decision.js';

/** Decimals are strings with a point (`"12.5"`), never binary fractions; a period is a year or a part of one (`"2025"`, `"2025-08"`). */
export type Figure = Readonly<{ value: string; period: string }>;

export const INDICATOR_DIRECTIONS = ['increase', 'decrease', 'maintain', 'range'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** What is measured. Its target is part of the text that a body decides on; a draft may still lack baseline and target. */
export type Indicator = Readonly<{
  indicatorId: string;
  name: string;
  unit: string;
  direction: IndicatorDirection;
  baseline: Figure | null;
  target: Figure | null;
  /** How far from the target still counts, for `maintain` and `range`. */
  tolerance: string | null;
  source: string;
  /** Targets for other periods than the target's. Like what follows, left out where nothing is said of it: texts from before it could be said keep their hash. */
  milestones?: readonly Figure[];
  genderSplit?: GenderSplit;
  /** How long after a period's end its figure is published. */
  publishedAfterMonths?: number;
}>;

export const GENDER_SPLITS = ['required', 'not-applicable'] as const;

/** Whether women and men are told of each for themselves, or why they are not. */
export type GenderSplit = Readonly<{ split: (typeof GENDER_SPLITS)[number]; reason: string | null }>;

/** For a goal that no figure can follow: what is judged, and on what evidence. */
export type QualitativeCriterion = Readonly<{ criterion: string; evidence: string }>;

/** The global goals of Agenda 2030 are numbered from 1 on. */
export const GLOBAL_GOALS = 17;

/** The text a body decides on. Its SHA-256 identifies it for ever. */
export type GoalContent = Readonly<{
  title: string;
  description: string;
  intendedEffect: string;
  indicators: readonly Indicator[];
  qualitative: QualitativeCriterion | null;
  /** The global goals that it serves, in their order. Like what follows, left out where nothing is said of it: texts from before it could be said keep their hash. */
  sdg?: readonly number[];
  /** What kind of goal whoever wrote it proposes it to be; KF decides. */
  gehProposal?: GehKind;
}>;

/** The words that KS or KF puts in the place of those it had before it: the goal's next version. */
export type Amendment = Readonly<{ version: number; content: GoalContent; contentHash: string; reason: string }>;

/** The step to texts that may tell their global goals and what kind of goal is proposed. An older program, which does not know of it, is to stop. */
export const withMoreToSay = <Older>(older: Older): Older => older;
