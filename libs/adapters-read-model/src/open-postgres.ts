import type { PostgresOptions } from './postgres/postgres.js';
import type { PostgresLeadership, PostgresLeadershipOptions } from './postgres/postgres-leadership.js';
import type { PostgresReadModels } from './postgres/postgres-read-models.js';
import type { PostgresRegisters } from './postgres/postgres-registers.js';

/** Nothing is connected before the first call. The driver is loaded here only: the embedded profile has no use for it. */
export const postgresReadModels = async <Database>(options: PostgresOptions): Promise<PostgresReadModels<Database>> =>
  (await import('./postgres/postgres-read-models.js')).PostgresReadModels.at<Database>(options);

export const postgresRegisters = async (options: PostgresOptions): Promise<PostgresRegisters> =>
  (await import('./postgres/postgres-registers.js')).PostgresRegisters.at(options);

export const postgresLeadership = async (options: PostgresLeadershipOptions): Promise<PostgresLeadership> =>
  new (await import('./postgres/postgres-leadership.js')).PostgresLeadership(options);
