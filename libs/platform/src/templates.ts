import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CycleTemplate } from '#lib/planning';
import { projectRoot } from './project-root.js';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The names of the templates that come with the installation. */
export async function templateNames(): Promise<readonly string[]> {
  const files = await readdir(templatesFolder());
  return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length)).sort();
}

/** A template by its name; undefined where there is none. */
export async function readTemplate(name: string): Promise<CycleTemplate | undefined> {
  if (!NAME.test(name) || !(await templateNames()).includes(name)) return undefined;
  return JSON.parse(await readFile(join(templatesFolder(), `${name}.json`), 'utf8')) as CycleTemplate;
}

const templatesFolder = (): string => join(projectRoot(), 'templates');

/** What a municipality is called in the templates; its code where none of them is its own. */
export async function municipalityName(code: string): Promise<string> {
  const templates = await Promise.all((await templateNames()).map(readTemplate));
  return templates.find((template) => template?.municipality.code === code)?.municipality.name ?? `Kommun ${code}`;
}
