import type { Projection } from '#lib/kernel';
import { evolveSettings, initialSettings, type Settings, type SettingsEvent } from '#lib/planning';
import { municipalityOf } from '../rows/municipality.js';

/** What a municipality has decided of its calendar and reminders: `settings` is the JSON of the settings as their stream has them. */
export type SettingsRow = { municipality: string; settings: string };

export const settings: Projection<SettingsEvent, SettingsRow> = {
  name: 'settings', version: 1, key: 'municipality',
  columns: { municipality: 'text', settings: 'text' },
  indexes: [],
  handles: ['reminder-policy-set', 'closed-days-set', 'letters-directed'],
  keysOf: ({ stream }) => [municipalityOf(stream)],
  evolve: (row, event, municipality) => ({ municipality, settings: JSON.stringify(evolveSettings(settingsIn(row), event)) }),
};

export const settingsIn = (row: Pick<SettingsRow, 'settings'> | undefined): Settings => (row ? JSON.parse(row.settings) as Settings : initialSettings);
