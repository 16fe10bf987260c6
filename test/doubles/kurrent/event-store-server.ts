import { KurrentDouble, type Address } from './kurrent-double.js';

/** A server of the event store for tests: the one at KURRENT_URL where there is one, else a double. */
export type EventStoreServer = Readonly<{ address: Address; double: KurrentDouble | undefined; stop: () => Promise<void> }>;

export const REAL_SERVER = process.env['KURRENT_URL'];

export async function startEventStoreServer(): Promise<EventStoreServer> {
  if (REAL_SERVER === undefined) {
    const double = await KurrentDouble.start();
    return { address: double.address, double, stop: () => double.stop() };
  }
  const { hostname: host, port } = new URL(REAL_SERVER);
  return { address: { host, port: Number(port) }, double: undefined, stop: () => Promise.resolve() };
}
