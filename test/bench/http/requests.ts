import autocannon, { type Options } from 'autocannon';

const CONNECTIONS = 64;
const SECONDS = 2;

export type Asked = Omit<Options, 'connections' | 'duration'>;

/** Requests that were answered well, a second, with 64 connections asking all the time. @throws Error where one was not */
export async function requestsAnswered(options: Asked): Promise<number> {
  const { '2xx': answered, non2xx, errors, duration } = await autocannon({ ...options, connections: CONNECTIONS, duration: SECONDS });
  if (non2xx + errors > 0) throw new Error(`${options.method ?? 'GET'} ${options.url}: ${non2xx} refused, ${errors} failed`);
  return answered / duration;
}
