export * from '../../../apps/api/src/edge.js';
