import type { Kysely } from 'kysely';
import type { Basis, LocalDate } from '#lib/kernel';
import type { ProposedGoal } from '#lib/planning';
import type { BoardProposalRow } from './board-proposal.projection.js';
import { EVERY_YEAR, type Years } from './cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import type { Viewer } from '../viewer.js';

/** A version of KS's proposal to KF. `published`: when it was announced, and for which meeting. */
export type FrozenProposal = Readonly<{
  budgetYear: number; version: number; goals: readonly ProposedGoal[]; decidedBy: Basis | null; frozenOn: LocalDate;
  published: Readonly<{ councilMeets: LocalDate; announcedOn: LocalDate }> | null;
}>;

/** The versions that the viewer may see, the latest first: who is not signed in sees what is published (KL 8:14). */
export async function proposalsOf(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, budgetYear, viewer }: Readonly<{ municipality: string; budgetYear: number; viewer: Viewer }>,
): Promise<readonly FrozenProposal[]> {
  const proposals = (await versionsOf(db, { at, municipality, budgetYear })).map(proposalOf);
  return proposals.filter(({ published }) => isShownTo(viewer, published !== null));
}

/** When KF takes up the latest version that the viewer may see, by budget year; without the years of which it is not announced. */
export async function councilMeetsFor(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, viewer, within: { from, to } = EVERY_YEAR }: Readonly<{ municipality: string; viewer: Viewer; within?: Years }>,
): Promise<ReadonlyMap<number, LocalDate>> {
  const rows = await announcementsOf(db, { at, municipality, from, to });
  const seen = rows.filter(({ council_meets: councilMeets }) => isShownTo(viewer, councilMeets !== null));
  const latest = new Map(seen.map((row) => [row.budget_year, row.council_meets]));
  return new Map([...latest].flatMap(([budgetYear, councilMeets]) => (councilMeets === null ? [] : [[budgetYear, councilMeets]])));
}

const isShownTo = ({ capacities }: Viewer, isPublished: boolean): boolean => isPublished || capacities.length > 0;

/** The earliest version first. */
const announcementsOf = prepared<{ at: number; municipality: string } & Years, Pick<BoardProposalRow, 'budget_year' | 'council_meets'>>((db, { at, municipality, from, to }) =>
  db.selectFrom('board_proposal_v1').select(['budget_year', 'council_meets'])
    .where('municipality', '=', municipality).where('budget_year', '>=', from).where('budget_year', '<=', to).where(knownAt('board_proposal_v1', at)).orderBy('version'));

const versionsOf = prepared<{ at: number; municipality: string; budgetYear: number }, BoardProposalRow>((db, { at, municipality, budgetYear }) =>
  db.selectFrom('board_proposal_v1').selectAll()
    .where('municipality', '=', municipality).where('budget_year', '=', budgetYear).where(knownAt('board_proposal_v1', at)).orderBy('version', 'desc'));

const proposalOf = (row: BoardProposalRow): FrozenProposal => ({
  budgetYear: row.budget_year, version: row.version, goals: JSON.parse(row.goals) as ProposedGoal[],
  decidedBy: row.decided_by === null ? null : (JSON.parse(row.decided_by) as Basis), frozenOn: row.frozen_on,
  published: row.council_meets === null || row.announced_on === null ? null : { councilMeets: row.council_meets, announcedOn: row.announced_on },
});
