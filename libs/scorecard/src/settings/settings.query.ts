import type { Kysely } from 'kysely';
import { openDays, type OpenDays, type Settings } from '#lib/planning';
import type { ScorecardDatabase } from '../database.js';
import { prepared } from '../rows/prepared.js';
import { knownAt } from '../rows/rows-at.js';
import { settingsIn, type SettingsRow } from './settings.projection.js';

/** What the municipality had decided by then, or what holds until it does. */
export async function settingsOf(db: Kysely<ScorecardDatabase>, at: number, { municipality }: Readonly<{ municipality: string }>): Promise<Settings> {
  const [row] = await ofMunicipality(db, { at, municipality });
  return settingsIn(row);
}

/** The days on which the municipality's offices are open. */
export const openDaysOf = async (db: Kysely<ScorecardDatabase>, at: number, of: Readonly<{ municipality: string }>): Promise<OpenDays> =>
  openDays((await settingsOf(db, at, of)).calendar);

const ofMunicipality = prepared<{ at: number; municipality: string }, SettingsRow>((db, { at, municipality }) =>
  db.selectFrom('settings_v1').selectAll().where('municipality', '=', municipality).where(knownAt('settings_v1', at)));
