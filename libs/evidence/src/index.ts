export * from './canonical-line.js';
export * from './hashes.js';
export * from './growing-tree.js';
