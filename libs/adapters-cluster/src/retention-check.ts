import type { KurrentConnection } from './kurrent-connection.js';
import type { StreamNames } from './stream-names.js';

/** What makes the server throw events away. */
const EXPIRES = ['$maxAge', '$maxCount', '$tb'];

/** @throws Error when the server has been told to throw away events of ours, and the client's error where it cannot be asked */
export async function assertNothingExpires(connection: KurrentConnection, names: StreamNames, silenceMs: number): Promise<void> {
  const metadata = await connection.metadata(names.namespace, silenceMs);
  for (const [name, settings] of metadata) {
    const expiring = names.ours(name) !== undefined && EXPIRES.find((setting) => setting in Object(settings));
    if (expiring) throw new EventsExpire(name, expiring);
  }
}

/** The log must be whole for ever. */
export class EventsExpire extends Error {
  constructor(readonly stream: string, readonly setting: string) {
    super(`The event store has been told by ${setting} to throw away events of ${stream}: remove that setting, and restore what is lost`);
  }
}
