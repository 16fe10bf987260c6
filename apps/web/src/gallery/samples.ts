import { Refusal, UNREACHABLE, type ProblemDocument } from '../api/refusal.js';
import type { Saving } from '../parts/use-kept-form.js';

const problem = (more: Partial<ProblemDocument>): ProblemDocument => ({ type: '/problems/x', title: 'Går inte att läsa', status: 422, detail: 'Uppgifterna behöver rättas.', code: 'request-malformed', instance: '', ...more });

const SIGNED_OUT = new Refusal(problem({ status: 401, code: 'not-signed-in', title: 'Inte inloggad', detail: 'Logga in för att fortsätta.' }));
const UNREACHED = new Refusal(UNREACHABLE);

export const REFUSED = new Refusal(problem({ errors: [{ field: 'fel', code: 'reason-missing', message: 'Skäl saknas. Skriv varför.' }] }));
export const REFUSALS: readonly Refusal[] = [SIGNED_OUT, UNREACHED, new Refusal(problem({ status: 409, code: 'goal-moved', title: 'Målet har ändrats', detail: 'Beslutet gäller version 1, men målets text är version 2.' }))];

export const SAVINGS: readonly Saving[] = [
  { state: 'untouched' }, { state: 'saving' }, { state: 'saved', savedAt: '2026-10-05T09:41:00Z' }, { state: 'kept-here', refusal: UNREACHED }, { state: 'kept-here', refusal: SIGNED_OUT },
];
