import { spawnSync } from 'node:child_process';

export const CONFIG = '.dependency-cruiser.cjs';

export type Rule = Readonly<{ name: string }>;
export type Dependency = Readonly<{ module: string; resolved: string; couldNotResolve: boolean; dependencyTypes: readonly string[] }>;
export type Cruised = Readonly<{
  modules: readonly Readonly<{ source: string; dependencies: readonly Dependency[] }>[];
  summary: Readonly<{ violations: readonly Readonly<{ from: string; to: string; rule: Rule }>[] }>;
}>;

/** Who imports whom, as dependency-cruiser sees it; in a process of its own, since it has no use for Jest's modules. */
export function cruise(...args: readonly string[]): Cruised {
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', CONFIG, '--output-type', 'json', ...args], {
    encoding: 'utf8', maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Cruised;
}
