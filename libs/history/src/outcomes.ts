import type { AmendmentItem, BoardItem, CouncilItem } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { contentOf, type PlannedGoal } from './planned-goal.js';
import type { Random } from './random.js';

type OnBoard = Readonly<{ budgetYear: number; isTabled: boolean }>;

/** What KS says of a goal that it does not refer back: nearly always yes. Its own words make a new version of the goal. */
export function boardOutcomeOf(random: Random, goal: PlannedGoal, { budgetYear, isTabled }: OnBoard): BoardItem {
  const decided = { goalId: goal.goalId, version: goal.version };
  if (isTabled) return { ...decided, outcome: 'tabled', reason: random.pick(TABLING_REASONS) };
  const drawn = random.whole(100);
  if (drawn < 3) {
    goal.isUnwanted = true;
    return { ...decided, outcome: 'rejection-proposed', reasons: [random.pick(REJECTION_REASONS)] };
  }
  if (drawn < 9) return { ...decided, outcome: 'endorsed-with-amendment', amendment: amended(random, goal, { budgetYear, body: 'Kommunstyrelsen' }) };
  return { ...decided, outcome: 'endorsed' };
}

export const referralOf = (random: Random, { goalId, version }: PlannedGoal, respondBy: LocalDate): BoardItem =>
  ({ goalId, version, outcome: 'referred-back', reasons: [random.pick(REFERRAL_REASONS)], respondBy });

/** KF turns down most of what KS wants turned down, and now and then finds words of its own. */
export function councilOutcomeOf(random: Random, goal: PlannedGoal, budgetYear: number): CouncilItem {
  const decided = { goalId: goal.goalId, version: goal.version };
  if (goal.isUnwanted && random.chance(0.7)) return { ...decided, outcome: 'rejected', reason: 'Fullmäktige delar kommunstyrelsens bedömning.' };
  const inForce = { geh: gehOf(goal.area), inForceFrom: null, inForceTo: null };
  if (random.chance(0.03)) {
    return { ...decided, outcome: 'adopted-with-changes', amendment: amended(random, goal, { budgetYear, body: 'Kommunfullmäktige' }), ...inForce };
  }
  return { ...decided, outcome: 'adopted', ...inForce };
}

type Addition = readonly [addition: string, reason: string];
type Amending = Readonly<{ budgetYear: number; body: string }>;

function amended(random: Random, goal: PlannedGoal, { budgetYear, body }: Amending): AmendmentItem {
  const content = contentOf(goal, budgetYear, goal.version);
  const [addition, reason] = random.pick(AMENDMENTS);
  goal.version += 1;
  return { content: { ...content, description: `${content.description} ${body} följer särskilt ${addition}.` }, reason };
}

const AMENDMENTS: readonly [Addition, ...Addition[]] = [
  ['skillnader mellan kvinnor och män', 'Målet ska följa upp jämställdheten.'],
  ['hur resultatet står sig mot liknande kommuner', 'Målet ska gå att jämföra.'],
  ['utvecklingen i byarna och skärgården', 'Målet ska gälla hela kommunen.'],
  ['vad insatserna kostar', 'Målet ska rymmas i den ekonomiska ramen.'],
];

const TABLING_REASONS = ['Underlaget kom samma dag som sammanträdet.', 'Väntar på den ekonomiska ramen för året.', 'Behandlas tillsammans med övriga mål i målområdet.'] as const;

const REJECTION_REASONS = [
  'Målet beskriver ett uppdrag som nämnden redan har.', 'Målet upprepar ett mål som en annan nämnd föreslår.', 'Målet ryms inte i den ekonomiska ramen.',
] as const;

const REFERRAL_REASONS = [
  'Målet behöver ett tydligare målvärde som går att följa upp.', 'Vad ska invånarna märka? Beskriv effekten.',
  'Målvärdet ligger under det som redan uppnås.', 'Samordna målet med andra nämnder i samma målområde.',
] as const;

/** Goals within the budget are financial goals, those for the society operational ones (KL 11:6). */
const gehOf = (area: string): 'financial' | 'operational' | 'none' =>
  area === 'MO-4.1' ? 'financial' : area.startsWith('MO-1') ? 'operational' : 'none';
