export * from './read-only-event-store.js';
export * from './sqlite-event-store.js';
