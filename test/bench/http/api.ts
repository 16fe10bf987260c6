import type { LocalDate } from '#lib/kernel';
import { holder, type Actor } from '#lib/history';
import { copyOfHistory, writtenHistory } from '../history/written-history.js';
import { API, Started } from './started.js';

export const startApi = (folder: string, today: LocalDate): Promise<Started> =>
  Started.program(API, ['--port', '0', '--data', folder, '--today', today]);

let running: Promise<Started> | undefined;

/** One Årshjul over a copy of the history, for all who measure it. */
export const runningApi = (): Promise<Started> => (running ??= copyOfHistory().then(async (folder) => startApi(folder, (await writtenHistory()).today)));

export const stopApi = async (): Promise<void> => (await running)?.stop();

/** The headers of somebody signed in as the secretary of a committee. */
export const secretaryOf = (body: string, api: Pick<Started, 'url'>): Promise<Readonly<Record<string, string>>> => signedIn(holder('committee-secretary', body), api);

/** The headers of somebody signed in. */
export async function signedIn({ personId, capacity: { role, body } }: Actor, { url }: Pick<Started, 'url'>): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(`${url}/demo`, { method: 'POST', body: new URLSearchParams({ personId }), redirect: 'manual' });
  const [cookie] = answer.headers.getSetCookie();
  if (cookie === undefined) throw new Error(`Nobody could be signed in: ${answer.status}`);
  return { cookie: cookie.split(';')[0] ?? '', 'arshjul-capacity': `${role}/${body}` };
}
