import { Refusal, UNREACHABLE, type ProblemDocument } from './refusal.js';

/** How far this page's own writes have reached: what it reads from now on has them in it. */
let after: string | undefined;
let capacity: string | undefined;

/** What the writes of this page are done in from now on: `committee-secretary/BUN`. */
export function actIn(next: string | undefined): void {
  capacity = next;
}

/** One request to the API. @throws Refusal where the API refuses, or is not reached */
export async function send<Answer>(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(withAfter(url, init), { ...init, ...bodyOf(init), headers: headersOf(init) }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new Refusal(UNREACHABLE, { cause });
  });
  const body: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw new Refusal(isProblem(body) ? body : { ...UNREACHABLE, status: response.status });
  if (isWritten(body)) after = body.after;
  return body as Answer;
}

const isReading = ({ method = 'GET' }: RequestInit): boolean => method === 'GET';

/** What these answer from is no event, so that no write of events is waited for. */
const REGISTERS = /^\/v1\/(installation|session|drafts)(\/|$)/;

function withAfter(url: string, init: RequestInit): string {
  if (after === undefined || !isReading(init) || url.includes('knownAt=') || !url.startsWith('/v1/') || REGISTERS.test(url)) return url;
  return `${url}${url.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`;
}

/** Whatever acts is JSON to the API, though it says nothing more than its address. */
const saysNothingMore = ({ method, body }: RequestInit): boolean => method === 'POST' && body === undefined;
const bodyOf = (init: RequestInit): Pick<RequestInit, 'body'> => (saysNothingMore(init) ? { body: '{}' } : {});

function headersOf(init: RequestInit): Headers {
  const headers = new Headers(init.headers);
  if (saysNothingMore(init)) headers.set('Content-Type', 'application/json');
  if (!isReading(init) && capacity !== undefined) headers.set('Arshjul-Capacity', capacity);
  return headers;
}

const isProblem = (body: unknown): body is ProblemDocument => typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
const isWritten = (body: unknown): body is { after: string } =>
  typeof body === 'object' && body !== null && 'after' in body && typeof body.after === 'string';
