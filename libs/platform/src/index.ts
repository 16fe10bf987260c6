export * from './config.js';
export * from './open-beside.js';
export * from './open-profile.js';
export * from './profile.module.js';
export * from './system-clock.js';
export * from './templates.js';
