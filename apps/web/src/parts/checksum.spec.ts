import { describe, expect, it } from '@jest/globals';
import { checksumOf } from './checksum.js';

describe('The checksum of a file', () => {
  it('is its SHA-256, as sha256sum tells it', async () =>
    expect(await checksumOf(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));

  it('is none where the file cannot be read', async () =>
    expect(await checksumOf({ arrayBuffer: () => Promise.reject(new Error('It has been moved')) })).toBeUndefined());
});
