import type { LocalDate } from '#lib/kernel';
import { scorecardOf, type GoalOnScorecard, type Scorecard } from '#lib/scorecard';
import { scorecardTable, type Reading } from '#lib/telling';
import { ASSESSMENT_LABELS, GOAL_STATUS_LABELS } from '#lib/texts';
import type { Answer } from '../answer.js';
import { tableOf } from '../table.js';
import { NotSo } from '../told.js';

export type OnScorecard = Readonly<{ budgetYear: number; knownAt?: string | undefined; inForceOn?: LocalDate | undefined }>;

/** A budget year's scorecard: to be read, its matrix; as a table, a row for each goal, and for each cell without. @throws NotSo */
export async function scorecardAnswer({ db, at, ...of }: Reading, { budgetYear, knownAt, inForceOn }: OnScorecard): Promise<Answer> {
  const scorecard = await scorecardOf(db, at, { ...of, budgetYear, ...(inForceOn !== undefined && { inForceOn }) });
  if (!scorecard) throw new NotSo(`Planeringen för ${budgetYear} var inte öppnad${knownAt === undefined ? '' : ` ${knownAt}`}.`);
  const title = `Styrkort ${budgetYear}${knownAt === undefined ? '' : `, som det var känt ${knownAt}`}`;
  return { text: [title, matrixOf(scorecard), legend(), totalsOf(scorecard)].join('\n\n'), table: scorecardTable(scorecard), data: scorecard };
}

function matrixOf({ directions, units }: Scorecard): string {
  const rows = directions.flatMap(({ areas }) => areas.map(({ code, shortName, cells }) =>
    [`${code} ${shortName}`, ...cells.map(({ goals, notApplicable }) => goals.map(symbolOf).join('') || (notApplicable ? '—' : '·'))]));
  return tableOf(['målområde', ...units.map(({ code }) => code)], rows);
}

const ASSESSED = { 'achieved': '●', 'partly-achieved': '◐', 'not-achieved': '▲', 'not-assessed': '○' } as const;
const STANDING = { 'draft': 'u', 'submitted': 'i', 'referred-back': 'å', 'completion-requested': 'k', 'endorsed': 'f', 'rejection-proposed': 'x', 'adopted': 'A', 'rejected': '–', 'withdrawn': 't', 'voided': 'v', 'mistaken': 'm' } as const;

const symbolOf = ({ status, assessment }: GoalOnScorecard): string => (assessment === null ? STANDING[status] : ASSESSED[assessment]);

const legend = (): string => [
  ...Object.entries(ASSESSED).map(([assessment, symbol]) => `${symbol} ${ASSESSMENT_LABELS[assessment as keyof typeof ASSESSED]}`),
  ...Object.entries(STANDING).map(([status, symbol]) => `${symbol} ${GOAL_STATUS_LABELS[status as keyof typeof STANDING]}`),
  '— ej tillämpligt',
  '· ej rapporterat',
].join('   ');

const totalsOf = ({ totals: { goals, assessed, notAssessed, preliminary, late, notReported, notApplicable, cells } }: Scorecard): string =>
  `${goals} mål: ${assessed.achieved} uppnådda, ${assessed['partly-achieved']} delvis, ${assessed['not-achieved']} inte uppnådda, `
  + `${notAssessed} inte bedömda (${preliminary} bedömningar är preliminära, ${late} mål kom in för sent). `
  + `Ej rapporterat: ${notReported} av ${cells} rutor. Ej tillämpligt: ${notApplicable} rutor.`;
