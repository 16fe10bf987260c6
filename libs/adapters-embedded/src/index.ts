export * from './open-embedded.js';
export * from './open-embedded-beside.js';
export * from './read-only-event-store.js';
export * from './sqlite-event-store.js';
