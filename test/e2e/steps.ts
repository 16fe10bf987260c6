import type { Response } from 'supertest';
import type { Client } from './client.js';
import type { StartedApp } from './start-app.js';

/** A measurable goal as a secretary writes it, with decimal commas. */
export const goalText = (title = 'Fler elever når målen') => ({
  title, description: 'Undervisningen utvecklas i alla skolor.', intendedEffect: 'Fler elever blir behöriga till gymnasiet.',
  indicators: [{
    name: 'Behöriga till gymnasiet', unit: '%', direction: 'increase',
    baseline: { value: '87,5', period: '2025' }, target: { value: '91', period: '2027' }, source: 'Kolada N15436',
  }],
});

export const draft = { budgetYear: 2027, unit: 'BUN', area: 'MO-2.1', content: goalText() };

export const openCycle = (controller: Client): Promise<Response> =>
  sent(controller.post('/v1/cycles', { budgetYear: 2027, template: 'lulea-2017' }));

/** The id of a new goal of barn- och utbildningsnämnden. */
export async function draftGoal(secretary: Client, content = goalText()): Promise<string> {
  const response = await sent(secretary.post('/v1/goals', { ...draft, content }));
  return (response.body as { goalId: string }).goalId;
}

type Minutes = Readonly<{ meetingDate: string; paragraph: number; goals: readonly object[] }>;

export const committeeDecides = (secretary: Client, minutes: Minutes & Readonly<{ lateReason?: string }>): Promise<Response> =>
  sent(secretary.post('/v1/decisions/committee', { body: 'BUN', caseNumber: '2026/287', ...minutes }));

export const boardDecides = (secretary: Client, minutes: Minutes): Promise<Response> =>
  sent(secretary.post('/v1/decisions/board', { caseNumber: '2026/1540', ...minutes }));

export const councilDecides = (secretary: Client, minutes: Minutes): Promise<Response> =>
  sent(secretary.post('/v1/decisions/council', { caseNumber: '2026/1540', ...minutes }));

type InDecisions = Pick<StartedApp, 'signIn' | 'signInAt'>;
/** `after` reaches past the decision that brought the goals there. */
type Brought = Readonly<{ goals: readonly string[]; after: string }>;

const eachWith = (goals: readonly string[], more: object = {}): readonly object[] => goals.map((goalId) => ({ goalId, version: 1, ...more }));
const brought = (goals: readonly string[], { body }: Response): Brought => ({ goals, after: (body as { after: string }).after });

/** The cycle of 2027 opened, and so many goals of barn- och utbildningsnämnden that it decides on 27 August, § 84. */
export async function submittedGoals({ signIn, signInAt }: InDecisions, count = 1): Promise<Brought> {
  await openCycle(await signIn('controller'));
  const secretary = await signIn('committee-secretary', 'BUN');
  const goals: string[] = [];
  while (goals.length < count) goals.push(await draftGoal(secretary));
  const committee = await signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN');
  return brought(goals, await committeeDecides(committee, { meetingDate: '2026-08-27', paragraph: 84, goals: eachWith(goals) }));
}

/** The same, which KS endorses on 5 October, § 201. */
export async function endorsedGoals(started: InDecisions, count = 1): Promise<Brought> {
  const { goals } = await submittedGoals(started, count);
  const board = await started.signInAt('2026-10-06T08:00:00Z', 'board-secretary', 'KS');
  return brought(goals, await boardDecides(board, { meetingDate: '2026-10-05', paragraph: 201, goals: eachWith(goals, { outcome: 'endorsed' }) }));
}

/** The same, which KF adopts on 23 November, § 150. */
export async function adoptedGoals(started: InDecisions, count = 1): Promise<Brought> {
  const { goals } = await endorsedGoals(started, count);
  const council = await started.signInAt('2026-11-24T08:00:00Z', 'council-secretary', 'KF');
  return brought(goals, await councilDecides(council, { meetingDate: '2026-11-23', paragraph: 150, goals: eachWith(goals, { outcome: 'adopted', geh: 'none' }) }));
}

/** A step that must succeed for the journey to go on. */
async function sent(sending: PromiseLike<Response>): Promise<Response> {
  const response = await sending;
  if (response.status !== 201) throw new Error(`A step was refused: ${response.text}`);
  return response;
}
