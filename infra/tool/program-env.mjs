import { inRoot } from './root.mjs';

/** A young generation no larger than this keeps Årshjul below 300 MB under load; a smaller one costs requests. */
const YOUNG_GENERATION = '--max-semi-space-size=16';

/** Left to itself V8 collects a rebuild so late that it takes three quarters of a gigabyte at a million events; what it holds is far less. */
const REBUILD = ['--max-old-space-size=320', YOUNG_GENERATION];

/** The flags of Node for a command of the command line. */
export const commandFlags = (args) => (args.includes('rebuild') ? REBUILD : []);

/** What Årshjul's programs run in: compiled code is kept from one start to the next. */
export const programEnv = () => ({
  ...process.env,
  NODE_COMPILE_CACHE: inRoot('node_modules/.cache/compile'),
  NODE_OPTIONS: [process.env.NODE_OPTIONS, YOUNG_GENERATION].filter(Boolean).join(' '),
});
