import { copyOfHistory, writtenHistory } from '../history/written-history.js';
import { LULEA } from '../opened.js';
import { Started } from './started.js';

const PROGRAM = 'dist/test/bench/http/bare-server.js';

/** What no server on `node:http` and SQLite can be quicker than, over the same history. */
export const bareServer = async (): Promise<Started> => Started.program(PROGRAM, [await copyOfHistory(), LULEA, (await writtenHistory()).today.slice(0, 4)]);
