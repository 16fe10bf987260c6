import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ADR = 'docs/adr';
const LINES_OF_A_PAGE = 60;

const read = (path: string): string => readFileSync(path, 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).map((name) => join(folder, name));

const records = readdirSync(ADR).filter((name) => name !== 'README.md').sort();

describe('The records of decisions', () => {
  it('are numbered without a gap', () => {
    expect(records.map((name) => name.slice(0, 4))).toEqual(records.map((_, index) => String(index + 1).padStart(4, '0')));
  });

  it.each(records)('%s fits on a page and says context, decision, options not taken and consequences', (name) => {
    const text = read(`${ADR}/${name}`);
    expect(text.match(/^# .*|^## .*/gm)?.map((heading) => heading.replace(/^# \d{4} .*/, `# ${name.slice(0, 4)}`)))
      .toEqual([`# ${name.slice(0, 4)}`, '## Context', '## Decision', '## Options not taken', '## Consequences']);
    expect(text.split('\n').length).toBeLessThanOrEqual(LINES_OF_A_PAGE);
  });

  it('are all in the index, by their titles', () => {
    const rows = records.map((name) => `| [${name.slice(0, 4)}](${name}) | ${read(`${ADR}/${name}`).split('\n')[0]?.slice('# 0000 '.length)} |`);
    expect(read(`${ADR}/README.md`).match(/^\| \[.*/gm)).toEqual(rows);
  });
});

describe('The glossary', () => {
  const identifiers = read('docs/glossary.md').split('\n').filter((line) => line.startsWith('| '))
    .flatMap((row) => [...(row.split(' | ')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, identifier]) => identifier ?? ''));

  it('speaks only of what the code speaks of', () => {
    const source = filesIn('apps', '.ts').concat(filesIn('libs', '.ts')).filter((path) => !path.endsWith('.spec.ts')).map(read).join('\n');
    expect(identifiers.length).toBeGreaterThan(0);
    expect(identifiers.filter((identifier) => !new RegExp(`\\b${identifier}\\b`).test(source))).toEqual([]);
  });

  it('has one word for one thing', () => {
    expect(identifiers.filter((identifier, index) => identifiers.indexOf(identifier) !== index)).toEqual([]);
  });
});

describe('Links in documents', () => {
  it('lead to files that exist', () => {
    const documents = [...readdirSync('.').filter((name) => name.endsWith('.md')), ...filesIn('docs', '.md')];
    const targets = documents.flatMap((path) => [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target]) => join(dirname(path), target ?? '')));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});
