import type { AreaOnScorecard, Cell, GoalOnScorecard, Scorecard } from '#lib/scorecard';
import { ASSESSMENT_LABELS, CERTAINTY_LABELS, GOAL_STATUS_LABELS } from '#lib/texts';

type Row = readonly (string | null)[];

const COLUMNS = ['Målområde', 'Målområdets text', 'Enhet', 'Enhetens namn', 'Mål', 'Titel', 'Läge', 'Bedömning', 'Säkerhet'] as const;

/** A scorecard as a table: a row for each goal and for each cell without one, a column for each follow-up that somebody has assessed in. */
export function scorecardTable({ directions, units }: Scorecard): readonly Row[] {
  const areas = directions.flatMap((direction) => direction.areas);
  const rounds = [...new Set(areas.flatMap(({ cells }) => cells.flatMap(({ goals }) => goals.flatMap(({ assessments }) => assessments.map(({ followUp }) => followUp)))))];
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const rows = areas.flatMap((area) => area.cells.flatMap((cell) => cellRows(area, { cell, rounds, unitName: names.get(cell.unit) ?? cell.unit })));
  return [[...COLUMNS, ...rounds.map((round) => `Uppföljningen ${round}`)], ...rows];
}

type InCell = Readonly<{ cell: Cell; rounds: readonly string[]; unitName: string }>;

function cellRows({ code, text }: AreaOnScorecard, { cell: { unit, goals, notApplicable }, rounds, unitName }: InCell): readonly Row[] {
  const place = [code, text, unit, unitName];
  const blank = rounds.map(() => null);
  if (goals.length === 0) return [[...place, null, notApplicable?.reason ?? null, notApplicable ? 'ej tillämpligt' : 'ej rapporterat', null, null, ...blank]];
  return goals.map((goal) => [...place, goal.goalId, goal.title, ...standingCells(goal), ...rounds.map((round) => assessedIn(round, goal))]);
}

function assessedIn(round: string, { assessments }: GoalOnScorecard): string | null {
  const assessed = assessments.find(({ followUp }) => followUp === round);
  return assessed ? ASSESSMENT_LABELS[assessed.assessment] : null;
}

/** Where a goal stands: its state, and what was last said of it. */
export const standingCells = ({ status, assessment, certainty }: Pick<GoalOnScorecard, 'status' | 'assessment' | 'certainty'>): readonly string[] => [
  GOAL_STATUS_LABELS[status], assessment === null ? '' : ASSESSMENT_LABELS[assessment], certainty === null ? '' : CERTAINTY_LABELS[certainty],
];
