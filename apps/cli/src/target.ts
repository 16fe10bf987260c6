import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { RecordedClock } from '#lib/application';
import type { Adapters } from '#lib/kernel';
import { openProfile, readSettings, type ClusterSettings } from '#lib/platform';
import type { LogHeader } from './log-file/log-rows.js';
import { Told } from './told.js';

/** Stores that an exported log is read into, with a clock that shows when each event was recorded. */
export type Target = Pick<Adapters, 'eventStore' | 'registers'> & Readonly<{ clock: RecordedClock }>;

type Work<Answer> = (target: Target) => Promise<Answer>;

/** Works on a new data folder, or with PROFILE=cluster on the servers while nobody else writes there. @throws Told */
export async function withTarget<Answer>(folder: string, { municipality }: Pick<LogHeader, 'municipality'>, work: Work<Answer>): Promise<Answer> {
  const settings = readSettings(process.env);
  if (settings.profile === 'embedded') return inNewFolder(folder, work);
  if (settings.municipality !== municipality) throw new Told(`ARSHJUL_MUNICIPALITY är ${settings.municipality}, och filen är kommunen ${municipality}s.`);
  return onServers(settings, work);
}

/** Made beside and renamed when whole: nothing starts on half a log, and what is broken off is gone on with. */
async function inNewFolder<Answer>(folder: string, work: Work<Answer>): Promise<Answer> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) throw new Told(`${folder} finns redan och är inte tom. Välj en ny mapp med --data.`);
  const [making, clock] = [`${folder}.importeras`, new RecordedClock()];
  const adapters = await openProfile({ profile: 'embedded', folder: making, clock, onBroken: (cause) => { throw cause; } });
  const answer = await work({ ...adapters, clock }).finally(() => adapters.close());
  await rm(folder, { recursive: true, force: true });
  await rename(making, folder);
  return answer;
}

async function onServers<Answer>(settings: ClusterSettings, work: Work<Answer>): Promise<Answer> {
  const clock = new RecordedClock();
  const adapters = await openProfile({ ...settings, clock, onTrouble: () => undefined });
  try {
    return await whileLeading(adapters, () => work({ ...adapters, clock }));
  } finally {
    await adapters.close();
  }
}

const LEAD_PATIENCE_MS = 10_000;

/** A worker that leads would make empty servers a municipality's of its own, and follow half a log. @throws Told where one does */
async function whileLeading<Answer>({ leadership }: Pick<Adapters, 'leadership'>, work: () => Promise<Answer>): Promise<Answer> {
  const leading = new AbortController();
  const giveUp = setTimeout(() => { leading.abort(); }, LEAD_PATIENCE_MS);
  const answers: Answer[] = [];
  await leadership?.lead(async () => {
    clearTimeout(giveUp);
    answers.push(await work());
  }, leading.signal).finally(() => { clearTimeout(giveUp); });
  const answer = answers.at(-1);
  if (answer === undefined) throw new Told('Någon annan arbetar på servrarna. Stäng Årshjuls arbetare och api, och försök igen.');
  return answer;
}
