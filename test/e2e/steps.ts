import type { Response } from 'supertest';
import type { Client } from './client.js';

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

/** A step that must succeed for the journey to go on. */
async function sent(sending: PromiseLike<Response>): Promise<Response> {
  const response = await sending;
  if (response.status !== 201) throw new Error(`A step was refused: ${response.text}`);
  return response;
}
