import type { Command } from 'commander';
import { indexAt, nowIndex, scorecardOf, type GoalOnScorecard, type Scorecard, type Viewer } from '#lib/scorecard';
import { stockholmDay, type Instant, type LocalDate } from '#lib/kernel';
import { ASSESSMENT_LABELS, GOAL_STATUS_LABELS } from '#lib/texts';
import { withInstallation, type Opened } from '../installation.js';
import { Told } from '../told.js';
import { instantOf } from '../instant.js';
import { tableOf } from '../table.js';

type Options = Readonly<{ data: string; year: string; knownAt?: string; inForceOn?: LocalDate }>;

/** Whoever holds the data folder may see all of it. */
const OPERATOR: Viewer = { capacities: [{ role: 'auditor', body: 'kommunen' }] };

export const scorecardCommand = (program: Command): Command => program.command('scorecard')
  .description('styrkortet för ett budgetår som tabell, nu eller som det var känt då')
  .requiredOption('--year <år>', 'budgetår', String(new Date().getFullYear()))
  .option('--known-at <tidpunkt>', 'som det var känt då, till exempel 2026-10-05 eller 2026-10-05T12:00:00Z')
  .option('--in-force-on <dag>', 'bara de mål som gäller den dagen')
  .action(async (_options, command: Command) => {
    const options = command.optsWithGlobals<Options>();
    console.log(await withInstallation(options.data, 'read', (opened) => printed(opened, options)));
  });

async function printed({ readModels: { database }, municipality }: Opened, { year, knownAt, inForceOn }: Options): Promise<string> {
  const at = knownAt === undefined ? await nowIndex(database) : await indexAt(database, instantOf(knownAt));
  const today = stockholmDay(knownAt === undefined ? new Date().toISOString() : instantOf(knownAt));
  const scorecard = await scorecardOf(database, at, {
    municipality, budgetYear: Number(year), viewer: OPERATOR, today, ...(inForceOn !== undefined && { inForceOn }) });
  if (!scorecard) throw new Told(`Planeringen för ${year} var inte öppnad${knownAt === undefined ? '' : ` ${knownAt}`}.`);
  return [titleOf(scorecard, knownAt), matrixOf(scorecard), legend(), totalsOf(scorecard)].join('\n\n');
}

const titleOf = ({ budgetYear }: Scorecard, knownAt: Instant | undefined): string =>
  `Styrkort ${budgetYear}${knownAt === undefined ? '' : `, som det var känt ${knownAt}`}`;

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
