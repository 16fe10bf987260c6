export { UnfitAddress, type AddressFlaw } from './kurrent-address.js';
export * from './kurrent-event-store.js';
export * from './open-cluster.js';
export { EventsExpire } from './retention-check.js';
export { KURRENT_TIMING, type KurrentTiming } from './timing.js';
