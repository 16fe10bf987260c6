import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { DOCUMENTS } from '../documents/documents.js';

describe('A document that is written from the source', () => {
  it.each(DOCUMENTS)('$path says what the source says today (npm run docs writes it)', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text());
  });
});
