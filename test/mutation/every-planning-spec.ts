import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** Mutants are tried in thousands: in one file, the specs of the domain load it once for each and not once for each spec. */
for (const spec of globSync('libs/planning/src/**/*.spec.ts')) await import(resolve(spec));
