export * from './dates.sv.js';
export * from './events.sv.js';
export * from './indicators.sv.js';
export * from './labels.sv.js';
export * from './rejections.sv.js';
export { capitalised } from './words.sv.js';
