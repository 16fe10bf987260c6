import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { helpFor } from './help-for.js';

const pages = readFileSync(join(import.meta.dirname, '../app/pages.tsx'), 'utf8');
const addresses = [...pages.matchAll(/path="([^"*]+)"/g)].flatMap(([, path = '']) => (path === '/' ? [] : [path.replace(/\/:\w+\?$/, '')]));

describe('The help', () => {
  it.each(addresses)('has something to say of the page %s', (path) => {
    const help = helpFor(path.replace(':goalId', '0b6d2c1e').replace(':body', 'KS').replace(':date', '2026-10-05'));
    expect(help?.purpose).toMatch(/^(Här|Styrkortet|Årshjulet) .+\.$/);
  });

  it('is of the page meant, where two addresses are alike', () => {
    expect(['/mal/nytt', '/mal/0b6d2c1e', '/styrkort/2027', '/cykel/2027', '/sammantraden/KF/2026-11-23', '/namndens-beslut/uppfoljning'].map((path) => helpFor(path)?.title))
      .toEqual(['Skriv ett mål', 'Ett mål', 'Styrkort', 'Planeringsår', 'Ett sammanträde', 'Nämndens beslut om uppföljning']);
  });

  it('is silent where there is no page', () => expect(helpFor('/styrkot')).toBeUndefined());
});
