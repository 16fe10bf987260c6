import { strToU8, zipSync } from 'fflate';
import type { Files } from './matter-files.js';

/** Files as one zip. The same files of the same moment give the same bytes. */
export const zipped = (files: Files, asOf: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(asOf) });
