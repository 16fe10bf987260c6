export * from './bull-due-jobs.js';
export { UnfitAddress, type AddressFlaw } from './kurrent-address.js';
export * from './kurrent-event-store.js';
export * from './open-cluster.js';
export { RedisEvicts } from './redis-link.js';
export { EventsExpire } from './retention-check.js';
export { KURRENT_TIMING, type KurrentTiming } from './timing.js';
