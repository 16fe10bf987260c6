import type { Kysely } from 'kysely';
import type { Basis, LocalDate } from '#lib/kernel';
import type { Direction, FollowUpRound, GoalArea, GoalContent, ProposedGoal } from '#lib/planning';
import { proposalsOf } from '../cycle/board-proposal.query.js';
import { adoptedYears, cycleOf, cycles } from '../cycle/cycle.query.js';
import type { ScorecardDatabase } from '../database.js';
import { goalSheetsOf } from '../goals/goal-list.query.js';
import { goalSheet } from '../goals/goal-sheet.query.js';
import { contentOf } from '../goals/goal-text.query.js';
import { THE_PUBLIC } from '../viewer.js';
import { publicGoal, type PublicGoal } from './public-goal.js';

/** A budget year as anybody may read it. `proposal` is KS's, from when KF's meeting is announced (KL 8:14) until KF has adopted a goal of the year. */
export type PublicYear = Readonly<{
  budgetYear: number; vision: string; directions: readonly PublicDirection[]; followUps: readonly FollowUpRound[];
  goals: number; proposal: PublicProposal | null;
}>;
export type PublicDirection = Omit<Direction, 'areas'> & Readonly<{ areas: readonly PublicArea[] }>;
export type PublicArea = GoalArea & Readonly<{ goals: readonly PublicGoal[] }>;
export type PublicProposal = Readonly<{
  version: number; decidedBy: Basis | null; councilMeets: LocalDate; announcedOn: LocalDate; goals: readonly (ProposedGoal & Readonly<{ content: GoalContent }>)[];
}>;

type Asked = Readonly<{ municipality: string; today: LocalDate; inForceOn?: LocalDate | undefined }>;
type OfYear = Asked & Readonly<{ budgetYear: number }>;

/** The budget years of which there is something to read, the latest first. */
export async function publicYears(db: Kysely<ScorecardDatabase>, at: number, { municipality }: Pick<Asked, 'municipality'>): Promise<readonly number[]> {
  const adopted = await adoptedYears(db, at, { municipality });
  const all = await cycles(db, at, { municipality });
  return all.filter(({ budgetYear, milestones }) => adopted.has(budgetYear) || milestones.announcedOn !== null).map(({ budgetYear }) => budgetYear);
}

/** Undefined where there is nothing to read of the year. With `inForceOn`, only the goals that a decision had put in force on that day, by their texts then. */
export async function publicYear(db: Kysely<ScorecardDatabase>, at: number, question: OfYear): Promise<PublicYear | undefined> {
  const cycle = await cycleOf(db, at, question);
  if (!cycle) return undefined;
  const adopted = await goalsToRead(db, at, question);
  const isAdopted = (await adoptedYears(db, at, question)).has(cycle.budgetYear);
  const proposal = isAdopted ? null : await publishedProposal(db, at, question);
  if (!isAdopted && !proposal) return undefined;
  const byArea = Map.groupBy(adopted, ({ area }) => area);
  return {
    budgetYear: cycle.budgetYear, vision: cycle.steeringModel.vision, followUps: cycle.followUps, goals: adopted.length, proposal,
    directions: cycle.steeringModel.directions.map((direction) => (
      { ...direction, areas: direction.areas.map((area) => ({ ...area, goals: byArea.get(area.code) ?? [] })) })),
  };
}

/** Undefined where KF has not adopted the goal. */
export async function publicGoalOf(
  db: Kysely<ScorecardDatabase>, at: number, { municipality, goalId, today }: Asked & Readonly<{ goalId: string }>,
): Promise<PublicGoal | undefined> {
  const sheet = await goalSheet(db, at, { municipality, goalId, today, viewer: THE_PUBLIC });
  return sheet && publicGoal(sheet);
}

async function goalsToRead(db: Kysely<ScorecardDatabase>, at: number, { inForceOn, today, ...of }: OfYear): Promise<readonly PublicGoal[]> {
  const goals = (await goalSheetsOf(db, at, { ...of, today: inForceOn ?? today, viewer: THE_PUBLIC })).map(publicGoal);
  return inForceOn === undefined ? goals : goals.filter(({ validity }) => validity === 'in-force');
}

async function publishedProposal(db: Kysely<ScorecardDatabase>, at: number, of: OfYear): Promise<PublicProposal | null> {
  const [latest] = await proposalsOf(db, at, { ...of, viewer: THE_PUBLIC });
  if (!latest?.published) return null;
  const goals = await Promise.all(latest.goals.map(async (goal) => ({ goal, content: await contentOf(db, at, goal) })));
  return {
    version: latest.version, decidedBy: latest.decidedBy, ...latest.published,
    goals: goals.flatMap(({ goal, content }) => (content ? [{ ...goal, content }] : [])),
  };
}
