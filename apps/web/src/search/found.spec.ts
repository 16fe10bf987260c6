import { describe, expect, it } from '@jest/globals';
import { found } from './found.js';

const thing = (name: string, note = '') => ({ kind: 'Mål', name, note, to: `/${name}` });
const all = [thing('Fler elever når målen', 'BUN 2027'), thing('Nöjda elever', 'SOC 2026'), thing('Minskade utsläpp', 'MBN 2027')];
const names = (typed: string) => found(all, typed).map(({ name }) => name);

describe('What the search finds', () => {
  it('bears every word that is typed, wherever it stands', () => expect([names('elever 2027'), names('mål utsläpp')]).toEqual([['Fler elever når målen'], ['Minskade utsläpp']]));
  it('begins with it, before it only holds it', () => expect(names('nö el')).toEqual(['Nöjda elever']));
  it('takes no heed of case and accents', () => expect(names('NOJDA')).toEqual(['Nöjda elever']));
  it('puts those that begin with it first', () => expect(found([thing('Alla mil'), thing('Mil för mil')], 'mil').map(({ name }) => name)).toEqual(['Mil för mil', 'Alla mil']));
  it('is nothing where nothing is typed', () => expect(names('  ')).toEqual([]));
  it('is at most a dozen', () => expect(found(Array.from({ length: 40 }, (_, order) => thing(`Elev ${order}`)), 'elev').length).toBe(12));
});
