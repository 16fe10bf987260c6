export * from './kurrent-event-store.js';
export { KURRENT_TIMING, type KurrentTiming } from './timing.js';
