import type { CycleTemplate } from '#lib/planning';
import { readTemplate } from '#lib/platform';
import { Problem } from '../http/problem.js';

/** One of the templates that come with the installation. @throws Problem */
export async function templateNamed(name: string): Promise<CycleTemplate> {
  const template = await readTemplate(name);
  if (!template) throw Problem.at('template-unknown', { params: { template: name } });
  return template;
}
