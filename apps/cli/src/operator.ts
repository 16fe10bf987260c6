import { stockholmDay } from '#lib/kernel';
import { hasNotCome, indexAt, nowIndex, type Viewer } from '#lib/scorecard';
import type { Reading } from '#lib/telling';
import type { Opened } from './installation.js';
import { Told } from './told.js';
import { instantTyped } from './typed.js';

/** Whoever holds the data folder may see all of it. */
const OPERATOR: Viewer = { capacities: [{ role: 'auditor', body: 'kommunen' }] };

/** The read models as an operator may ask them: now, or as they were known at a moment that was typed. @throws Told */
export async function operatorsReading({ readModels: { database: db }, municipality }: Opened, knownAt?: string): Promise<Reading> {
  const moment = knownAt === undefined ? undefined : instantTyped(knownAt);
  const now = stockholmDay(new Date().toISOString());
  if (moment !== undefined && await hasNotCome(db, moment, now)) throw new Told(`"${knownAt}" har inte varit än. Skriv en tidpunkt som har varit.`);
  const at = moment === undefined ? await nowIndex(db) : await indexAt(db, moment);
  return { db, at, municipality, viewer: OPERATOR, today: moment === undefined ? now : stockholmDay(moment) };
}

export const thisYear = (): string => String(new Date().getFullYear());
