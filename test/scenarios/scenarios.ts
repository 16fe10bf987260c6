import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AstBuilder, GherkinClassicTokenMatcher, Parser, compile } from '@cucumber/gherkin';
import { IdGenerator, type GherkinDocument, type Pickle, type PickleStep } from '@cucumber/messages';
import { afterEach, describe, it } from '@jest/globals';
import type { Profile } from '../e2e/profiles.js';
import { findAct } from './acts.js';
import { World } from './world.js';

export type Feature = Readonly<{ name: string; scenarios: readonly Pickle[] }>;

/** The awkward cases of a planning year, told in Swedish for those who live with them. */
export async function readFeatures(folder = import.meta.dirname): Promise<readonly Feature[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.feature')).toSorted();
  return Promise.all(files.map(async (file) => featureIn(await readFile(join(folder, file), 'utf8'), file)));
}

function featureIn(text: string, file: string): Feature {
  const newId = IdGenerator.incrementing();
  const document: GherkinDocument = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher('sv')).parse(text);
  return { name: document.feature?.name ?? file, scenarios: compile(document, file, newId) };
}

/** Each scenario plays in a municipality of its own. */
export function describeScenarios(features: readonly Feature[], profile: Profile): void {
  let world: World | undefined;
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });
  describe.each(features)('$name', ({ scenarios }) => {
    it.each(scenarios)('$name', async ({ steps }) => {
      const lulea = world = await World.open(profile);
      for (const step of steps) await played(lulea, step);
      lulea.assertNothingRefused();
    });
  });
}

async function played(world: World, { text }: PickleStep): Promise<void> {
  try {
    await findAct(text)(world);
  } catch (error) {
    throw new Error(`”${text}”: ${(error as Error).message}`, { cause: error });
  }
}
