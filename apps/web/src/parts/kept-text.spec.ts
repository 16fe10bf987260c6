import { describe, expect, it } from '@jest/globals';
import { beginning } from './kept-text.js';

const SAVED = '2026-10-05T09:41:00.000Z';
const draft = { draftId: 'd', kind: 'goal', content: 'Fler', savedAt: SAVED };

describe('What was typed earlier', () => {
  it('is what the server has, where this browser keeps nothing else', () => {
    expect(beginning(undefined, draft)).toEqual({ content: 'Fler', isStored: true, seen: SAVED, theirs: undefined });
    expect(beginning(undefined, undefined).content).toBeUndefined();
  });

  it('is what this browser keeps, where the connection was lost before the server had it', () => {
    expect(beginning({ content: 'Fler elever', seen: SAVED }, draft)).toEqual({ content: 'Fler elever', isStored: false, seen: SAVED, theirs: undefined });
    expect(beginning({ content: 'Fler elever', seen: null }, undefined)).toMatchObject({ content: 'Fler elever', seen: null, theirs: undefined });
  });

  it('is for a person to choose, where another window has saved something else since', () => {
    expect(beginning({ content: 'Mitt', seen: '2026-10-05T09:00:00.000Z' }, draft)).toMatchObject({ content: 'Mitt', theirs: draft });
  });
});
