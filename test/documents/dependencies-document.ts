import { cruise, type Dependency } from '../architecture/cruise.js';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** docs/dependencies.md */
export function dependenciesDocument(): string {
  const { modules } = cruise('apps', 'libs', '--exclude', '\\.spec\\.ts$');
  const own = modules.filter(({ source }) => folderOf(source) !== undefined);
  const folders = [...new Set(own.flatMap(({ source }) => folderOf(source) ?? []))].sort();
  const importsOf = (folder: string): readonly Dependency[] =>
    own.filter(({ source }) => folderOf(source) === folder).flatMap(({ dependencies }) => dependencies);
  const graph: Graph = new Map(folders.map((folder) => [folder, othersIn(importsOf(folder), folder)]));
  const rows = folders.map((folder) => `| \`${folder}\` | ${listed(graph.get(folder) ?? [])} | ${listed(importsOf(folder).flatMap(packageOf))} |`);
  return `${[INTRODUCTION, ...arrows(graph), AFTER_THE_GRAPH, ...rows].join('\n')}\n`;
}

const INTRODUCTION = `# Dependencies

Written by \`npm run docs\` from what dependency-cruiser sees. Do not edit it: a spec compares the two. Which folder may
import which, and why, stands in [.dependency-cruiser.cjs](../.dependency-cruiser.cjs).

Arrows point from who imports to what is imported. One that follows from others is left out here; the table has them all.

\`\`\`mermaid
flowchart TD`;

const AFTER_THE_GRAPH = `\`\`\`

| Folder | Imports | Packages |
|---|---|---|`;

const folderOf = (path: string): string | undefined => /^(?:apps|libs)\/[^/]+/.exec(path)?.[0];

const othersIn = (dependencies: readonly Dependency[], folder: string): ReadonlySet<string> =>
  new Set(dependencies.flatMap(({ resolved }) => folderOf(resolved) ?? []).filter((other) => other !== folder));

function arrows(graph: Graph): readonly string[] {
  const nodes = [...graph.keys()].map((folder) => (folder.startsWith('apps/') ? `  ${idOf(folder)}(["${folder}"])` : `  ${idOf(folder)}["${nameOf(folder)}"]`));
  const needed = [...graph].flatMap(([from, imported]) => [...imported].sort()
    .filter((to) => ![...imported].some((between) => between !== to && reaches(graph, between, to)))
    .map((to) => `  ${idOf(from)} --> ${idOf(to)}`));
  return [...nodes, ...needed];
}

const reaches = (graph: Graph, from: string, to: string): boolean =>
  [...graph.get(from) ?? []].some((next) => next === to || reaches(graph, next, to));

const nameOf = (folder: string): string => folder.slice(folder.indexOf('/') + 1);
const idOf = (folder: string): string => folder.replace(/\W/g, '_');

/** The npm package that an import names, if it does. */
function packageOf({ module, dependencyTypes }: Dependency): readonly string[] {
  if (!dependencyTypes.some((type) => type.startsWith('npm'))) return [];
  return [module.split('/').slice(0, module.startsWith('@') ? 2 : 1).join('/')];
}

const listed = (names: Iterable<string>): string => [...new Set(names)].sort().map((name) => `\`${name}\``).join(', ') || '–';
