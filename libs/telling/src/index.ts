export * from './about.js';
export * from './events-told.js';
export * from './matter/export-matter.js';
export { MATTER, matterIn, type MatterOf } from './matter/matter.js';
export * from './names-of-bodies.js';
export * from './names-of-persons.js';
export * from './reading.js';
export * from './scorecard-table.js';
export * from './told.js';
