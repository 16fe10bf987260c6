export * from './migrations.js';
export * from './postgres-read-models.js';
export * from './postgres-registers.js';
export * from './sqlite-kysely.js';
export * from './sqlite-read-models.js';
export * from './sqlite-registers.js';
export * from './sqlite.js';
export * from './when-free.js';
