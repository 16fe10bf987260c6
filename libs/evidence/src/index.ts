export * from './canonical-line.js';
export * from './hashes.js';
