export * from './event-registry.js';
export * from './execute.js';
export * from './stream-states.js';
