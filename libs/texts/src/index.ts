export * from './dates.sv.js';
export * from './events.sv.js';
export * from './indicators.sv.js';
export * from './labels.sv.js';
export { warningSentence } from './meeting-rejections.sv.js';
export type * from './name-of.js';
export * from './rejections.sv.js';
export { capitalised } from './words.sv.js';
