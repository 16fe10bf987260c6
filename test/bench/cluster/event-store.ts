/** The event store's double in a process of its own, as a server is; with KURRENT_URL it tells where the real one is. */
import { startEventStoreServer } from '../../doubles/kurrent/event-store-server.js';

const { address: { host, port } } = await startEventStoreServer();
console.log(`http://${host}:${port}`);
setInterval(() => undefined, 60_000);
