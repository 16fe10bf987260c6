export * from './about.js';
export * from './events-told.js';
export * from './names-of-bodies.js';
export * from './reading.js';
export * from './told.js';
